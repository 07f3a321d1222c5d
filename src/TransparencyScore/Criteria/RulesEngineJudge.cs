using RulesEngine.Models;
using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Criteria;

/// <summary>Runs workflows on Microsoft's RulesEngine. The only type that knows it. One judge serves all threads.</summary>
internal sealed class RulesEngineJudge
{
    private readonly RulesEngine.RulesEngine _engine;

    public RulesEngineJudge(IEnumerable<WorkflowDefinition> workflows) => _engine = new RulesEngine.RulesEngine([.. workflows.Select(Workflow)], Settings);

    // With any other combination of the error switches a mistake in a rule looks like a rule that failed.
    private static ReSettings Settings => new()
    {
        AutoExecuteActions = false,
        AutoRegisterInputType = false,
        CustomTypes = [typeof(SignalFacts), typeof(ClaimFacts), typeof(AnnouncementFacts)],
        EnableExceptionAsErrorMessage = false,
        EnableExceptionAsErrorMessageForRuleExpressionParsing = true,
        IgnoreException = false,
        EnableFormattedErrorMessage = false,
        EnableScopedParams = false,
        IsExpressionCaseSensitive = true,
        UseFastExpressionCompiler = false,
    };

    /// <summary>How the outermost rules of a workflow came out, in their order.</summary>
    /// <exception cref="RuleFailedException">The engine reported an error anywhere in the result: a broken rule never counts as "not met".</exception>
    public IReadOnlyList<RuleTrace> Judge(string workflow, SignalFacts signals, ClaimFacts claims, AnnouncementFacts announcement)
    {
        try
        {
            // Nothing in a workflow waits: the task is complete when the call returns.
            var results = _engine.ExecuteAllRulesAsync(workflow, new RuleParameter("signals", signals), new RuleParameter("claims", claims), new RuleParameter("announcement", announcement)).AsTask().GetAwaiter().GetResult();
            return [.. results.Select(Trace)];
        }
        catch (Exception e) when (e is not (RuleFailedException or OutOfMemoryException))
        {
            throw new RuleFailedException(Words(e), e);
        }
    }

    // RulesEngine wraps what a rule threw.
    private static string Words(Exception e)
    {
        for (var cause = e; cause is not null; cause = cause.InnerException)
        {
            if (cause is SignalFailedException)
            {
                return cause.Message;
            }
        }

        return e.GetBaseException().Message is { Length: > 0 } message ? message : e.GetType().Name;
    }

    private static RuleTrace Trace(RuleResultTree result)
    {
        var parts = result.ChildResults?.Select(Trace).ToList() ?? [];
        var message = result.ExceptionMessage;
        if (!string.IsNullOrEmpty(message) && message != result.Rule.ErrorMessage && parts.Count == 0)
        {
            throw new RuleFailedException($"{result.Rule.RuleName}: {message}", null);
        }

        return new RuleTrace(result.Rule.RuleName, result.IsSuccess, result.IsSuccess ? null : result.Rule.ErrorMessage, parts);
    }

    private static Workflow Workflow(WorkflowDefinition definition) => new() { WorkflowName = definition.Name, Rules = [.. definition.Rules.Select(Rule)] };

    private static Rule Rule(RuleDefinition definition) => new()
    {
        RuleName = definition.Name,
        SuccessEvent = definition.SuccessEvent,
        ErrorMessage = definition.ErrorMessage,
        RuleExpressionType = RuleExpressionType.LambdaExpression,
        Expression = definition.Expression,
        Operator = definition.Operator,
        Rules = definition.Rules.Count == 0 ? null : definition.Rules.Select(Rule).ToList(),
    };
}
