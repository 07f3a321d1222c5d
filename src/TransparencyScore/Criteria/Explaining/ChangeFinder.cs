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

    // Where no passage is named the hit stands by itself, far from every sentence.
    private static readonly TextUnit Nowhere = new(-1_000_000, 0, default, -1);

    private readonly IReadOnlyList<TextUnit> _places = units.Count == 0 ? [Nowhere] : units;

    /// <summary>Single changes that suffice, or else pairs.</summary>
    /// <param name="signals">The signals to try, those that the rules in the way rest on.</param>
    public IReadOnlyList<SignalChange> Find(IReadOnlyList<string> signals)
    {
        var steps = signals.Select(s => new Step(s, true)).Concat(signals.Where(s => find(s).Hits.Count > 0).Select(s => new Step(s, false))).ToList();
        var single = steps.Where(s => Suffices([s])).Take(Most).Select(s => Change([s])).ToList();
        return single.Count > 0 ? single : [.. Pairs(steps).Where(Suffices).Take(Most).Select(Change)];
    }

    private static IEnumerable<IReadOnlyList<Step>> Pairs(IReadOnlyList<Step> steps) =>
        steps.SelectMany((first, i) => steps.Skip(i + 1).Where(second => second.Signal != first.Signal).Select(second => new[] { first, second }));

    private bool Suffices(IReadOnlyList<Step> steps) =>
        (steps.Any(s => s.Found) ? _places : _places.Take(1)).Any(place => readerOver(id => After(steps, id, place)).Level(workflow) == level);

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
