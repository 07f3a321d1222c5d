using TransparencyScore.Announcements;

namespace TransparencyScore.Criteria.Explaining;

/// <summary>The level that somebody else gives a criterion, to be compared with the rules' own.</summary>
/// <param name="Criterion">Id of the criterion.</param>
/// <param name="Level">0 to 2, or null for "not applicable", which counts as 0 here.</param>
/// <param name="Passages">Where in the announcement's text the level is seen; empty when no passage was named.</param>
public sealed record ExpectedLevel(string Criterion, int? Level, IReadOnlyList<TextSpan> Passages);
