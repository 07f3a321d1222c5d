using System.Globalization;

namespace TransparencyScore.Rules.Expressions;

/// <summary>Writes a part of an expression the way an author would.</summary>
internal static class ExpressionText
{
    public static string Of(ExpressionNode node) => node switch
    {
        LiteralNode { Value: string text } => $"\"{text}\"",
        LiteralNode { Value: bool truth } => truth ? "true" : "false",
        LiteralNode { Value: var number } => Convert.ToString(number, CultureInfo.InvariantCulture)!,
        FactNode { Fact.IsProperty: true } fact => fact.Fact.Name,
        FactNode fact => $"{fact.Fact.Name}({string.Join(", ", fact.Arguments.Select(Of))})",
        NotNode not => $"!{Inner(not.Operand)}",
        BinaryNode binary => $"{Inner(binary.Left)} {binary.Operator} {Inner(binary.Right)}",
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "Unknown node."),
    };

    private static string Inner(ExpressionNode node) => node is BinaryNode ? $"({Of(node)})" : Of(node);
}
