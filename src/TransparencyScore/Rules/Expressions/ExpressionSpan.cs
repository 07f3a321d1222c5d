namespace TransparencyScore.Rules.Expressions;

/// <summary>Tells which characters of an expression a part of it is, without parentheses around it.</summary>
internal static class ExpressionSpan
{
    public static (int Start, int End) Of(ExpressionNode node, string expression) => node switch
    {
        NotNode not => (not.Position, Closed(Of(not.Operand, expression), expression, not.Position)),
        BinaryNode binary => (Of(binary.Left, expression).Start, Of(binary.Right, expression).End),
        FactNode { Arguments.Count: > 0 } fact => (fact.Position, expression.IndexOf(')', Of(fact.Arguments[^1], expression).End) + 1),
        FactNode fact => (fact.Position, fact.Position + fact.Fact.Name.Length),
        LiteralNode { Value: string text } => (node.Position, node.Position + text.Length + 2),
        _ => (node.Position, WordEnd(expression, node.Position)),
    };

    // "!(a && b)": the parentheses belong to the "not".
    private static int Closed((int Start, int End) operand, string expression, int from)
    {
        var end = operand.End;
        for (var open = expression.AsSpan(from..operand.Start).Count('('); open > 0; open--)
        {
            end = expression.IndexOf(')', end) + 1;
        }

        return end;
    }

    private static int WordEnd(string expression, int at)
    {
        while (at < expression.Length && (char.IsAsciiLetterOrDigit(expression[at]) || expression[at] == '.'))
        {
            at++;
        }

        return at;
    }
}
