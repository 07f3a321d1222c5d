namespace TransparencyScore.Signals;

/// <summary>The regular expressions of a compiled rule set, for a later set to take over. What they need is told by numbers of the index, so that both go
/// together; the index keeps the literals of expressions that are gone, a few for each that was edited.</summary>
/// <param name="Expressions">The expressions by pattern, each with what it needs.</param>
/// <param name="Literals">The literals that they need.</param>
internal sealed record CompiledExpressions(IReadOnlyDictionary<(string Pattern, bool Cased), FilteredRegex> Expressions, LiteralIndex Literals);
