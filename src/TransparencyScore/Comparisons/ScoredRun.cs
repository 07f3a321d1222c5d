using TransparencyScore.Rules;
using TransparencyScore.Scoring;

namespace TransparencyScore.Comparisons;

/// <summary>One of two runs that are compared: announcements scored by one rule set.</summary>
/// <param name="Rules">The rule set that all scores were made by.</param>
/// <param name="Scores">The scores, each with another id.</param>
public sealed record ScoredRun(RuleSetSummary Rules, IReadOnlyList<AnnouncementScore> Scores);
