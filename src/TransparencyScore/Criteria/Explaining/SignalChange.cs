namespace TransparencyScore.Criteria.Explaining;

/// <summary>A change of what was found that would have given the expected level.</summary>
/// <param name="Found">Signals of which one more asserted hit in the passage in question would be needed.</param>
/// <param name="NotFound">Signals of which no hit at all should have counted.</param>
public sealed record SignalChange(IReadOnlyList<string> Found, IReadOnlyList<string> NotFound);
