using TransparencyScore.Announcements;
using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Claims;

/// <summary>A name or word of a list that stands in a block.</summary>
internal readonly record struct Mention(TextSpan Span, WordListEntry Entry);

/// <summary>Looks up names and words near a figure.</summary>
internal static class Mentions
{
    // What stands further away belongs to something else; it also keeps the work linear in the text.
    public const int Reach = 160;

    private const string ClauseSigns = ",;:，；：、。()（）|";

    public static IEnumerable<Mention> In(this NameSet? names, IndexedAnnouncement text, int block, TextSpan part) =>
        names is null ? [] : text.HitsIn(names.Set, block, part).Select(h => new Mention(h.Span, names.Entries[h.Entry]));

    /// <summary>The part of a sentence that lies within reach of a figure.</summary>
    public static TextSpan Window(TextSpan sentence, TextSpan figure) =>
        new(Math.Max(sentence.Start, figure.Start - Reach), Math.Min(sentence.End, figure.End + Reach));

    /// <summary>How far a mention stands from a figure: words between them, a sign that ends a clause counting as five.</summary>
    public static double Distance(string words, TextSpan figure, TextSpan mention)
    {
        var between = mention.End <= figure.Start ? new TextSpan(mention.End, figure.Start) : mention.Start >= figure.End ? new TextSpan(figure.End, mention.Start) : default;
        if (between.Length == 0)
        {
            return 0;
        }

        var tokens = new List<TextSpan>();
        WordTokenizer.Tokenize(words.AsSpan(between.Start, between.Length), tokens);
        double distance = 0;
        foreach (var token in tokens)
        {
            var c = words[between.Start + token.Start];
            distance += ClauseSigns.Contains(c, StringComparison.Ordinal) ? 5 : c is >= '\u4e00' and <= '\u9fff' ? 0.5 : 1;
        }

        return distance;
    }
}
