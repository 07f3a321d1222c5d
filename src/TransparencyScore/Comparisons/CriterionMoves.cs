namespace TransparencyScore.Comparisons;

/// <summary>What becomes of one criterion over all announcements that both runs have.</summary>
/// <param name="Id">Id of the criterion.</param>
/// <param name="Title">Its short name, as the second rule set gives it where it has the criterion.</param>
/// <param name="Up">Announcements whose level goes up.</param>
/// <param name="Down">Announcements whose level goes down.</param>
/// <param name="Outcomes">Announcements in which it was scored and is not any more, or the other way round.</param>
/// <param name="EvidenceOnly">Announcements of which only the evidence differs.</param>
public sealed record CriterionMoves(string Id, string Title, int Up, int Down, int Outcomes, int EvidenceOnly);
