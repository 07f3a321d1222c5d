using TransparencyScore.Rules;
using TransparencyScore.Rules.Expressions;

namespace TransparencyScore.Criteria.Checks;

/// <summary>Finds rules that cannot be true, and rules that never decide because one before them is true whenever they are.</summary>
internal static class RuleOrder
{
    // Each rule is compared with all before it. People write ten or twenty; the order of hundreds is nobody's mistake. Nested ones count.
    private const int MostRules = 200;

    public static void Check(RuleSetParts parts, DiagnosticBag diagnostics)
    {
        var effort = new SearchEffort();
        foreach (var criterion in parts.Criteria.Where(c => c.Workflow.Rules.Sum(Count) <= MostRules))
        {
            // A rule that could not be read is not known to say anything.
            var rules = criterion.Workflow.Rules;
            var conditions = new RuleConditions(rules, effort);
            var before = new List<(RuleDefinition Rule, (Condition Holds, IReadOnlySet<int> Variables) When)>();
            foreach (var rule in rules.Where(IsRead))
            {
                var when = conditions.Of(rule);
                if (!NeverTrue(rule, conditions, diagnostics))
                {
                    Reached(rule, when, before, conditions, diagnostics);
                    before.Add((rule, when));
                }
            }
        }
    }

    private static int Count(RuleDefinition rule) => 1 + rule.Rules.Sum(Count);

    private static bool IsRead(RuleDefinition rule) => rule.Parsed is not null || (rule.Rules.Count > 0 && rule.Rules.All(IsRead));

    private static bool NeverTrue(RuleDefinition rule, RuleConditions conditions, DiagnosticBag diagnostics)
    {
        if (rule.Parsed is { } expression)
        {
            return NeverTrue(rule, expression, conditions, diagnostics);
        }

        var never = rule.Rules.Select(r => NeverTrue(r, conditions, diagnostics)).ToList();
        if (rule.Operator == "And" ? never.Contains(true) : never.TrueForAll(n => n))
        {
            return true;
        }

        if (!conditions.Exclude([conditions.Of(rule)], []))
        {
            return false;
        }

        diagnostics.Add(RuleMessages.NeverTrue($"\"{rule.Name}\""), Place(rule, diagnostics));
        return true;
    }

    // The whole, or parts of an "or" that add nothing to it.
    private static bool NeverTrue(RuleDefinition rule, ExpressionNode node, RuleConditions conditions, DiagnosticBag diagnostics)
    {
        if (conditions.Exclude([conditions.Of(node)], []))
        {
            var (start, end) = ExpressionSpan.Of(node, rule.Expression!);
            diagnostics.Add(RuleMessages.NeverTrue(rule.Expression![start..end]), diagnostics.Inside(rule.LocationOf(0), start, end - start));
            return true;
        }

        if (node is BinaryNode { Operator: "||" } or)
        {
            NeverTrue(rule, or.Left, conditions, diagnostics);
            NeverTrue(rule, or.Right, conditions, diagnostics);
        }

        return false;
    }

    private static void Reached(RuleDefinition rule, (Condition Holds, IReadOnlySet<int> Variables) when, List<(RuleDefinition Rule, (Condition Holds, IReadOnlySet<int> Variables) When)> before, RuleConditions conditions, DiagnosticBag diagnostics)
    {
        RuleMessage message;
        IReadOnlyList<RuleDefinition> others;
        if (before.Find(b => conditions.Exclude([], [b.When])) is { Rule: { } certain })
        {
            (message, others) = (RuleMessages.AfterCertainRule(rule.Name, certain.Name), [certain]);
        }
        else if (before.Find(b => Says(b.Rule) == Says(rule)) is { Rule: { } same })
        {
            (message, others) = (RuleMessages.SameRule(rule.Name, same.Name), [same]);
        }
        else if (before.Find(b => conditions.Exclude([when], [b.When])) is { Rule: { } implied })
        {
            (message, others) = (RuleMessages.ImpliedRule(rule.Name, [implied.Name]), [implied]);
        }
        else if (before.Count > 1 && conditions.Exclude([when], [.. before.Select(b => b.When)]))
        {
            (message, others) = (RuleMessages.ImpliedRule(rule.Name, [.. before.Select(b => b.Rule.Name)]), [.. before.Select(b => b.Rule)]);
        }
        else
        {
            return;
        }

        diagnostics.Add(message, Place(rule, diagnostics), others.Select(o => Place(o, diagnostics)));
    }

    private static string Says(RuleDefinition rule) => rule.Parsed is { } parsed ? ExpressionText.Of(parsed) : $"{rule.Operator}({string.Join("; ", rule.Rules.Select(Says))})";

    // Its expression, or its name where it has none of its own.
    private static SourceLocation Place(RuleDefinition rule, DiagnosticBag diagnostics)
    {
        var location = rule.LocationOf(0);
        return diagnostics.At(location, rule.Parsed is null ? location.JsonPointer + "/RuleName" : location.JsonPointer);
    }
}
