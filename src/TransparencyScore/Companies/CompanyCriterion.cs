namespace TransparencyScore.Companies;

/// <summary>One criterion over a company's announcements.</summary>
/// <param name="Id">Id of the criterion.</param>
/// <param name="Level">Mean level, 0 to 2, unrounded, of the announcements in which it was scored; null when there is none.</param>
/// <param name="Met">Number of announcements with level 2.</param>
/// <param name="Partial">Number of announcements with level 1.</param>
/// <param name="Absent">Number of announcements with level 0.</param>
/// <param name="NotApplicable">Number of announcements to which it does not apply.</param>
/// <param name="NotAssessed">Number of announcements in which it could not be judged.</param>
public sealed record CompanyCriterion(string Id, decimal? Level, int Met, int Partial, int Absent, int NotApplicable, int NotAssessed);
