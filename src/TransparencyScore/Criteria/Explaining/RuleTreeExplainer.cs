using System.Globalization;
using TransparencyScore.Rules;
using TransparencyScore.Rules.Describing;
using TransparencyScore.Rules.Expressions;

namespace TransparencyScore.Criteria.Explaining;

/// <summary>Says how a rule and each of its parts came out.</summary>
internal sealed class RuleTreeExplainer(RuleSetDescriber describer, RuleReader reader, TallyMaker tallies)
{
    public ExplainedRule Explain(RuleDefinition rule, bool decides)
    {
        var description = describer.Describe(rule);
        return new ExplainedRule(description, reader.Succeeds(rule), decides, Explain(ConditionTree.Of(rule), description.Condition));
    }

    private ExplainedCondition Explain(ConditionTree tree, ConditionDescription words)
    {
        IReadOnlyList<ExplainedCondition> parts = [.. tree.Parts.Zip(words.Parts, Explain)];
        return new ExplainedCondition(
            words,
            Holds(tree, parts),
            parts.Count == 0 ? Values(tree.Node!) : [],
            parts.Count == 0 ? [.. words.Signals.Select(tallies.Of)] : [],
            parts);
    }

    // Each part was asked, so that a join needs no second asking.
    private bool Holds(ConditionTree tree, IReadOnlyList<ExplainedCondition> parts) => tree.Join switch
    {
        ConditionJoin.All => parts.All(p => p.Holds),
        ConditionJoin.Any => parts.Any(p => p.Holds),
        ConditionJoin.Not => !parts[0].Holds,
        _ => reader.IsTrue(tree.Node!),
    };

    private IReadOnlyList<FactValue> Values(ExpressionNode node) =>
        [.. node.Facts().Where(f => f.Kind != ValueKind.Truth).Select(f => new FactValue(ExpressionText.Of(f), Convert.ToString(reader.ValueOf(f), CultureInfo.InvariantCulture)!)).Distinct()];
}
