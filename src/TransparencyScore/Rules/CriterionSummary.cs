namespace TransparencyScore.Rules;

/// <summary>What a reader of results needs to know about a criterion.</summary>
/// <param name="Id">Id, unique in the rule set.</param>
/// <param name="Pillar">Id of its pillar.</param>
/// <param name="Title">Short name for people.</param>
/// <param name="Question">The question that a careful reader is asked.</param>
/// <param name="Weight">Weight in the score; all weights add up to 100.</param>
/// <param name="Levels">What each level means, index 0 to 2.</param>
public sealed record CriterionSummary(string Id, string Pillar, string Title, string Question, decimal Weight, IReadOnlyList<string> Levels);
