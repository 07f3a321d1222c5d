using TransparencyScore.Rules.Expressions;

namespace TransparencyScore.Rules.Describing;

/// <summary>A rule's condition as a tree: nested rules and the <c>&amp;&amp; || !</c> of expressions alike, chains of one operator flat.</summary>
/// <param name="Rule">Name of the nested rule that begins here; null elsewhere.</param>
/// <param name="Join">How the parts are joined.</param>
/// <param name="Node">The expression; null where nested rules are joined.</param>
/// <param name="Parts">What is joined; empty for a fact or a comparison.</param>
internal sealed record ConditionTree(string? Rule, ConditionJoin Join, ExpressionNode? Node, IReadOnlyList<ConditionTree> Parts)
{
    public static ConditionTree Of(RuleDefinition rule, bool nested = false)
    {
        var name = nested ? rule.Name : null;
        return rule.Parsed is { } expression
            ? Of(expression) with { Rule = name }
            : new ConditionTree(name, rule.Operator == "And" ? ConditionJoin.All : ConditionJoin.Any, null, [.. rule.Rules.Select(r => Of(r, nested: true))]);
    }

    /// <summary>The words and parts of the tree.</summary>
    public ConditionDescription Describe(ExpressionWords words)
    {
        IReadOnlyList<ConditionDescription> parts = [.. Parts.Select(p => p.Describe(words))];
        return new ConditionDescription(
            Rule,
            Join,
            Node is null ? string.Join(Join == ConditionJoin.All ? ", and " : ", or ", parts.Select(p => p.Parts.Count > 0 ? $"({p.Words})" : p.Words)) : words.Of(Node),
            Node is null ? null : ExpressionText.Of(Node),
            [.. Signals.Distinct()],
            parts);
    }

    private IEnumerable<string> Signals => Node?.Facts().SelectMany(f => f.Signals).Select(s => (string)s.Value) ?? Parts.SelectMany(p => p.Signals);

    private static ConditionTree Of(ExpressionNode node) => node switch
    {
        BinaryNode { Operator: "&&" } => new(null, ConditionJoin.All, node, [.. ExpressionWords.Parts(node, "&&").Select(Of)]),
        BinaryNode { Operator: "||" } => new(null, ConditionJoin.Any, node, [.. ExpressionWords.Parts(node, "||").Select(Of)]),
        NotNode { Operand: BinaryNode { Operator: "&&" or "||" } inner } => new(null, ConditionJoin.Not, node, [Of(inner)]),
        _ => new(null, ConditionJoin.One, node, []),
    };
}
