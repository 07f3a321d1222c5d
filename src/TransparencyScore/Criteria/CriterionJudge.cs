using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Criteria;

/// <summary>Judges the criteria of a rule set on one announcement: RulesEngine decides, this collects evidence and words.</summary>
internal sealed class CriterionJudge(CompiledRuleSet rules, IndexedAnnouncement text, SignalFacts facts, ClaimFacts claims)
{
    private readonly EvidenceCollector _evidence = new(text, facts, claims);
    private readonly AnnouncementFacts _announcement = new(text.Announcement.Metadata);
    private readonly ReasonWriter _reasons = new(rules.Signals);

    public CriterionScore Judge(CriterionDefinition criterion)
    {
        try
        {
            return Judge(criterion, rules.Judge.Judge(criterion.Id, facts, claims, _announcement));
        }
        catch (Exception e) when (e is RuleFailedException or SignalFailedException)
        {
            return Result(criterion, Outcome.NotAssessed, null, $"Not assessed: a rule could not be run ({e.Message}).", [], []);
        }
    }

    private CriterionScore Judge(CriterionDefinition criterion, IReadOnlyList<RuleTrace> trace)
    {
        var decided = trace.Index().FirstOrDefault(t => t.Item.Succeeded, (-1, null!)).Item1;
        var rule = decided < 0 ? null : criterion.Workflow.Rules[decided];
        var level = rule is null ? 0 : LevelNames.LevelOf(rule.SuccessEvent!);
        var evidence = level > 0 ? _evidence.Behind(rule!, Others(criterion, trace, rule!)) : level == 0 ? _evidence.ThatDidNotCount(criterion) : [];
        if (level > 0 && evidence.Count == 0)
        {
            // Refused at load for every rule that could do this; a score without evidence must not get out all the same.
            return Result(criterion, Outcome.NotAssessed, null, $"Not assessed: the rule {rule!.Name} succeeded without evidence.", [], trace);
        }

        return Result(criterion, level is null ? Outcome.NotApplicable : Outcome.Scored, level, _reasons.Write(criterion, rule, trace, evidence), evidence, trace);
    }

    private static IEnumerable<RuleDefinition> Others(CriterionDefinition criterion, IReadOnlyList<RuleTrace> trace, RuleDefinition decisive) =>
        criterion.Workflow.Rules.Zip(trace).Where(r => r.First != decisive && r.Second.Succeeded && LevelNames.LevelOf(r.First.SuccessEvent!) > 0).Select(r => r.First);

    private static CriterionScore Result(CriterionDefinition criterion, Outcome outcome, int? level, string reason, IReadOnlyList<Evidence> evidence, IReadOnlyList<RuleTrace> trace) => new()
    {
        Id = criterion.Id,
        Pillar = criterion.Pillar,
        Weight = criterion.Weight,
        Outcome = outcome,
        Level = level,
        Reason = reason,
        Evidence = evidence,
        Advice = level is 0 or 1 ? criterion.Advice[level.Value] : null,
        Trace = trace,
    };
}
