using System.Collections.Frozen;

namespace TransparencyScore.Announcements;

/// <summary>Words whose full stop does not end a sentence, and words that begin one.</summary>
internal static class Abbreviations
{
    // Longer words are no abbreviations; the bound keeps the look back short.
    private const int Longest = 12;

    private const int LongestTime = 24;

    // A name, a number or an explanation follows in the same sentence, whatever its first letter.
    private static readonly FrozenSet<string> Never = Words(
        "mr mrs ms mx messrs dr prof st sen rep gov gen lt col capt cmdr sgt hon rev pres supt",
        "vs cf e.g i.e eg ie viz resp approx",
        "fig figs tab eq eqs eqn chap vol mt ft univ");

    // Abbreviations before a number, words elsewhere: "No. 5", "No. We did not."
    private static readonly FrozenSet<string> BeforeNumber = Words(
        "no nos nr n° p pp art para app ref refs sec secs ch ver v ca c rs est max min avg ex pt pts dept tel ext jan feb mar apr jun jul aug sep sept oct nov dec");

    // They end a sentence where the next word begins one.
    private static readonly FrozenSet<string> Sometimes = Words(
        "inc corp ltd co llc plc bros gmbh etc al jr sr esq dept assn intl mfg ed eds deg u.s u.k u.n e.u ph.d m.d");

    private static readonly FrozenSet<string> Openers = Words(
        "the a an this that these those it its it's we we're our you your they their he she his her i i'm i've in on at for with from by as to of",
        "and but or so yet however moreover furthermore therefore thus meanwhile instead although though because since unlike despite after before during under over",
        "if when while where who what which why how did do does is are was were can could will would should may has have had",
        "all no not none some many most more both each every another other one two three several few millions thousands hundreds dozens",
        "there here then now today yesterday tomorrow later finally first second third also only even results note see please let's");

    private static readonly FrozenSet<string> Prepositions = Words("at by on in before after around about until till from since between");

    private static readonly FrozenSet<string> LeadingOn = Words(
        "the a an of to in on at by for from with and or but as than that which is are was were be into over under per via our its their this these those not vs");

    // "Plan B. Acme …": the letter is a grade, not an initial.
    private static readonly FrozenSet<string> Graded = Words(
        "series plan class grade type option appendix model version category tier phase level section part table figure group annex exhibit vitamin round team");

    // Names that end with an exclamation mark.
    private static readonly FrozenSet<string> Exclamations = Words("yahoo jeopardy yum joomla mamma chips toys panic oklahoma");

    /// <summary>Whether the full stop belongs to an abbreviation, an initial or a list number, and the sentence goes on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="stop">Index of the full stop.</param>
    /// <param name="next">Index of the next visible character.</param>
    public static bool Stand(string text, int start, int stop, int next)
    {
        var wordStart = WordStart(text, start, stop);
        var word = text.AsSpan(wordStart, stop - wordStart);
        if (word.IsEmpty || word.Length > Longest)
        {
            return false;
        }

        // "1. First", "A. An answer".
        if (wordStart == start && (word.Length == 1 || (word.Length <= 3 && !word.ContainsAnyExceptInRange('0', '9'))))
        {
            return true;
        }

        if (Has(Never, word))
        {
            return true;
        }

        if (Has(BeforeNumber, word) && (char.IsDigit(text[next]) || text[next] == '#' || (char.IsUpper(word[0]) && IsLetterAlone(text, next))))
        {
            return true;
        }

        if (text[next] == '(' && (Has(Sometimes, word) || IsInitials(word)))
        {
            return true;
        }

        var following = FollowingWord(text, next);
        if (word.Equals("a.m", StringComparison.OrdinalIgnoreCase) || word.Equals("p.m", StringComparison.OrdinalIgnoreCase))
        {
            // "At 5 a.m. Acme …" opens the sentence, "9 a.m. PST" names the zone.
            return IsZone(following) || OpensWithTime(text.AsSpan(start, wordStart - start));
        }

        if (word.Length == 1)
        {
            return char.IsUpper(word[0]) && char.IsUpper(text[next]) && !Has(Openers, following) && !Has(Graded, WordBefore(text, start, wordStart));
        }

        return (Has(Sometimes, word) || IsInitials(word)) && !Has(Openers, following);
    }

