using System.Globalization;
using TransparencyScore.Rules;
using TransparencyScore.Rules.Expressions;

namespace TransparencyScore.Criteria.Explaining;

/// <summary>Says how the rules of a criterion come out and which of their parts are the cause.</summary>
internal sealed class RuleReader(FactReader facts)
{
    public bool IsTrue(ExpressionNode part) => facts.IsTrue(part);

    public object ValueOf(ExpressionNode part) => facts.ValueOf(part);

    public bool Succeeds(RuleDefinition rule) => rule.Parsed is { } expression
        ? facts.IsTrue(expression)
        : rule.Operator == "And" ? rule.Rules.All(Succeeds) : rule.Rules.Any(Succeeds);

    /// <summary>The level of the first rule that succeeds, 0 when none does; "not applicable" counts as 0, as in comparisons with readers.</summary>
    public int Level(WorkflowDefinition workflow) => workflow.Rules.FirstOrDefault(Succeeds) is { } rule ? LevelNames.LevelOf(rule.SuccessEvent!) ?? 0 : 0;

    /// <summary>The parts that make a rule come out as it does.</summary>
    public IEnumerable<(string Rule, ExpressionNode Part)> Causes(RuleDefinition rule)
    {
        if (rule.Parsed is { } expression)
        {
            return Causes(expression).Select(part => (rule.Name, part));
        }

        // A failed "And" is due to its failed parts, a failed "Or" to all of them; for success it is the other way round.
        var success = Succeeds(rule);
        return rule.Rules.Where(r => success == (rule.Operator == "And") || Succeeds(r) == success).SelectMany(Causes);
    }

    public ConditionExplanation Explain(string rule, ExpressionNode part) => new(
        rule,
        ExpressionText.Of(part),
        facts.IsTrue(part),
        [.. SignalsOf(part)],
        part is BinaryNode ? [.. part.Facts().Select(f => new FactValue(ExpressionText.Of(f), Convert.ToString(facts.ValueOf(f), CultureInfo.InvariantCulture)!)).Distinct()] : []);

    /// <summary>Ids of the signals that a part is about.</summary>
    public static IEnumerable<string> SignalsOf(ExpressionNode part) => part.Facts().SelectMany(f => f.Signals).Select(s => (string)s.Value).Distinct();

    private IEnumerable<ExpressionNode> Causes(ExpressionNode node)
    {
        switch (node)
        {
            case NotNode not:
                return Causes(not.Operand);
            case BinaryNode { Operator: "&&" or "||" } join:
                var truth = facts.IsTrue(join);
                return new[] { join.Left, join.Right }.Where(side => truth == (join.Operator == "&&") || facts.IsTrue(side) == truth).SelectMany(Causes);
            default:
                return [node];
        }
    }
}
