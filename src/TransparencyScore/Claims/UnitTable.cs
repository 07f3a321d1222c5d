using TransparencyScore.Announcements;
using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Claims;

/// <summary>A unit that stands in a text. <paramref name="Metrics"/>: what it can be a unit of; <paramref name="IsResult"/>: a number with it is a result
/// by itself, without a word that says of what.</summary>
internal sealed record UnitText(TextSpan Span, string Name, IReadOnlyList<string> Metrics, bool IsResult, string? Form)
{
    /// <summary>How many of a common measure it is (a minute is 60 seconds), where the list says so: then values with it can be converted.</summary>
    public decimal? Size { get; init; }
}

/// <summary>The units of a rule set, found where they stand directly behind a number, with "per" parts put together ("tokens per second per GPU").
/// Immutable; safe for concurrent use.</summary>
internal sealed class UnitTable
{
    private static readonly HashSet<string> Forms = [ClaimVocabulary.Ratio, ClaimVocabulary.Percent, ClaimVocabulary.Points, ClaimVocabulary.Counted, ClaimVocabulary.Prefix];
    private readonly Dictionary<char, List<Word>> _units;
    private readonly Dictionary<char, List<Word>> _per;
    private readonly Dictionary<char, List<Word>> _joins;

    public UnitTable(WordList units, WordList? per)
    {
        _units = Index(units.Entries);
        var parts = per?.Entries ?? [];
        _per = Index(parts.Where(e => !e.Tags.Contains(ClaimVocabulary.Joins)));
        _joins = Index(parts.Where(e => e.Tags.Contains(ClaimVocabulary.Joins)));
    }

    /// <summary>The longest unit that begins at a position; null where none does.</summary>
    public UnitText? At(string text, int start, int limit)
    {
        if (Longest(_units, text, start, limit) is not { } unit)
        {
            return null;
        }

        var (name, end, per) = Parts(text, start + unit.Text.Length, limit, unit.Entry.Name);
        var tags = unit.Entry.Tags;
        var metrics = per?.Tags ?? tags;
        return new UnitText(new TextSpan(start, end), name, [.. metrics.Where(t => !Forms.Contains(t) && t != ClaimVocabulary.Result)],
            per is not null ? metrics.Contains(ClaimVocabulary.Result) : tags.Contains(ClaimVocabulary.Result),
            per is not null && tags.Contains(ClaimVocabulary.Counted) ? null : tags.FirstOrDefault(Forms.Contains)) { Size = per is null ? unit.Entry.Value : null };
    }

    /// <summary>The "per" part that begins at a position, for units that stand before the number ("$0.5 per million tokens").</summary>
    public (string Name, int End, WordListEntry? Per) Parts(string text, int end, int limit, string name)
    {
        WordListEntry? last = null;
        while (true)
        {
            var at = end;
            while (at < limit && text[at] == ' ' && at - end < 2)
            {
                at++;
            }

            if (Longest(_joins, text, at, limit) is not { } join)
            {
                return (name, end, last);
            }

            at += join.Text.Length;
            while (at < limit && text[at] == ' ')
            {
                at++;
            }

            if (Longest(_per, text, at, limit) is not { } part)
            {
                return (name, end, last);
            }

            // The first part says what it measures: tokens per second per GPU are throughput.
            last ??= part.Entry;
            name += "/" + part.Entry.Name;
            end = at + part.Text.Length;
        }
    }

    /// <summary>The unit that stands before a number ("$", "¥"); null where none does.</summary>
    public UnitText? Before(string text, int from, int number)
    {
        var end = number;
        while (end > from && text[end - 1] == ' ' && number - end < 1)
        {
            end--;
        }

        for (var start = end - 1; start >= from && end - start <= 4; start--)
        {
            if (At(text, start, end) is { Form: ClaimVocabulary.Prefix } unit && unit.Span.End == end)
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>The unit that a heading names: in brackets, behind its last comma, at its end, or as the whole of it.</summary>
    public UnitText? InHeading(string text, TextSpan heading)
    {
        UnitText? last = null;
        for (var i = heading.Start; i < heading.End; i++)
        {
            var begins = i == heading.Start || !char.IsAsciiLetterOrDigit(text[i]) || !char.IsAsciiLetterOrDigit(text[i - 1]);
            if (begins && At(text, i, heading.End) is { } unit)
            {
                var before = text.AsSpan(heading.Start, i - heading.Start).TrimEnd();
                var inBrackets = before.LastIndexOfAny("(（[") > before.LastIndexOfAny(")）]");
                var opens = inBrackets || before.IsEmpty || before[^1] is ',' or '，' or '/';
                var ends = unit.Span.End == heading.End;
                var closes = ends || text[unit.Span.End] is ')' or '）' or ']' or ',' or ' ' or '↑' or '↓';

                // A short word at the end of a heading ("Part s") is none; in brackets or alone it is.
                if (closes && (opens ? inBrackets || ends || unit.Span.Length > 2 : unit.Span.Length > 1 && ends))
                {
                    last = unit;
                }

                i = Math.Max(i, unit.Span.End - 1);
            }
        }

        return last;
    }

    private static Word? Longest(Dictionary<char, List<Word>> words, string text, int start, int limit)
    {
        if (start >= limit || !words.TryGetValue(char.ToLowerInvariant(text[start]), out var candidates))
        {
            return null;
        }

        foreach (var word in candidates)
        {
            var end = start + word.Text.Length;
            if (end <= limit && string.Compare(text, start, word.Text, 0, word.Text.Length, word.Entry.Cased ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase) == 0
                && !(end < limit && char.IsAsciiLetterOrDigit(text[end]) && char.IsAsciiLetterOrDigit(text[end - 1])))
            {
                return word;
            }
        }

        return null;
    }

    private static Dictionary<char, List<Word>> Index(IEnumerable<WordListEntry> entries) => entries
        .SelectMany(e => e.Names.Select(n => new Word(MatchText.Normalize(n), e)))
        .GroupBy(w => char.ToLowerInvariant(w.Text[0]))
        .ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Text.Length).ThenBy(w => w.Entry.Cased ? 0 : 1).ToList());

    private sealed record Word(string Text, WordListEntry Entry);
}
