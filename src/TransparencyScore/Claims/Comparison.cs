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
    public IEnumerable<TextSpan> Regions(int block, TextSpan sentence, TextSpan window)
    {
        var words = text.Texts[block];
        foreach (var mark in claims.Comparisons.In(text, block, window))
        {
            var after = mark.Entry.Tags.Contains(ClaimVocabulary.After);
            var region = after ? new TextSpan(Math.Max(sentence.Start, mark.Span.Start - Behind / 2), mark.Span.Start) : new TextSpan(mark.Span.End, Math.Min(sentence.End, mark.Span.End + Behind));
            yield return after ? Clause(words, region, fromEnd: true) : Clause(words, region, fromEnd: false);
        }
    }

    /// <summary>What the figure is compared with.</summary>
    public ClaimBaseline Of(int block, TextSpan sentence, TextSpan figure)
    {
        ClaimBaseline? vague = null;
        foreach (var region in Regions(block, sentence, Mentions.Window(sentence, figure)).OrderBy(r => Mentions.Distance(text.Texts[block], figure, r)))
        {
            if (Named(block, region) is { } name)
            {
                return new ClaimBaseline(ClaimBaselineKind.Named, name.Slice(text.Announcement.Blocks[block].Text.Text));
            }

            vague ??= Words(block, region);
        }

        return vague ?? ClaimBaseline.None;
    }

    /// <summary>A name in a part that is somebody else's, or some version's: from the rule set's lists, or written like a name.</summary>
    public TextSpan? Named(int block, TextSpan part)
    {
        TextSpan? first = null;
        foreach (var set in claims.Named)
        {
            foreach (var hit in text.HitsIn(set.Set, block, part).Where(h => !own.Owns(set.Set, h.Entry)))
            {
                if (first is null || hit.Span.Start < first.Value.Start)
                {
                    first = hit.Span;
                }
            }
        }

        return first ?? WrittenAsName(block, part);
    }

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
        claims.Metrics.In(text, block, word).Any() || claims.Benchmarks.In(text, block, word).Any() || claims.Numbers.In(text, block, word).Any() || own.Vendor(block, word) is not null;

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
