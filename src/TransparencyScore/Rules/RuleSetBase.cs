namespace TransparencyScore.Rules;

/// <summary>A rule set that another one extends.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Hash">Its own content hash.</param>
public sealed record RuleSetBase(string Id, string Version, string Hash);
