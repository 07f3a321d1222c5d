using TransparencyScore.Announcements;
using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Criteria;

/// <summary>Has RulesEngine compile every workflow, so that its complaints come when a rule set is loaded: it compiles when a workflow first runs, and
/// is given nothing to run on.</summary>
internal static class EngineCheck
{
    public static void TryRules(RuleSet definition, RulesEngineJudge judge, DiagnosticBag diagnostics)
    {
        foreach (var (message, location) in Problems(definition, judge))
        {
            diagnostics.Add(message, location);
        }
    }

    public static IReadOnlyList<(RuleMessage Message, SourceLocation Location)> Problems(RuleSet definition) =>
        Problems(definition, new RulesEngineJudge(definition.Criteria.Select(c => c.Workflow)));

    private static List<(RuleMessage Message, SourceLocation Location)> Problems(RuleSet definition, RulesEngineJudge judge)
    {
        var facts = new SignalFacts(_ => new FoundSignal([]));
        var announcement = new AnnouncementFacts(new AnnouncementMetadata { Id = "nothing" });
        var problems = new List<(RuleMessage, SourceLocation)>();
        foreach (var criterion in definition.Criteria)
        {
            try
            {
                judge.Judge(criterion.Id, facts, new ClaimFacts(() => []), announcement);
            }
            catch (RuleFailedException e)
            {
                problems.Add((RuleMessages.EngineRefused(e.Message), criterion.Location));
            }
        }

        return problems;
    }
}
