using TransparencyScore.Rules.Expressions;

namespace TransparencyScore.Rules.Json;

/// <summary>Reads the safe part of a RulesEngine workflow. What RulesEngine offers beyond it (actions, injected workflows, parameters with
/// expressions of their own) runs code and is refused with the reason (<see cref="RefusedWorkflowKeys"/>).</summary>
internal static class WorkflowReader
{
    private const int MaxRules = 2000;
    private const int MaxDepth = 16;
    private static readonly string[] Operators = ["And", "Or"];

    public static WorkflowDefinition Read(JsonObjectReader json, string criterion)
    {
        var name = json.Text("WorkflowName");
        if (name.Length > 0 && criterion.Length > 0 && name != criterion)
        {
            json.Report(RuleMessages.RefusedInWorkflow($"WorkflowName must be the criterion's id, \"{criterion}\", not \"{name}\"."), "WorkflowName");
        }

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var rules = json.Objects("Rules", required: true).Select(rule => ReadRule(rule, names, 1)).ToList();
        json.Finish(RefusedWorkflowKeys.ReasonFor);
        return new WorkflowDefinition(name, rules);
    }

    private static RuleDefinition ReadRule(JsonObjectReader json, HashSet<string> names, int depth)
    {
        var name = json.Text("RuleName");
        if (name.Length > 0 && !names.Add(name))
        {
            json.Report(RuleMessages.RefusedInWorkflow($"The rule name \"{name}\" stands twice in this workflow. Names differ in more than capitals."), "RuleName");
        }

        if (names.Count > MaxRules || depth > MaxDepth)
        {
            json.Report(RuleMessages.RefusedInWorkflow(FormattableString.Invariant($"A workflow has at most {MaxRules} rules, nested at most {MaxDepth} deep.")));
            return new RuleDefinition(name, null, null, null, null, null, [], _ => json.Location) { Location = json.Location };
        }

        var level = depth == 1 ? json.OneOf("SuccessEvent", json.Text("SuccessEvent"), LevelNames.All) : null;
        var message = json.OptionalText("ErrorMessage");
        if (message?.Contains("$(", StringComparison.Ordinal) == true)
        {
            json.Report(RuleMessages.RefusedInWorkflow("An ErrorMessage holds no \"$(\": it is shown as written."), "ErrorMessage");
        }

        string? expression = null, combine = null;
        ExpressionNode? parsed = null;
        IReadOnlyList<RuleDefinition> rules = [];
        if (json.Has("Operator") || json.Has("Rules"))
        {
            combine = json.OneOf("Operator", json.Text("Operator"), Operators);
            rules = [.. json.Objects("Rules", required: true).Select(rule => ReadRule(rule, names, depth + 1))];
            if (json.OptionalText("Expression") is not null)
            {
                json.Report(RuleMessages.RefusedInWorkflow("A rule has an Expression, or an Operator with Rules, not both."), "Expression");
            }
        }
        else
        {
            expression = json.Text("Expression");
            parsed = Parse(json, expression);
        }

        json.Finish(RefusedWorkflowKeys.ReasonFor);
        var result = new RuleDefinition(name, level, message, expression, parsed, combine, rules, position => json.Source.InString(json.PointerOf("Expression"), position)) { Location = json.LocationOf("RuleName") };
        if (level is "met" or "partial" && (parsed is not null || rules.Count > 0) && !result.NeedsHit())
        {
            json.Report(RuleMessages.NoEvidence(level), expression is null ? "Operator" : "Expression");
        }

        return result;
    }

    private static ExpressionNode? Parse(JsonObjectReader json, string expression)
    {
        if (expression.Length == 0)
        {
            return null;
        }

        try
        {
            return ExpressionParser.Parse(expression);
        }
        catch (ExpressionException e)
        {
            json.Diagnostics.Add(RuleMessages.BadExpression(e.Message, e.Suggestion), json.Source.InString(json.PointerOf("Expression"), e.Position, e.Length));
            return null;
        }
    }
}
