namespace TransparencyScore.Scoring;

/// <summary>The part of a score that one pillar makes.</summary>
/// <param name="Id">Id of the pillar, as in the rule set.</param>
/// <param name="Score">0 to 100, unrounded; null when none of the pillar's criteria was scored.</param>
public sealed record PillarScore(string Id, decimal? Score);
