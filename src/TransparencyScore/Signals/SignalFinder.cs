using TransparencyScore.Announcements;
using TransparencyScore.Rules;

namespace TransparencyScore.Signals;

/// <summary>Finds every signal of a rule set in one announcement. One finder serves one announcement; not safe for concurrent use.</summary>
internal sealed class SignalFinder(IndexedAnnouncement text, IReadOnlyDictionary<string, CompiledSignal> signals, StatusFinder statuses)
{
    private readonly Dictionary<string, FoundSignal> _found = new(StringComparer.Ordinal);

    // What failed once is not tried again: every try takes as long.
    private readonly Dictionary<string, SignalFailedException> _failed = new(StringComparer.Ordinal);

    /// <summary>Where a signal was found, whatever the status of its hits.</summary>
    /// <exception cref="SignalFailedException">One of its expressions takes too long, or the time for the announcement is over.</exception>
    public FoundSignal Find(string id)
    {
        if (!_found.TryGetValue(id, out var found))
        {
            _found[id] = found = new FoundSignal(Guarded(id, Find));
        }

        return found;
    }

    /// <summary>Ids of the signals that were looked for so far.</summary>
    public IReadOnlyCollection<string> Looked => _found.Keys;

    /// <summary>Units in which a signal would be found but for its <c>unless</c>.</summary>
    /// <exception cref="SignalFailedException">One of its expressions takes too long.</exception>
    public IReadOnlyList<TextUnit> KeptOut(string id) =>
        Guarded(id, signal => (IReadOnlyList<TextUnit>)[.. MergedCandidates(signal).Select(c => c.Unit).DistinctBy(u => u.Index).Where(u => HasWith(signal, u) && HasUnless(signal, u))]);

    /// <summary>What a signal's <c>any</c> matches in a unit, before <c>with</c> and <c>unless</c> are asked.</summary>
    public IEnumerable<TextSpan> CandidatesIn(TextUnit unit, CompiledSignal signal) =>
        signal.Any.SelectMany(any => Candidates(any, signal.Definition.Scope, null)).Where(c => c.Unit.Index == unit.Index).Order().Select(c => c.Span);

    /// <summary>What a signal's <c>any</c> matches in the kinds of block that it looks into, before <c>with</c> and <c>unless</c> are asked.</summary>
    public IEnumerable<(TextUnit Unit, TextSpan Span)> CandidatesOf(CompiledSignal signal) =>
        signal.Any.SelectMany(any => Candidates(any, signal.Definition.Scope, null)).Where(c => signal.Definition.Blocks.Contains(text.Announcement.Blocks[c.Unit.Block].Kind)).Order().Select(c => (c.Unit, c.Span));

    /// <summary>The first place in a unit where a condition is met; null where it is met elsewhere or not at all.</summary>
    public TextSpan? PlaceIn(Condition condition, TextUnit unit) => condition.Signal is { } other
        ? Find(other).Asserted.Where(h => h.Unit.Index == unit.Index).Select(h => (TextSpan?)h.Span).FirstOrDefault()
        : condition.Matcher!.Find(text, unit.Block, unit.Span).Select(s => (TextSpan?)s).FirstOrDefault();

    private T Guarded<T>(string id, Func<CompiledSignal, T> look)
    {
        if (_failed.TryGetValue(id, out var failed))
        {
            throw new SignalFailedException(failed.Signal, failed.InnerException!);
        }

        try
        {
            return look(signals[id]);
        }
        catch (SignalFailedException e)
        {
            _failed[id] = e;
            throw;
        }
        catch (Exception e) when (e is TimeoutException or NotSupportedException)
        {
            throw _failed[id] = new SignalFailedException(id, e);
        }
    }

    private List<SignalHit> Find(CompiledSignal signal)
    {
        var definition = signal.Definition;
        var hits = new List<SignalHit>();
        foreach (var (unit, span) in MergedCandidates(signal))
        {
            if (HasWith(signal, unit) && !HasUnless(signal, unit))
            {
                hits.Add(new SignalHit(definition.Id, unit, span, definition.HasContext ? statuses.StatusOf(unit, span) : SignalStatus.Asserted));
            }
        }

        return hits;
    }

    private List<Candidate> MergedCandidates(CompiledSignal signal)
    {
        var definition = signal.Definition;
        var units = definition.Scope == SignalScope.Sentence ? UnitsFor(signal) : null;
        if (units is { IsEmpty: true })
        {
            return [];
        }

        var candidates = new List<Candidate>();
        foreach (var any in signal.Any)
        {
            foreach (var candidate in Candidates(any, definition.Scope, units))
            {
                if (units?[candidate.Unit.Index] != false && definition.Blocks.Contains(text.Announcement.Blocks[candidate.Unit.Block].Kind))
                {
                    candidates.Add(candidate);
                }
            }
        }

        return Merge(candidates);
    }