    /// <summary>Whether the full stop at an index may belong to an abbreviation.</summary>
    public static bool EndsOne(string text, int stop)
    {
        var word = text.AsSpan(WordStart(text, 0, stop), stop - WordStart(text, 0, stop));
        return Has(Never, word) || Has(BeforeNumber, word) || Has(Sometimes, word) || IsInitials(word);
    }

    /// <summary>Whether a word begins sentences.</summary>
    public static bool Opens(string text, int at) => Has(Openers, FollowingWord(text, at)) || Has(Never, FollowingWord(text, at));

    /// <summary>Whether the word that ends at an index cannot be the last of a sentence.</summary>
    public static bool LeadsOn(string text, int last) => Has(LeadingOn, text.AsSpan(WordStart(text, 0, last + 1), last + 1 - WordStart(text, 0, last + 1)));

    /// <summary>Whether the exclamation mark belongs to a name such as Yahoo!</summary>
    public static bool IsName(string text, int start, int mark, int next) =>
        Has(Exclamations, text.AsSpan(WordStart(text, start, mark), mark - WordStart(text, start, mark))) && !Has(Openers, FollowingWord(text, next));

    private static int WordStart(string text, int start, int end)
    {
        var first = end;
        while (first > start && end - first <= Longest && (char.IsLetterOrDigit(text[first - 1]) || text[first - 1] is '.' or '°' or '\''))
        {
            first--;
        }

        return first;
    }

    private static ReadOnlySpan<char> WordBefore(string text, int start, int end)
    {
        while (end > start && text[end - 1] == ' ')
        {
            end--;
        }

        return text.AsSpan(WordStart(text, start, end), end - WordStart(text, start, end));
    }

    private static ReadOnlySpan<char> FollowingWord(string text, int next)
    {
        while (next < text.Length && text[next] is '"' or '“' or '\'' or '‘' or '(' or '[' or '*')
        {
            next++;
        }

        var end = next;
        while (end < text.Length && end - next <= Longest && (char.IsLetter(text[end]) || (text[end] is '\'' or '’' && end > next)))
        {
            end++;
        }

        return text.AsSpan(next, end - next);
    }

    // "U.S", "Ph.D", "J.C", "i.v": letters with stops between them.
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        var stop = word.IndexOf('.');
        if (stop is < 1 or > 2)
        {
            return false;
        }

        foreach (var c in word)
        {
            if (!char.IsLetter(c) && c != '.')
            {
                return false;
            }
        }

        return word[^1] != '.';
    }

    // "App. B", but not "No. I did not".
    private static bool IsLetterAlone(string text, int at) => text[at] is >= 'A' and <= 'Z' and not 'I' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    private static bool IsZone(ReadOnlySpan<char> word) => word.Length is >= 2 and <= 4 && !word.ContainsAnyExceptInRange('A', 'Z');

    private static bool OpensWithTime(ReadOnlySpan<char> before)
    {
        if (before.Length > LongestTime)
        {
            return false;
        }

        var words = before.Trim();
        var first = words.IndexOf(' ');
        return first > 0 && words.Count(' ') <= 2 && Has(Prepositions, words[..first]);
    }

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word)
    {
        Span<char> straight = stackalloc char[Longest + 2];
        if (word.Length > straight.Length)
        {
            return false;
        }

        word.Replace(straight, '’', '\'');
        return words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(straight[..word.Length]);
    }

    private static FrozenSet<string> Words(params string[] lines) => lines.SelectMany(l => l.Split(' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
