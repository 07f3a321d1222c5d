namespace TransparencyScore.Criteria;

/// <summary>How one rule of a criterion came out.</summary>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Succeeded">Whether its condition holds.</param>
/// <param name="Missing">What was missing, in the rule author's words; null when it succeeded or the author gave none.</param>
/// <param name="Parts">How the nested rules came out; empty for a rule with an expression.</param>
public sealed record RuleTrace(string Rule, bool Succeeded, string? Missing, IReadOnlyList<RuleTrace> Parts);
