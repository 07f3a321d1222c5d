using TransparencyScore.Rules.Expressions;

namespace TransparencyScore.Rules;

/// <summary>The safe part of a RulesEngine workflow. Rules stand best first; the first that succeeds decides.</summary>
internal sealed record WorkflowDefinition(string Name, IReadOnlyList<RuleDefinition> Rules);

/// <summary>A rule: an expression, or an operator (<c>And</c>, <c>Or</c>) over nested rules. <paramref name="SuccessEvent"/> stands on outermost rules only;
/// <paramref name="LocationOf"/> tells where a character of the expression stands in the file.</summary>
internal sealed record RuleDefinition(
    string Name,
    string? SuccessEvent,
    string? ErrorMessage,
    string? Expression,
    ExpressionNode? Parsed,
    string? Operator,
    IReadOnlyList<RuleDefinition> Rules,
    Func<int, SourceLocation> LocationOf)
{
    /// <summary>Where the rule's name stands.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>Every fact of the rule and the rules nested in it.</summary>
    public IEnumerable<FactNode> Facts() => (Parsed?.Facts() ?? []).Concat(Rules.SelectMany(r => r.Facts()));

    /// <summary>Whether the rule can only succeed when some signal was found.</summary>
    public bool NeedsHit() => Parsed?.NeedsHit() ?? (Operator == "And" ? Rules.Any(r => r.NeedsHit()) : Rules.All(r => r.NeedsHit()));

    /// <summary>The facts that speak for the rule: those that do not stand under a "not".</summary>
    public IEnumerable<FactNode> Grounds() => (Parsed?.Grounds() ?? []).Concat(Rules.SelectMany(r => r.Grounds()));
}
