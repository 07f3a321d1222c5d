using TransparencyScore.Announcements;
using TransparencyScore.Rules;
using TransparencyScore.Rules.Expressions;
using TransparencyScore.Signals;

namespace TransparencyScore.Criteria.Explaining;

/// <summary>Explains the levels of one announcement. Not safe for concurrent use.</summary>
internal sealed class LevelExplainer(CompiledRuleSet rules, IndexedAnnouncement text, SignalFinder finder, ClaimFacts claims)
{
    private readonly SentencePlaces _places = new(text);
    private readonly SignalMissFinder _misses = new(text, rules.Signals, finder);

    public LevelExplanation Explain(ExpectedLevel expected)
    {
        var criterion = rules.Definition.Criteria.Single(c => c.Id == expected.Criterion);
        var units = text.Units.Where(u => _places.SourceOf(u) is var source && expected.Passages.Any(p => p.Start < source.End && source.Start < p.End)).ToList();
        var reader = ReaderOver(finder.Find);
        var causes = InTheWay(criterion.Workflow, expected.Level ?? 0, reader).Select(r => (Rule: r, Parts: reader.Causes(r).DistinctBy(c => (c.Rule, ExpressionText.Of(c.Part))).ToList())).ToList();
        var wanted = causes.Where(c => !reader.Succeeds(c.Rule)).SelectMany(c => c.Parts).SelectMany(p => RuleReader.SignalsOf(p.Part)).Distinct().ToList();
        var sights = Sights(criterion, wanted, units);
        var tried = causes.SelectMany(c => c.Parts).SelectMany(p => RuleReader.SignalsOf(p.Part)).Distinct().OrderBy(id => Distance(sights.FirstOrDefault(s => s.Signal == id)));
        return new LevelExplanation
        {
            Criterion = criterion.Id,
            Passages = [.. units.Select(_places.Passage)],
            Rules = [.. causes.Select(c => Explain(c.Rule, c.Parts, reader))],
            Signals = sights,
            Changes = new ChangeFinder(criterion.Workflow, expected.Level ?? 0, units, finder.Find, ReaderOver).Find([.. tried]),
        };
    }

    private RuleReader ReaderOver(Func<string, FoundSignal> find) => new(new FactReader(new Dictionary<string, object>
    {
        ["signals"] = new SignalFacts(find),
        ["claims"] = claims,
        ["announcement"] = new AnnouncementFacts(text.Announcement.Metadata),
    }));

    // Those that give another level and stand before the first that would give the expected one; and those of the expected level.
    public static IEnumerable<RuleDefinition> InTheWay(WorkflowDefinition workflow, int expected, RuleReader reader)
    {
        var reached = false;
        foreach (var rule in workflow.Rules)
        {
            var right = (LevelNames.LevelOf(rule.SuccessEvent!) ?? 0) == expected;
            var succeeds = reader.Succeeds(rule);
            if ((right && expected > 0) || (!right && succeeds && !reached))
            {
                yield return rule;
            }

            reached |= right && succeeds;
        }
    }

    private static RuleExplanation Explain(RuleDefinition rule, IEnumerable<(string Rule, ExpressionNode Part)> parts, RuleReader reader)
    {
        var succeeded = reader.Succeeds(rule);
        return new RuleExplanation(rule.Name, LevelNames.LevelOf(rule.SuccessEvent!), succeeded, succeeded ? null : rule.ErrorMessage, [.. parts.Select(p => reader.Explain(p.Rule, p.Part))]);
    }

    private IReadOnlyList<SignalSight> Sights(CriterionDefinition criterion, IReadOnlyList<string> wanted, IReadOnlyList<TextUnit> units)
    {
        var asked = criterion.Workflow.Rules.SelectMany(r => r.Facts()).SelectMany(f => f.Signals).Select(s => (string)s.Value).Distinct();
        var seen = asked.Select(id => Sight(id, units)).Where(s => s.Hits.Count > 0).ToList();
        var missed = wanted.Except(seen.Select(s => s.Signal)).Select(id => Sight(id, units)).ToList();

        // A signal that is made of others fails by them: they are the place to look.
        for (var i = 0; i < missed.Count; i++)
        {
            foreach (var part in missed[i].Miss?.Signals ?? [])
            {
                if (!seen.Concat(missed).Any(s => s.Signal == part))
                {
                    missed.Add(Sight(part, units));
                }
            }
        }

        return [.. seen, .. missed];
    }

    // What nearly counted is tried first: words that were found with another status, then those that a condition kept out.
    private static int Distance(SignalSight? sight) => sight switch
    {
        { Hits: { Count: > 0 } hits } => hits.Any(h => h.Status == SignalStatus.Asserted) ? 1 : 0,
        { Miss.Kind: SignalMissKind.Unless or SignalMissKind.With } => 0,
        { Miss.Kind: SignalMissKind.Block } => 3,
        _ => 2,
    };

    private SignalSight Sight(string id, IReadOnlyList<TextUnit> units)
    {
        var inside = finder.Find(id).Hits.ToLookup(h => units.Any(u => u.Index == h.Unit.Index));
        var elsewhere = inside[false].Count(h => h.Status == SignalStatus.Asserted);
        return new SignalSight(id, rules.Signals[id].Definition.Title, [.. inside[true].Select(_places.Words)], elsewhere, units.Count == 0 || inside[true].Any() ? null : _misses.Of(id, units));
    }
}
