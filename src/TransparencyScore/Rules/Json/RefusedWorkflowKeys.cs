namespace TransparencyScore.Rules.Json;

/// <summary>Keys that mean something to RulesEngine and are refused all the same, with the reason and what to do instead.</summary>
internal static class RefusedWorkflowKeys
{
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Actions"] = "it would run code when a rule succeeds or fails. Say with \"SuccessEvent\" which level the rule gives",
        ["OnSuccess"] = "it would run code when a rule succeeds. Say with \"SuccessEvent\" which level the rule gives",
        ["OnFailure"] = "it would run code when a rule fails. Write the next rule below this one instead",
        ["WorkflowsToInject"] = "a criterion is judged by the rules in its own file only. Copy the rules here",
        ["WorkflowRulesToInject"] = "a criterion is judged by the rules in its own file only. Copy the rules here",
        ["GlobalParams"] = "parameters hold expressions of their own, which could run anything. Make a signal of it and ask signals.Has(…)",
        ["LocalParams"] = "parameters hold expressions of their own, which could run anything. Make a signal of it and ask signals.Has(…)",
        ["RuleExpressionType"] = "there is one form of expression only. Leave it out",
        ["RuleExpressionParsingMode"] = "there is one form of expression only. Leave it out",
        ["Enabled"] = "a rule that is switched off would look like one that failed. Remove the rule to switch it off",
        ["Properties"] = "nothing reads it. Put notes under a key that begins with \"x-\"",
        ["SuccessMessage"] = "nothing shows it. What a level means stands under \"levels\"",
        ["ErrorType"] = "nothing reads it. What was missing stands under \"ErrorMessage\"",
    };

    /// <summary>Why a key of a workflow or rule is refused; null for one that RulesEngine does not know either.</summary>
    public static string? ReasonFor(string key) => Reasons.TryGetValue(key, out var reason) ? $"\"{key}\" is not allowed in a workflow: {reason}." : null;
}
