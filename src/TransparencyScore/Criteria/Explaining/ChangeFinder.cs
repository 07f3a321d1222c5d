using TransparencyScore.Announcements;
using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Criteria.Explaining;

/// <summary>Finds the smallest changes of what was found that give a criterion another level, by trying them: one hit more in a passage, or
/// no hit of a signal anywhere.</summary>
internal sealed class ChangeFinder(
    WorkflowDefinition workflow,
    int level,
    IReadOnlyList<TextUnit> units,
    Func<string, FoundSignal> find,
    Func<Func<string, FoundSignal>, RuleReader> readerOver)
{
    /// <summary>More are no help to the person who reads them.</summary>
    private const int Most = 6;

    /// <summary>Stands for a sentence of its own, far from every other.</summary>
    public static readonly TextUnit Nowhere = new(-1_000_000, 0, default, -1);

    private readonly IReadOnlyList<TextUnit> _places = units.Count == 0 ? [Nowhere] : units;

    /// <summary>Single changes that suffice, or else pairs.</summary>
    /// <param name="signals">The signals to try, those that the rules in the way rest on.</param>
    public IReadOnlyList<SignalChange> Find(IReadOnlyList<string> signals) =>
        Singles(signals) is { Count: > 0 } single ? [.. single.Select(c => c.Change)] : [.. Pairs(signals).Select(c => c.Change)];

    /// <summary>Single changes that suffice, each with the first place in which the hit would do.</summary>
    public IReadOnlyList<(SignalChange Change, TextUnit Place)> Singles(IReadOnlyList<string> signals) => Try(Steps(signals).Select(s => new[] { s }));

    /// <summary>Pairs of changes that suffice.</summary>
    public IReadOnlyList<(SignalChange Change, TextUnit Place)> Pairs(IReadOnlyList<string> signals) => Try(Pairs(Steps(signals)));

    private List<Step> Steps(IReadOnlyList<string> signals) =>
        [.. signals.Select(s => new Step(s, true)), .. signals.Where(s => find(s).Hits.Count > 0).Select(s => new Step(s, false))];

    private List<(SignalChange, TextUnit)> Try(IEnumerable<IReadOnlyList<Step>> changes) =>
        [.. changes.Select(steps => (Steps: steps, Place: PlaceFor(steps))).Where(c => c.Place is not null).Take(Most).Select(c => (Change(c.Steps), c.Place!))];

    private static IEnumerable<IReadOnlyList<Step>> Pairs(IReadOnlyList<Step> steps) =>
        steps.SelectMany((first, i) => steps.Skip(i + 1).Where(second => second.Signal != first.Signal).Select(second => new[] { first, second }));

    private TextUnit? PlaceFor(IReadOnlyList<Step> steps) =>
        (steps.Any(s => s.Found) ? _places : _places.Take(1)).FirstOrDefault(place => readerOver(id => After(steps, id, place)).Level(workflow) == level);

    private FoundSignal After(IReadOnlyList<Step> steps, string id, TextUnit place) => steps.FirstOrDefault(s => s.Signal == id) switch
    {
        null => find(id),
        { Found: true } => new FoundSignal([.. find(id).Hits, new SignalHit(id, place, place.Span, SignalStatus.Asserted)]),
        _ => new FoundSignal([]),
    };

    private static SignalChange Change(IReadOnlyList<Step> steps) =>
        new([.. steps.Where(s => s.Found).Select(s => s.Signal)], [.. steps.Where(s => !s.Found).Select(s => s.Signal)]);

    private sealed record Step(string Signal, bool Found);
}
