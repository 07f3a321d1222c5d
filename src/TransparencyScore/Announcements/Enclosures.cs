namespace TransparencyScore.Announcements;

/// <summary>Quotations and brackets of a text: no sentence ends inside a short one, so that "She said 'Stop! It works.' and left." stays whole.
/// A long one is a passage of its own, and its sentences speak for themselves.</summary>
internal sealed class Enclosures
{
    // Longer than nearly every remark, shorter than the statements that vendors quote from their managers.
    private const int Longest = 300;

    // A deeper nesting is no prose; the bound keeps the search for a partner short.
    private const int MostOpen = 16;

    private readonly List<TextSpan> _firm;
    private readonly List<TextSpan> _all;

    private Enclosures(List<(TextSpan Span, bool Firm)> pairs)
    {
        pairs.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        _firm = Outermost(pairs.Where(p => p.Firm));
        _all = Outermost(pairs);
    }

    /// <summary>Finds the pairs of a text in one pass. A paragraph's open ones end with it.</summary>
    public static Enclosures Of(string text)
    {
        var pairs = new List<(TextSpan, bool)>();
        var open = new List<(char Sign, int At)>();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n' && LineBreaks.IsBlankLine(text, i))
            {
                open.Clear();
            }
            else if (Opens(text, i))
            {
                open.Add((c, i));
                if (open.Count > MostOpen)
                {
                    open.RemoveAt(0);
                }
            }
            else if (open.FindLastIndex(o => Closes(o.Sign, text, i)) is var partner and >= 0)
            {
                if (i - open[partner].At <= Longest)
                {
                    pairs.Add((new TextSpan(open[partner].At + 1, i), c is not ('”' or '’' or '"' or '\'')));
                }

                open.RemoveRange(partner, open.Count - partner);
            }
        }

        return new Enclosures(pairs);
    }

    /// <summary>Whether a place lies inside a quotation or bracket. Chinese quotations of the form “…” often hold whole sentences, so a Chinese
    /// full stop ends one there too: <paramref name="firmOnly"/> leaves them out.</summary>
    public bool Hold(int position, bool firmOnly)
    {
        var spans = firmOnly ? _firm : _all;
        int low = 0, high = spans.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].Start <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && position <= spans[low - 1].End;
    }

    private static bool Opens(string text, int i)
    {
        if (text[i] is '(' or '[' or '（' or '［' or '【' or '《' or '〈' or '「' or '『' or '“' or '‘')
        {
            return true;
        }

        // A straight mark opens before a word and after a gap; an apostrophe does neither.
        return text[i] is '"' or '\'' or '`' && (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '"' or '“' or '—' or '-' or '：' or ':')
            && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]);
    }

    private static bool Closes(char opener, string text, int i) => (opener, text[i]) switch
    {
        ('(', ')') or ('(', '）') or ('（', '）') or ('（', ')') or ('[', ']') or ('［', '］') or ('【', '】') or ('《', '》') or ('〈', '〉') or ('「', '」') or ('『', '』') => true,
        ('“', '”') or ('"', '"') => true,
        ('‘', '’') or ('\'', '\'') or ('`', '\'') or ('`', '`') => i + 1 >= text.Length || !char.IsLetterOrDigit(text[i + 1]),
        _ => false,
    };

    private static List<TextSpan> Outermost(IEnumerable<(TextSpan Span, bool Firm)> pairs)
    {
        var outermost = new List<TextSpan>();
        foreach (var (span, _) in pairs)
        {
            if (outermost.Count == 0 || span.Start > outermost[^1].End)
            {
                outermost.Add(span);
            }
        }

        return outermost;
    }
}
