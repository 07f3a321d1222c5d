using System.Collections.Frozen;

namespace TransparencyScore.Announcements;

/// <summary>Words whose full stop does not end a sentence.</summary>
internal static class Abbreviations
{
    // Followed by a name or a number in the same sentence, whatever its first letter.
    private static readonly FrozenSet<string> Always = new[]
    {
        "mr", "mrs", "ms", "dr", "prof", "st", "sr", "jr", "gen", "sen", "rep", "gov", "lt", "col", "capt", "hon", "rev",
        "vs", "v", "cf", "e.g", "i.e", "eg", "ie", "viz", "resp", "approx", "ca", "al",
        "fig", "figs", "tab", "eq", "eqs", "sec", "secs", "ch", "chap", "vol", "pp", "p", "no", "nos", "nr", "art", "para", "app", "ref", "refs",
        "mt", "ft", "dept", "univ", "est",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // May end a sentence as well: they do where the next word begins a new one.
    private static readonly FrozenSet<string> Sometimes = new[]
    {
        "inc", "corp", "ltd", "co", "llc", "etc", "u.s", "u.k", "u.s.a", "u.n", "e.u", "ph.d", "m.d", "a.m", "p.m",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Openers = new[]
    {
        "the", "a", "an", "this", "that", "these", "those", "it", "its", "we", "our", "you", "your", "they", "their", "he", "she", "i", "in", "on", "at",
        "for", "with", "from", "by", "as", "to", "and", "but", "however", "if", "when", "while", "all", "no", "not", "there", "here", "more", "most", "results",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Months = new[]
    {
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the full stop at <paramref name="stop"/> belongs to an abbreviation, an initial or a list number.</summary>
    public static bool Stand(string text, int start, int stop, int next, string? language)
    {
        var wordStart = stop;
        while (wordStart > start && (char.IsLetterOrDigit(text[wordStart - 1]) || text[wordStart - 1] == '.'))
        {
            wordStart--;
        }

        var word = text[wordStart..stop];
        if (word.Length == 0)
        {
            return false;
        }

        var lookup = Always.Contains(word);
        if (lookup)
        {
            return !NumberWord(word) || char.IsDigit(text[next]);
        }

        if (Sometimes.Contains(word))
        {
            return (!Months.Contains(word) || char.IsDigit(text[next])) && !Openers.Contains(WordAt(text, next));
        }

        // "J. Smith"; a lone "I" or a digit at the very start ("1. First") is an enumeration.
        return word.Length == 1 && (char.IsUpper(word[0]) && word != "I" && char.IsUpper(text[next]) && !Openers.Contains(WordAt(text, next)))
            || (wordStart == start && word.Length <= 2 && word.All(char.IsDigit) && language is not "zh");
    }

    // "No. 5" is an abbreviation, "No. We did not." is a sentence; "p. 12" and "art. 3" likewise.
    private static bool NumberWord(string word) => word.ToUpperInvariant() is "NO" or "NOS" or "P" or "PP" or "ART" or "APP" or "MAR" or "V" or "EST" or "REF" or "CA";

    private static string WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[start..end];
    }
}
