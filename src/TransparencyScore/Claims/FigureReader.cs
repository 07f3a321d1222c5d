using TransparencyScore.Announcements;
using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Claims;

/// <summary>Reads the figures of a sentence or cell: numbers in digits and words, their units, ranges, and "from … to …".</summary>
internal sealed class FigureReader(IndexedAnnouncement text, CompiledClaims claims)
{
    // "from 120 ms on the old card to 80 ms": as much may stand between.
    private const int MostBetween = 48;
    private const int MostRanks = 500;
    private const int LongestName = 40;

    public IReadOnlyList<Figure> Read(int block, TextSpan part)
    {
        var figures = NumberReader.Find(text.Texts[block], part, claims.Units).Select(n => WithUnit(block, part, n)).Concat(Words(block, part)).OrderBy(f => f.Span.Start).ThenByDescending(f => f.Span.Length).ToList();
        var merged = new List<Figure>();
        foreach (var figure in figures)
        {
            if (merged.Count > 0 && merged[^1] is var last && figure.Span.Start < last.Span.End)
            {
                continue;
            }

            if (merged.Count > 0 && Join(block, part, merged[^1], figure) is { } joined)
            {
                merged[^1] = joined;

                // "150-200 ms -> 20-35 ms": a change from one range to another.
                if (merged.Count > 1 && Join(block, part, merged[^2], joined) is { } whole)
                {
                    merged.RemoveAt(merged.Count - 1);
                    merged[^1] = whole;
                }

                continue;
            }

            merged.Add(figure);
        }

        return merged;
    }

    private Figure WithUnit(int block, TextSpan part, NumberText number)
    {
        var words = text.Texts[block];
        var end = number.Span.End;
        var at = end;
        if (RankWord(block, number.Span.Start) is { } rank)
        {
            return new Figure(new TextSpan(rank.Span.Start, end), number.Value, number.Value, null, rank.Entry, number.Value is < 1 or > MostRanks);
        }

        if (InName(block, number.Span))
        {
            return new Figure(number.Span, number.Value, number.Value, null, null, true);
        }
        if (at < part.End && words[at] is '+')
        {
            at++;
        }

        var direct = claims.Units.At(words, at, part.End);
        if (direct is null && at < part.End && words[at] is ' ' or '-')
        {
            direct = claims.Units.At(words, at + 1, part.End);
        }

        var start = number.Span.Start;
        if (claims.Units.Before(words, part.Start, start) is { } prefix)
        {
            var (name, stop, per) = claims.Units.Parts(words, end, part.End, prefix.Name);
            direct = per is null ? prefix : prefix with { Name = name, Metrics = [.. per.Tags.Where(t => t != ClaimVocabulary.Result)], IsResult = per.Tags.Contains(ClaimVocabulary.Result) };
            return Signed(words, part, new Figure(new TextSpan(prefix.Span.Start, per is null ? end : stop), number.Value, number.Value, direct, null, number.IsName));
        }

        // "3D", "4bit", "5-shot", "70B-Instruct": a name, not an amount.
        var isName = number.IsName || (direct is null && at < part.End && (char.IsAsciiLetter(words[at]) || words[at] is '_' || (words[at] is '-' && at + 1 < part.End && char.IsAsciiLetter(words[at + 1]))));
        return Signed(words, part, new Figure(new TextSpan(start, direct?.Span.End ?? end), number.Value, number.Value, direct, null, isName) { IsFraction = number.IsFraction });
    }

    // "ranked 3", "排名第 3": the word stands directly before the number.
    private Mention? RankWord(int block, int number) =>
        claims.Numbers.In(text, block, new TextSpan(Math.Max(0, number - 16), number)).Where(m => m.Entry.Value is null && m.Entry.Tags.Contains(ClaimVocabulary.Rank) && number - m.Span.End <= 1)
            .Select(m => (Mention?)m).LastOrDefault();

    // The 2 of "Llama 2".
    private bool InName(int block, TextSpan number)
    {
        var around = new TextSpan(Math.Max(0, number.Start - LongestName), Math.Min(text.Texts[block].Length, number.End + LongestName));
        return claims.Named.Append(claims.Benchmarks).Any(n => n.In(text, block, around).Any(m => m.Span.Contains(number)));
    }

    private static Figure Signed(string words, TextSpan part, Figure figure)
    {
        var at = figure.Span.Start - 1;
        var sign = at < part.Start ? '\0' : words[at] switch { '+' or '↑' => '+', '-' or '−' or '↓' => '-', _ => '\0' };
        return sign == '-' && at > part.Start && char.IsAsciiLetterOrDigit(words[at - 1]) ? figure : figure with { Sign = sign };
    }

    private IEnumerable<Figure> Words(int block, TextSpan part)
    {
        if (claims.Numbers is not { } numbers)
        {
            yield break;
        }

        foreach (var hit in text.HitsIn(numbers.Set, block, part))
        {
            var entry = numbers.Entries[hit.Entry];
            if (entry.Value is not { } value)
            {
                continue;
            }

            if (entry.Tags.Contains(ClaimVocabulary.Ratio) || entry.Tags.Contains(ClaimVocabulary.Rank))
            {
                yield return new Figure(hit.Span, value, value, null, entry, false);
            }
            else if (WithUnit(block, part, new NumberText(hit.Span, value, false, false)) is { Unit: not null } figure)
            {
                yield return figure;
            }
        }
    }

    private Figure? Join(int block, TextSpan part, Figure first, Figure second)
    {
        if (first.IsName || second.IsName || first.Word is not null || second.Word is not null || second.Span.Start - first.Span.End > MostBetween
            || (first.Unit is { } a && a.Name != second.Unit?.Name && Converted(first, second) is null))
        {
            return null;
        }

        var between = new TextSpan(first.Span.End, second.Span.Start);
        var gap = between.Slice(text.Texts[block]).Trim();
        var opened = Touching(block, ClaimVocabulary.From, new TextSpan(Math.Max(part.Start, first.Span.Start - 24), first.Span.Start)) is not null;
        var joined = Touching(block, ClaimVocabulary.To, between);
        var both = new TextSpan(first.Span.Start, second.Span.End);
        var arrow = gap is "->" or "→" or "=>" or "-->";
        if (arrow || (opened && joined is not null && !second.Has(ClaimVocabulary.Ratio)))
        {
            return second with { Span = both, Before = Converted(first, second) ?? first.Low };
        }

        var isRange = gap is "-" or "–" or "—" or "~" or "～" or "−" or "至" || (joined is { } words && words.Slice(text.Texts[block]).Trim() == gap);
        return isRange && first.Low < second.High && (first.Unit is null || first.Unit.Name == second.Unit?.Name) ? second with { Span = both, Low = first.Low, Sign = first.Sign } : null;
    }

    // "from 4.9 minutes to 68 seconds": the earlier value in the later one's unit.
    private static decimal? Converted(Figure first, Figure second) =>
        first.Unit is { Size: { } from } a && second.Unit is { Size: > 0 and var to } b && a.Metrics.SequenceEqual(b.Metrics) && first.Low < 1e9m ? Math.Round(first.Low * from / to, 6) : null;

    // The last word of a kind in a part, if it stands at the part's end but for a few characters ("from about 3").
    private TextSpan? Touching(int block, string tag, TextSpan part)
    {
        if (claims.Ranges is not { } ranges)
        {
            return null;
        }

        var hits = text.HitsIn(ranges.Set, block, part).Where(h => ranges.Entries[h.Entry].Tags.Contains(tag)).ToList();
        return hits.Count > 0 && part.End - hits[^1].Span.End <= 12 ? hits[^1].Span : null;
    }
}
