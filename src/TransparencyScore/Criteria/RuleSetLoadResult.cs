using TransparencyScore.Rules;

namespace TransparencyScore.Criteria;

/// <summary>What came of loading a rule set.</summary>
/// <param name="RuleSet">The rule set; null when there is any problem.</param>
/// <param name="Diagnostics">Every problem, by file, line and column; empty when <paramref name="RuleSet"/> is given.</param>
public sealed record RuleSetLoadResult(CompiledRuleSet? RuleSet, IReadOnlyList<Diagnostic> Diagnostics);
