namespace TransparencyScore.Rules.Expressions;

/// <summary>What an expression comes to.</summary>
internal enum ValueKind
{
    Truth,
    Number,
    Text,
}

/// <summary>A checked expression as a tree. <paramref name="Position"/> counts UTF-16 code units from the expression's start.</summary>
internal abstract record ExpressionNode(int Position, ValueKind Kind)
{
    public abstract IEnumerable<FactNode> Facts();

    /// <summary>Facts that do not stand under a "not": what an expression rests on when it is true.</summary>
    public abstract IEnumerable<FactNode> Grounds();

    /// <summary>Whether the expression can only be true when some signal was found.</summary>
    public abstract bool NeedsHit();
}

internal sealed record LiteralNode(int Position, ValueKind Kind, object Value) : ExpressionNode(Position, Kind)
{
    public override IEnumerable<FactNode> Facts() => [];

    public override IEnumerable<FactNode> Grounds() => [];

    public override bool NeedsHit() => Value is false;
}

internal sealed record FactNode(int Position, Fact Fact, IReadOnlyList<LiteralNode> Arguments) : ExpressionNode(Position, Fact.Returns)
{
    /// <summary>Ids of the signals that the fact is about, with their positions.</summary>
    public IEnumerable<LiteralNode> Signals => Fact.IsOfClaims ? [] : Texts;

    /// <summary>Attributes that a claim must have, with their positions; empty for a fact about signals.</summary>
    public IEnumerable<LiteralNode> Attributes => Fact.IsOfClaims ? Texts : [];

    private IEnumerable<LiteralNode> Texts => Arguments.Where(a => a.Kind == ValueKind.Text);

    public override IEnumerable<FactNode> Facts() => [this];

    public override IEnumerable<FactNode> Grounds() => [this];

    public override bool NeedsHit() => Kind == ValueKind.Truth;
}

internal sealed record NotNode(int Position, ExpressionNode Operand) : ExpressionNode(Position, ValueKind.Truth)
{
    public override IEnumerable<FactNode> Facts() => Operand.Facts();

    public override IEnumerable<FactNode> Grounds() => [];

    public override bool NeedsHit() => false;
}

internal sealed record BinaryNode(int Position, string Operator, ExpressionNode Left, ExpressionNode Right) : ExpressionNode(Position, ValueKind.Truth)
{
    public override IEnumerable<FactNode> Facts() => Left.Facts().Concat(Right.Facts());

    // "Count(a) < 3" and "Count(a) == 0" rest on nothing; in "Count(a) > Count(b)" only a speaks for the rule.
    public override IEnumerable<FactNode> Grounds() => Operator switch
    {
        "&&" or "||" => Left.Grounds().Concat(Right.Grounds()),
        _ => AtLeast() is var (more, _) ? more.Grounds() : [],
    };

    public override bool NeedsHit() => Operator switch
    {
        "&&" => Left.NeedsHit() || Right.NeedsHit(),
        "||" => Left.NeedsHit() && Right.NeedsHit(),
        _ => AtLeast() is var (more, positive) && positive && more is FactNode { Fact.Returns: ValueKind.Number },
    };

    // The side that must be the greater one, and whether it must be above zero.
    private (ExpressionNode More, bool Positive)? AtLeast()
    {
        var (more, less, strict) = Operator switch
        {
            ">" => (Left, Right, true),
            ">=" => (Left, Right, false),
            "<" => (Right, Left, true),
            "<=" => (Right, Left, false),
            "==" when Right is LiteralNode => (Left, Right, false),
            "==" when Left is LiteralNode => (Right, Left, false),
            _ => (null, null, false),
        };
        if (more is null || more.Kind != ValueKind.Number)
        {
            return null;
        }

        return less is LiteralNode { Value: decimal bound } ? (more, strict ? bound >= 0 : bound > 0) : (more, strict);
    }
}
