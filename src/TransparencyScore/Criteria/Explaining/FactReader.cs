using System.Globalization;
using System.Reflection;
using TransparencyScore.Rules.Expressions;

namespace TransparencyScore.Criteria.Explaining;

/// <summary>Asks the facts that an expression names. It calls the same members by the same names as RulesEngine does, so that both see one
/// value; a test compares the two over every shipped rule.</summary>
/// <param name="facts">The objects that expressions see, by name: <c>signals</c>, <c>claims</c>, <c>announcement</c>.</param>
internal sealed class FactReader(IReadOnlyDictionary<string, object> facts)
{
    public bool IsTrue(ExpressionNode node) => (bool)ValueOf(node);

    /// <summary>A truth, a decimal or a text.</summary>
    public object ValueOf(ExpressionNode node) => node switch
    {
        LiteralNode literal => literal.Value,
        FactNode fact => Ask(fact),
        NotNode not => !IsTrue(not.Operand),
        BinaryNode { Operator: "&&" } both => IsTrue(both.Left) && IsTrue(both.Right),
        BinaryNode { Operator: "||" } either => IsTrue(either.Left) || IsTrue(either.Right),
        BinaryNode comparison => Compare(comparison.Operator, ValueOf(comparison.Left), ValueOf(comparison.Right)),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "Unknown node."),
    };

    private object Ask(FactNode node)
    {
        var name = node.Fact.Name.Split('.');
        var owner = facts[name[0]];
        object[] arguments = [.. node.Arguments.Select(a => a.Value is decimal number ? (int)number : a.Value)];
        var member = node.Fact.IsProperty
            ? owner.GetType().GetProperty(name[1])!.GetMethod!
            : owner.GetType().GetMethod(name[1], [.. arguments.Select(a => a.GetType())])!;
        var value = member.Invoke(owner, BindingFlags.DoNotWrapExceptions, null, arguments, CultureInfo.InvariantCulture)!;
        return value is int count ? (decimal)count : value;
    }

    private static bool Compare(string sign, object left, object right)
    {
        var order = (left, right) switch
        {
            (decimal a, decimal b) => a.CompareTo(b),
            (string a, string b) => string.CompareOrdinal(a, b),
            _ => Equals(left, right) ? 0 : 1,
        };
        return sign switch
        {
            "==" => order == 0,
            "!=" => order != 0,
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            _ => order >= 0,
        };
    }
}
