using TransparencyScore.Rules.Expressions;

namespace TransparencyScore.Rules.Describing;

/// <summary>Says an expression in words: <c>signals.Count("a") >= 2</c> is "“Title of a” is found at least twice".</summary>
/// <param name="titleOf">The title of a signal by its id.</param>
internal sealed class ExpressionWords(Func<string, string> titleOf)
{
    /// <summary>The whole expression as one sentence without a full stop.</summary>
    public string Of(ExpressionNode node) => Of(node, true);

    /// <summary>The sides of a chain of the same operator: <c>a &amp;&amp; b &amp;&amp; c</c> has three. A node that is no chain has itself only.</summary>
    public static IReadOnlyList<ExpressionNode> Parts(ExpressionNode node, string sign) =>
        node is BinaryNode chain && chain.Operator == sign ? [.. Parts(chain.Left, sign), .. Parts(chain.Right, sign)] : [node];

    private string Of(ExpressionNode node, bool holds) => node switch
    {
        NotNode not => Of(not.Operand, !holds),
        LiteralNode literal => (bool)literal.Value == holds ? "nothing more is asked" : "this can never be",
        FactNode fact => Holding(fact)(Subject(fact), holds),
        BinaryNode { Operator: "&&" or "||" } chain when !holds => $"it is not so that {Of(chain, true)}",
        BinaryNode { Operator: "&&" or "||" } chain => string.Join(chain.Operator == "&&" ? ", and " : ", or ", Parts(chain, chain.Operator).Select(Inner)),
        BinaryNode comparison when !holds => Compare(comparison with { Operator = Opposite(comparison.Operator) }),
        BinaryNode comparison => Compare(comparison),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "Unknown node."),
    };

    private string Inner(ExpressionNode node) => node is BinaryNode { Operator: "&&" or "||" } or NotNode { Operand: BinaryNode { Operator: "&&" or "||" } } ? $"({Of(node)})" : Of(node);

    private string Compare(BinaryNode node) => (node.Left, node.Right) switch
    {
        (var truth, LiteralNode { Value: bool value }) => Of(truth, value == (node.Operator == "==")),
        (LiteralNode { Value: bool value }, var truth) => Of(truth, value == (node.Operator == "==")),
        ({ Kind: ValueKind.Truth }, _) => $"{(node.Operator == "==" ? "both or neither" : "exactly one")} of these is so: {Inner(node.Left)}; {Inner(node.Right)}",
        (FactNode fact, LiteralNode bound) => Compared(fact, new Bound(node.Operator, bound.Value)),
        (LiteralNode bound, FactNode fact) => Compared(fact, new Bound(Bound.Flip(node.Operator), bound.Value)),
        _ => $"{Named(node.Left)} {new Bound(node.Operator, "").Relation} {Named(node.Right)}",
    };

    private string Compared(FactNode fact, Bound bound) => WordsFor(fact).Compared!(Subject(fact), bound);

    private string Named(ExpressionNode node) => node is FactNode fact ? WordsFor(fact).Named!(Subject(fact)) : ExpressionText.Of(node);

    private static Func<FactSubject, bool, string> Holding(FactNode fact) => WordsFor(fact).Holds!;

    private static FactWords WordsFor(FactNode fact) =>
        FactWords.All.TryGetValue(fact.Fact.Name, out var words) ? words : throw new InvalidOperationException($"There are no words for the fact {fact.Fact.Name}.");

    private FactSubject Subject(FactNode fact) => new(fact, titleOf);

    private static string Opposite(string sign) => sign switch { "==" => "!=", "!=" => "==", "<" => ">=", "<=" => ">", ">" => "<=", _ => "<" };
}
