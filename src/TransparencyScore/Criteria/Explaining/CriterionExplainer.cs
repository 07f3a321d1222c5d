using System.Text.RegularExpressions;
using TransparencyScore.Rules;
using TransparencyScore.Rules.Describing;
using TransparencyScore.Signals;

namespace TransparencyScore.Criteria.Explaining;

/// <summary>Explains the criteria of one announcement. Not safe for concurrent use.</summary>
internal sealed class CriterionExplainer(CompiledRuleSet rules, RuleSetDescriber describer, IndexedAnnouncement text, SignalFinder finder, StatusFinder statuses, ClaimFacts claims)
{
    private readonly SentencePlaces _places = new(text);
    private readonly CriterionJudge _judge = new(rules, text, new SignalFacts(finder), claims);

    public CriterionExplanation Explain(CriterionDefinition criterion)
    {
        var score = _judge.Judge(criterion);
        var explanation = new CriterionExplanation
        {
            Score = score,
            Title = criterion.Title,
            Question = criterion.Question,
            Levels = criterion.Levels,
            Problem = null,
            Decided = null,
            Sentences = [],
            Rules = [],
            Next = null,
            Carriers = [],
            NearMisses = [],
        };
        if (score.Outcome == Outcome.NotAssessed)
        {
            return explanation;
        }

        try
        {
            return Explain(criterion, explanation);
        }
        catch (Exception e) when (e is SignalFailedException or RegexMatchTimeoutException or NotSupportedException)
        {
            // More is asked here than the verdict needs.
            return explanation with { Problem = $"It cannot be explained further: {e.Message}" };
        }
    }

    private CriterionExplanation Explain(CriterionDefinition criterion, CriterionExplanation explanation)
    {
        var score = explanation.Score;
        var reader = ReaderOver(finder.Find);
        var decided = criterion.Workflow.Rules.FirstOrDefault(reader.Succeeds);
        var tallies = new TallyMaker(rules.Signals, finder);
        var ruleExplainer = new RuleTreeExplainer(describer, reader, tallies);
        var next = new NextLevelFinder(rules, describer, text, finder, _places, tallies, ReaderOver);
        return explanation with
        {
            Decided = decided?.Name,
            Sentences = new SentenceExplainer(rules, text, finder, statuses, _places).Explain(criterion, score.Evidence),
            Rules = [.. criterion.Workflow.Rules.Select(r => ruleExplainer.Explain(r, r == decided))],
            Next = score.Level is { } level ? next.Find(criterion, level) : null,
            Carriers = score.Level is > 0 and var reached ? Carriers(criterion, decided!, reached) : [],
            NearMisses = score.Level is 0 or 1 ? next.NearMisses(criterion, score.Level.Value) : [],
        };
    }

    private IReadOnlyList<CarryingSignal> Carriers(CriterionDefinition criterion, RuleDefinition decided, int level)
    {
        var carriers = new List<CarryingSignal>();
        foreach (var id in decided.Grounds().SelectMany(f => f.Signals).Select(s => (string)s.Value).Distinct().Where(id => finder.Find(id).Asserted.Count > 0))
        {
            var without = ReaderOver(other => other == id ? new FoundSignal([]) : finder.Find(other)).Level(criterion.Workflow);
            if (without < level)
            {
                carriers.Add(new CarryingSignal(id, rules.Signals[id].Definition.Title, finder.Find(id).Asserted.Count, without));
            }
        }

        return carriers;
    }

    private RuleReader ReaderOver(Func<string, FoundSignal> find) => new(new FactReader(new Dictionary<string, object>
    {
        ["signals"] = new SignalFacts(find),
        ["claims"] = claims,
        ["announcement"] = new AnnouncementFacts(text.Announcement.Metadata),
    }));
}
