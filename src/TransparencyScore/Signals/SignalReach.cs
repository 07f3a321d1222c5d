using TransparencyScore.Announcements;
using TransparencyScore.Rules;

namespace TransparencyScore.Signals;

/// <summary>Remembers which parts of a signal some text has reached: words under <c>any</c> and <c>with</c> that a hit rests on, words under
/// <c>unless</c> that kept a hit out. Asks the finder itself, so that it cannot answer otherwise, and only about parts that no text has reached yet.</summary>
internal sealed class SignalReach
{
    private readonly CompiledSignal _signal;
    private readonly IReadOnlyList<MatcherReach> _any;
    private readonly IReadOnlyList<MatcherReach> _with;
    private readonly IReadOnlyList<MatcherReach> _unless;

    public SignalReach(CompiledSignal signal)
    {
        _signal = signal;
        var definition = signal.Definition;
        _any = Reaches("any", definition.Any, signal.Any);
        _with = Reaches("with", definition.With, signal.With);
        _unless = Reaches("unless", definition.Unless, signal.Unless);
    }

    public SignalDefinition Definition => _signal.Definition;

    /// <summary>Every matcher of the signal, in the file's order of <c>any</c>, <c>with</c>, <c>unless</c>.</summary>
    public IEnumerable<MatcherReach> Matchers => [.. _any, .. _with, .. _unless];

    /// <summary>Marks what a text reaches.</summary>
    /// <exception cref="SignalFailedException">An expression takes too long.</exception>
    public void Observe(IndexedAnnouncement text, SignalFinder finder)
    {
        var hits = finder.Find(Definition.Id).Hits;
        foreach (var matcher in hits.Count == 0 ? [] : _any.Where(m => !m.IsDone))
        {
            MarkFound(matcher, hits, text, finder);
        }

        foreach (var matcher in hits.Count == 0 ? [] : _with.Where(m => !m.IsDone))
        {
            // Without it there would be no hit.
            Mark(matcher, hits.Select(h => h.Unit), text, withCompany: true, _ => true);
        }

        var open = _unless.Where(m => !m.IsDone && MayHold(m.Condition, text, finder)).ToList();
        var keptOut = open.Count == 0 ? [] : finder.KeptOut(Definition.Id);
        foreach (var matcher in open)
        {
            Mark(matcher, keptOut, text, withCompany: false, unit => finder.Holds(matcher.Condition, Definition.Scope, unit, withCompany: false));
        }
    }

    private void MarkFound(MatcherReach matcher, IReadOnlyList<SignalHit> hits, IndexedAnnouncement text, SignalFinder finder)
    {
        foreach (var hit in hits)
        {
            var block = hit.Unit.Block;
            if (matcher.Words is { } words)
            {
                matcher.Mark(words.HitsIn(text, block, hit.Span).Select(h => h.Entry));
            }
            else if (matcher.Condition.Signal is { } other
                ? finder.Find(other).Hits.Any(h => h.Unit.Block == block && hit.Span.Contains(h.Span))
                : Places(hit.Unit, text, withCompany: false).Where(p => p.Block == block).SelectMany(p => matcher.Condition.Matcher!.Find(text, block, p.Span)).Any(hit.Span.Contains))
            {
                matcher.Mark([0]);
            }
        }
    }

    private void Mark(MatcherReach matcher, IEnumerable<TextUnit> units, IndexedAnnouncement text, bool withCompany, Func<TextUnit, bool> holds)
    {
        foreach (var unit in units)
        {
            if (matcher.Words is { } words)
            {
                matcher.Mark(Places(unit, text, withCompany).SelectMany(p => words.HitsIn(text, p.Block, p.Span)).Select(h => h.Entry));
            }
            else if (holds(unit))
            {
                matcher.Mark([0]);
            }
        }
    }

    // Where the signal's scope looks around a unit.
    private IEnumerable<(int Block, TextSpan Span)> Places(TextUnit unit, IndexedAnnouncement text, bool withCompany) => Definition.Scope switch
    {
        SignalScope.Sentence => (withCompany ? unit.Company : [unit.Index]).Select(i => (text.Units[i].Block, text.Units[i].Span)),
        SignalScope.Block => [(unit.Block, new TextSpan(0, text.Texts[unit.Block].Length))],
        _ => text.Texts.Select((t, block) => (block, new TextSpan(0, t.Length))),
    };

    private bool MayHold(Condition condition, IndexedAnnouncement text, SignalFinder finder) =>
        condition.Signal is { } other ? finder.Find(other).Asserted.Count > 0
        : Definition.Scope == SignalScope.Sentence ? condition.Matcher!.FindInUnits(text, null).Any()
        : text.Texts.Index().Any(t => condition.Matcher!.Find(text, t.Index, new TextSpan(0, t.Item.Length)).Any());

    private static IReadOnlyList<MatcherReach> Reaches(string key, IReadOnlyList<MatcherDefinition> definitions, IReadOnlyList<Condition> conditions) =>
        [.. definitions.Zip(conditions, (definition, condition) => new MatcherReach(key, definition, condition))];
}

/// <summary>Which phrases of a matcher were reached; a matcher of any other kind is reached as a whole.</summary>
internal sealed class MatcherReach(string key, MatcherDefinition definition, Condition condition)
{
    private readonly bool[] _reached = new bool[definition is MatcherDefinition.Phrases phrases ? phrases.Words.Count : 1];

    /// <summary><c>any</c>, <c>with</c> or <c>unless</c>.</summary>
    public string Key => key;

    public MatcherDefinition Definition => definition;

    public Condition Condition => condition;

    /// <summary>The matcher, where it is one of phrases.</summary>
    public Matcher.Phrases? Words => definition is MatcherDefinition.Phrases ? (Matcher.Phrases)condition.Matcher! : null;

    public bool IsDone => _reached.All(r => r);

    public bool this[int phrase] => _reached[phrase];

    public void Mark(IEnumerable<int> phrases)
    {
        foreach (var phrase in phrases)
        {
            _reached[phrase] = true;
        }
    }
}
