namespace TransparencyScore.Criteria.Explaining;

/// <summary>A change of what was found that would have given the expected level.</summary>
/// <param name="Found">Signals of which one more asserted hit in the passage in question would be needed.</param>
/// <param name="NotFound">Signals that should not have been found at all, whatever the status of their hits.</param>
public sealed record SignalChange(IReadOnlyList<string> Found, IReadOnlyList<string> NotFound);
