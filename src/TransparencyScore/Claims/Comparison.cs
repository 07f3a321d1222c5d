using System.Buffers;
using TransparencyScore.Announcements;
using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Claims;

/// <summary>Finds what a figure of a sentence is compared with: the name, or the vague words, behind a comparing word ("than", "vs", "比").</summary>
internal sealed class Comparison(IndexedAnnouncement text, CompiledClaims claims, OwnNames own)
{
    private const int Behind = 60;
    private static readonly SearchValues<char> ClauseSigns = SearchValues.Create(",;:，；：。");

    /// <summary>The parts of a sentence that speak of the alternative: behind a comparing word up to the end of its clause, before it where the list says so.</summary>
    public IEnumerable<TextSpan> Regions(int block, TextSpan sentence, TextSpan figure)
    {
        var words = text.Texts[block];
        foreach (var mark in claims.Comparisons.In(text, block, Mentions.Window(sentence, figure)))
        {
            if (mark.Entry.Tags.Contains(ClaimVocabulary.Ends) || (mark.Entry.Tags.Contains(ClaimVocabulary.Direct) && !(mark.Span.Start >= figure.End && Mentions.Distance(words, figure, mark.Span) <= 1)))
            {
                continue;
            }

            // "与 X200 相比，…" but also "… 相比 X200 …".
            if (mark.Entry.Tags.Contains(ClaimVocabulary.After))
            {
                yield return Clause(words, new TextSpan(Math.Max(sentence.Start, mark.Span.Start - (Behind / 2)), mark.Span.Start), fromEnd: true);
            }

            // "than the X200 on this model": the model is no alternative.
            var behind = new TextSpan(mark.Span.End, Math.Min(sentence.End, mark.Span.End + Behind));
            var end = claims.Comparisons.In(text, block, behind).Where(m => m.Entry.Tags.Contains(ClaimVocabulary.Ends) && m.Span.Start > behind.Start + 1).Select(m => m.Span.Start).DefaultIfEmpty(behind.End).First();
            if (Clause(words, new TextSpan(behind.Start, end), fromEnd: false) is { Length: > 0 } region)
            {
                yield return region;
            }
        }
    }

    /// <summary>What the figure is compared with.</summary>
    public (ClaimBaseline Baseline, TextSpan Region) Of(int block, TextSpan sentence, TextSpan figure)
    {
        foreach (var region in Regions(block, sentence, figure).OrderBy(r => r.Start >= figure.End ? 0 : 1).ThenBy(r => Mentions.Distance(text.Texts[block], figure, r)))
        {
            if (Named(block, region) is { } name)
            {
                return (new ClaimBaseline(ClaimBaselineKind.Named, name.Slice(text.Announcement.Blocks[block].Text.Text)), region);
            }

            if (Words(block, region) is { } words)
            {
                return (words, region);
            }
        }

        return (ClaimBaseline.None, default);
    }

    /// <summary>A name in a part that is somebody else's, or some version's: from the rule set's lists, or written like a name.</summary>
    public TextSpan? Named(int block, TextSpan part)
    {
        TextSpan? name = null;
        foreach (var span in claims.Named.SelectMany(set => text.HitsIn(set.Set, block, part).Where(h => !own.Owns(set.Set, h.Entry))).Select(h => h.Span).OrderBy(s => s.Start))
        {
            // "NVIDIA H100" is one.
            if (name is not { } before)
            {
                name = span;
            }
            else if (span.Start - before.End is 0 or 1)
            {
                name = new TextSpan(before.Start, span.End);
            }
        }

        return (name ?? WrittenAsName(block, part)) is { } found ? WithNumber(block, part, found) : null;
    }

    /// <summary>Whether a name stands where something is compared with, or directly behind a word such as "on", and so is not what the sentence is about.</summary>
    public bool IsAside(TextUnit unit, TextSpan figure, TextSpan name) =>
        Regions(unit.Block, unit.Span, figure).Any(r => r.Contains(name))
        || claims.Comparisons.In(text, unit.Block, new TextSpan(Math.Max(unit.Span.Start, name.Start - 24), name.Start)).Any(m => Mentions.Distance(text.Texts[unit.Block], m.Span, name) <= 2);

    private ClaimBaseline? Words(int block, TextSpan region)
    {
        if (claims.Vague.In(text, block, region).Select(m => (TextSpan?)m.Span).FirstOrDefault() is { } vague)
        {
            return new ClaimBaseline(ClaimBaselineKind.Vague, vague.Slice(text.Announcement.Blocks[block].Text.Text));
        }

        return null;
    }

    // "X200", "Falcon 3", "v2.1": capitals or digits inside one word, in a comparison.
    private TextSpan? WrittenAsName(int block, TextSpan part)
    {
        var words = text.Texts[block];
        for (var i = part.Start; i < part.End;)
        {
            var start = i;
            while (i < part.End && (char.IsAsciiLetterOrDigit(words[i]) || (words[i] is '-' or '.' && i > start && i + 1 < part.End && char.IsAsciiLetterOrDigit(words[i + 1]))))
            {
                i++;
            }

            var word = words.AsSpan(start, i - start);
            if (word.Length >= 2 && char.IsAsciiLetter(word[0]) && IsName(word) && !IsKnown(block, new TextSpan(start, i)))
            {
                return new TextSpan(start, i);
            }

            i = Math.Max(i, start + 1);
        }

        return null;
    }

    // "Borealis B7", "Falcon 3": a short word with a digit belongs to the name before it.
    private TextSpan WithNumber(int block, TextSpan part, TextSpan name)
    {
        const int longest = 6;
        var words = text.Texts[block];
        var end = name.End + 1;
        while (end < part.End && end - name.End <= longest && (char.IsAsciiLetterOrDigit(words[end]) || (words[end] is '.' && end + 1 < part.End && char.IsAsciiDigit(words[end + 1]))))
        {
            end++;
        }

        var next = end > name.End + 1 ? words.AsSpan(name.End + 1, end - name.End - 1) : default;
        return !next.IsEmpty && words[name.End] == ' ' && next.ContainsAnyInRange('0', '9') && (char.IsAsciiLetterUpper(next[0]) || next.Length <= 3) && (end >= part.End || !char.IsAsciiLetter(words[end]))
            ? new TextSpan(name.Start, end) : name;
    }

    private static bool IsName(ReadOnlySpan<char> word)
    {
        var (upper, lower, digit) = (0, 0, 0);
        foreach (var c in word)
        {
            upper += char.IsAsciiLetterUpper(c) ? 1 : 0;
            lower += char.IsAsciiLetterLower(c) ? 1 : 0;
            digit += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return (digit > 0 && upper + lower > 0) || upper >= 2 || (upper == 1 && lower > 2 && char.IsAsciiLetterUpper(word[0]));
    }

    // Metrics and benchmarks are no alternatives, the product itself is none either.
    private bool IsKnown(int block, TextSpan word) =>
        claims.Metrics.In(text, block, word).Any() || claims.Benchmarks.In(text, block, word).Any() || claims.Numbers.In(text, block, word).Any() || claims.Vague.In(text, block, word).Any() || own.Vendor(block, word) is not null;

    private static TextSpan Clause(string words, TextSpan region, bool fromEnd)
    {
        if (fromEnd)
        {
            var from = words.AsSpan(region.Start, region.Length).LastIndexOfAny(ClauseSigns);
            return new TextSpan(region.Start + from + 1, region.End);
        }

        var at = words.AsSpan(region.Start, region.Length).IndexOfAny(ClauseSigns);
        return at < 0 ? region : new TextSpan(region.Start, region.Start + at);
    }
}
