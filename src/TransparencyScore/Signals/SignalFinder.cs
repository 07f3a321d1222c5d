using System.Text.RegularExpressions;
using TransparencyScore.Announcements;
using TransparencyScore.Rules;

namespace TransparencyScore.Signals;

/// <summary>Finds every signal of a rule set in one announcement. One finder serves one announcement; not safe for concurrent use.</summary>
internal sealed class SignalFinder(IndexedAnnouncement text, IReadOnlyDictionary<string, CompiledSignal> signals, StatusFinder statuses)
{
    private readonly Dictionary<string, IReadOnlyList<SignalHit>> _found = new(StringComparer.Ordinal);

    /// <summary>Hits of a signal in reading order, whatever their status.</summary>
    public IReadOnlyList<SignalHit> HitsOf(string id)
    {
        if (!_found.TryGetValue(id, out var hits))
        {
            try
            {
                _found[id] = hits = Find(signals[id]);
            }
            catch (Exception e) when (e is RegexMatchTimeoutException or NotSupportedException)
            {
                throw new SignalFailedException(id, e);
            }
        }

        return hits;
    }

    private List<SignalHit> Find(CompiledSignal signal)
    {
        var definition = signal.Definition;
        var hits = new List<SignalHit>();
        for (var block = 0; block < text.Texts.Count; block++)
        {
            if (!definition.Blocks.Contains(text.Announcement.Blocks[block].Kind))
            {
                continue;
            }

            foreach (var (unit, span) in Merge(Candidates(signal, block)))
            {
                if (signal.With.All(c => Holds(c, signal, unit, withCompany: true)) && !signal.Unless.Any(c => Holds(c, signal, unit, withCompany: false)))
                {
                    hits.Add(new SignalHit(definition.Id, unit, span, definition.HasContext ? statuses.StatusOf(unit, span) : SignalStatus.Asserted));
                }
            }
        }

        return hits;
    }

    private IEnumerable<(TextUnit Unit, TextSpan Span)> Candidates(CompiledSignal signal, int block)
    {
        foreach (var any in signal.Any)
        {
            if (any.Signal is { } other)
            {
                foreach (var hit in HitsOf(other).Where(h => h.Unit.Block == block))
                {
                    yield return (hit.Unit, hit.Span);
                }

                continue;
            }

            var matcher = any.Matcher!;
            if (signal.Definition.Scope != SignalScope.Sentence)
            {
                foreach (var span in matcher.Find(text, block, new TextSpan(0, text.Texts[block].Length)))
                {
                    if (text.UnitAt(block, span.Start) is { } unit)
                    {
                        yield return (unit, span);
                    }
                }

                continue;
            }

            foreach (var unit in text.UnitsOf(block))
            {
                foreach (var span in matcher.Find(text, block, unit.Span))
                {
                    yield return (unit, span);
                }
            }
        }
    }

    // Two matchers that find overlapping words found one thing: it reaches from the first word to the last.
    private static IEnumerable<(TextUnit Unit, TextSpan Span)> Merge(IEnumerable<(TextUnit Unit, TextSpan Span)> candidates)
    {
        (TextUnit Unit, TextSpan Span)? open = null;
        foreach (var next in candidates.OrderBy(c => c.Span.Start).ThenBy(c => c.Span.End))
        {
            if (open is { } current)
            {
                if (next.Span.Start < current.Span.End || next.Span == current.Span)
                {
                    open = (current.Unit, new TextSpan(current.Span.Start, Math.Max(current.Span.End, next.Span.End)));
                    continue;
                }

                yield return current;
            }

            open = next;
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    private bool Holds(Condition condition, CompiledSignal signal, TextUnit unit, bool withCompany)
    {
        var around = signal.Definition.Scope switch
        {
            SignalScope.Sentence => withCompany ? unit.Company.Select(i => text.Units[i]) : [unit],
            SignalScope.Block => text.UnitsOf(unit.Block),
            _ => text.Units,
        };
        if (condition.Signal is { } other)
        {
            return HitsOf(other) is { Count: > 0 } hits && around.Any(u => hits.Any(h => h.Unit.Index == u.Index && h.Status == SignalStatus.Asserted));
        }

        var matcher = condition.Matcher!;
        return signal.Definition.Scope == SignalScope.Sentence
            ? around.Any(u => matcher.Find(text, u.Block, u.Span).Any())
            : around.Select(u => u.Block).Distinct().Any(b => matcher.Find(text, b, new TextSpan(0, text.Texts[b].Length)).Any());
    }
}