    // What "with" asks for is often rarer, and quicker to find, than what "any" does: elsewhere no expression needs to run.
    private PlaceSet? UnitsFor(CompiledSignal signal)
    {
        PlaceSet? units = null;
        foreach (var condition in signal.With)
        {
            if (UnitsWith(condition) is not { } with)
            {
                continue;
            }

            var around = new PlaceSet(text.Units.Count);
            around.UnionWith(with);
            foreach (var unit in text.UnitsInCompany)
            {
                if (unit.Company.Any(i => with[i]))
                {
                    around.Add(unit.Index);
                }
            }

            if (units is null)
            {
                units = around;
            }
            else
            {
                units.IntersectWith(around);
            }
        }

        return units;
    }

    private PlaceSet? UnitsWith(Condition condition)
    {
        if (condition.Signal is not { } other)
        {
            return condition.Matcher!.MayHoldIn(text);
        }

        var units = new PlaceSet(text.Units.Count);
        foreach (var unit in Find(other).AssertedUnits)
        {
            units.Add(unit);
        }

        return units;
    }

    private IEnumerable<Candidate> Candidates(Condition any, SignalScope scope, PlaceSet? units)
    {
        if (any.Signal is { } other)
        {
            return Find(other).Hits.Select(h => new Candidate(h.Unit, h.Span));
        }

        return scope == SignalScope.Sentence
            ? any.Matcher!.FindInUnits(text, units).Select(m => new Candidate(m.Unit, m.Span))
            : Enumerable.Range(0, text.Texts.Count).SelectMany(b => any.Matcher!.Find(text, b, Whole(b)).Select(s => (Unit: text.UnitAt(b, s.Start), Span: s)))
                .Where(m => m.Unit is not null).Select(m => new Candidate(m.Unit!, m.Span));
    }

    // Two matchers that find overlapping words found one thing: it reaches from the first word to the last.
    private static List<Candidate> Merge(List<Candidate> candidates)
    {
        candidates.Sort();
        var merged = new List<Candidate>(candidates.Count);
        foreach (var next in candidates)
        {
            if (merged is [.., var last] && last.Unit.Block == next.Unit.Block && (next.Span.Start < last.Span.End || next.Span == last.Span))
            {
                merged[^1] = new Candidate(last.Unit, new TextSpan(last.Span.Start, Math.Max(last.Span.End, next.Span.End)));
            }
            else
            {
                merged.Add(next);
            }
        }

        return merged;
    }

    private bool HasWith(CompiledSignal signal, TextUnit unit)
    {
        text.Time.Check();
        foreach (var condition in signal.With)
        {
            if (!Holds(condition, signal.Definition.Scope, unit, withCompany: true))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasUnless(CompiledSignal signal, TextUnit unit)
    {
        foreach (var condition in signal.Unless)
        {
            if (Holds(condition, signal.Definition.Scope, unit, withCompany: false))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a condition of a signal's <c>with</c> or <c>unless</c> is met around a unit.</summary>
    public bool Holds(Condition condition, SignalScope scope, TextUnit unit, bool withCompany) => scope switch
    {
        SignalScope.Sentence => HoldsIn(condition, unit) || (withCompany && unit.HasCompany && unit.Company.Skip(1).Any(i => HoldsIn(condition, text.Units[i]))),
        SignalScope.Block => HoldsInBlock(condition, unit.Block),
        _ => condition.Signal is { } other ? Find(other).AssertedUnits.Count > 0 : Enumerable.Range(0, text.Texts.Count).Any(b => HoldsInBlock(condition, b)),
    };

    private bool HoldsIn(Condition condition, TextUnit unit) =>
        condition.Signal is { } other ? Find(other).AssertedUnits.Contains(unit.Index) : condition.Matcher!.Holds(text, unit);

    private bool HoldsInBlock(Condition condition, int block) =>
        condition.Signal is { } other ? text.UnitsOf(block).Any(u => Find(other).AssertedUnits.Contains(u.Index)) : condition.Matcher!.Find(text, block, Whole(block)).Any();

    private TextSpan Whole(int block) => new(0, text.Texts[block].Length);

    private readonly record struct Candidate(TextUnit Unit, TextSpan Span) : IComparable<Candidate>
    {
        public int CompareTo(Candidate other)
        {
            var byBlock = Unit.Block.CompareTo(other.Unit.Block);
            var byStart = byBlock != 0 ? byBlock : Span.Start.CompareTo(other.Span.Start);
            var byEnd = byStart != 0 ? byStart : Span.End.CompareTo(other.Span.End);
            return byEnd != 0 ? byEnd : Unit.Index.CompareTo(other.Unit.Index);
        }
    }
}
