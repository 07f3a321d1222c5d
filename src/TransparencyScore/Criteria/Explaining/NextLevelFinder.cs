using TransparencyScore.Announcements;
using TransparencyScore.Rules;
using TransparencyScore.Rules.Describing;
using TransparencyScore.Signals;

namespace TransparencyScore.Criteria.Explaining;

/// <summary>Finds what an announcement would have to say for the next level of a criterion, and what it nearly says.</summary>
internal sealed class NextLevelFinder(
    CompiledRuleSet rules,
    RuleSetDescriber describer,
    IndexedAnnouncement text,
    SignalFinder finder,
    SentencePlaces places,
    TallyMaker tallies,
    Func<Func<string, FoundSignal>, RuleReader> readerOver)
{
    // Sentences with the same signals differ in nothing that most rules ask: a few stand for all, since each is tried with each signal.
    private const int MostPlaces = 12;

    private readonly bool _isWide = text.Texts.Sum(t => t.Count(Wide.Is)) * 5 > text.Texts.Sum(t => t.Length);

    public NextLevel? Find(CriterionDefinition criterion, int level)
    {
        if (Next(criterion, level) is not { } next)
        {
            return null;
        }

        var wanted = Wanted(criterion, next);
        var placed = new ChangeFinder(criterion.Workflow, next, [ChangeFinder.Nowhere, .. Places(criterion)], finder.Find, readerOver).Singles(wanted);
        if (placed.Count == 0)
        {
            placed = new ChangeFinder(criterion.Workflow, next, [], finder.Find, readerOver).Pairs(wanted);
        }

        var example = criterion.Examples.Where(e => e.Level == LevelNames.NameOf(next) && !e.KnownMiss).OrderByDescending(e => IsInScript(e.Text)).FirstOrDefault();
        return new NextLevel(next, [.. placed.Select(Change)], example is null ? null : new ExampleDescription(example.Text, example.Level, example.KnownMiss, example.Location));
    }

    /// <summary>Signals that the rules of the next level miss, whose words are kept out by a condition: one place of each.</summary>
    public IReadOnlyList<NearMiss> NearMisses(CriterionDefinition criterion, int level) => Next(criterion, level) is { } next
        ? [.. Wanted(criterion, next).Where(id => finder.Find(id).Asserted.Count == 0).Select(NearMiss).OfType<NearMiss>()]
        : [];

    private static int? Next(CriterionDefinition criterion, int level) =>
        criterion.Workflow.Rules.Select(r => LevelNames.LevelOf(r.SuccessEvent!)).Where(l => l > level).Min();

    // Those that were found with another status come first: the words are there.
    private IReadOnlyList<string> Wanted(CriterionDefinition criterion, int level)
    {
        var reader = readerOver(finder.Find);
        return [.. LevelExplainer.InTheWay(criterion.Workflow, level, reader).SelectMany(reader.Causes).SelectMany(c => RuleReader.SignalsOf(c.Part)).Distinct()
            .OrderBy(id => finder.Find(id) is { Hits.Count: > 0, Asserted.Count: 0 } ? 0 : 1)];
    }

    private IEnumerable<TextUnit> Places(CriterionDefinition criterion) =>
        criterion.Workflow.Rules.SelectMany(r => r.Facts()).SelectMany(f => f.Signals).Select(s => (string)s.Value).Distinct()
            .SelectMany(id => finder.Find(id).Hits).GroupBy(h => h.Unit.Index)
            .Select(g => (g.First().Unit, Signals: string.Join(' ', g.Select(h => $"{h.Signal}:{(int)h.Status}").Distinct().Order(StringComparer.Ordinal)), Count: g.Select(h => h.Signal).Distinct().Count()))
            .OrderByDescending(p => p.Count).ThenBy(p => p.Unit.Index).DistinctBy(p => p.Signals).Take(MostPlaces).Select(p => p.Unit);

    private NeededChange Change((SignalChange Change, TextUnit Place) placed) => new(
        [.. placed.Change.Found.Select(Needed)],
        [.. placed.Change.NotFound.Select(Needed)],
        placed.Change.Found.Count == 0 || placed.Place == ChangeFinder.Nowhere ? null : places.Passage(placed.Place));

    private NeededSignal Needed(string id) =>
        new(tallies.Of(id), rules.Signals[id].Definition.SelfTests.Where(t => t.MustMatch && !t.KnownMiss).OrderByDescending(t => IsInScript(t.Text)).FirstOrDefault()?.Text);

    private NearMiss? NearMiss(string id)
    {
        var signal = rules.Signals[id];
        var hits = finder.Find(id).Hits.Select(h => h.Unit.Index).ToHashSet();
        foreach (var (unit, span) in finder.CandidatesOf(signal).Where(c => !hits.Contains(c.Unit.Index)))
        {
            var words = places.WordsAt(unit, span);
            if (signal.With.Index().FirstOrDefault(c => !finder.Holds(c.Item, signal.Definition.Scope, unit, withCompany: true)) is { Item: not null } missing)
            {
                return Miss(SignalMissKind.With, missing.Index, signal.Definition.With[missing.Index], missing.Item, null);
            }

            if (signal.Unless.Index().FirstOrDefault(c => finder.Holds(c.Item, signal.Definition.Scope, unit, withCompany: false)) is { Item: not null } excluding)
            {
                var excluded = finder.PlaceIn(excluding.Item, unit) is { Length: > 0 } place ? places.WordsAt(unit, place) : null;
                return Miss(SignalMissKind.Unless, excluding.Index, signal.Definition.Unless[excluding.Index], excluding.Item, excluded);
            }

            NearMiss Miss(SignalMissKind kind, int part, MatcherDefinition matcher, Condition condition, string? excluded) => new(
                id, signal.Definition.Title, places.Passage(unit), new SignalMiss(kind, part + 1, words, condition.Signal is { } other ? [other] : []), describer.Describe(matcher), excluded);
        }

        return null;
    }

    private bool IsInScript(string words) => words.Any(Wide.Is) == _isWide;
}
