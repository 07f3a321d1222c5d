namespace TransparencyScore.Scoring;

/// <summary>What a result was made from, so that it can be made again.</summary>
/// <param name="RuleSet">Id of the rule set.</param>
/// <param name="Version">Version of the rule set.</param>
/// <param name="Hash"><c>sha256:</c> and 64 hex digits over the rule set's content, independent of white space and line ends in its files.</param>
/// <param name="Tool">Name and version of the library that scored.</param>
/// <param name="InputHash"><c>sha256:</c> and 64 hex digits over the announcement's text and metadata, or over those of all announcements of a report.</param>
/// <param name="AsOf">The date that the result speaks for, as ISO 8601; null when none was given. Never read from the clock.</param>
public sealed record Manifest(string RuleSet, string Version, string Hash, string Tool, string InputHash, string? AsOf);
