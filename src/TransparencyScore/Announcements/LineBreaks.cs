namespace TransparencyScore.Announcements;

/// <summary>Decides which line breaks of a text end a sentence: those between labels and headings do, those of wrapped lines do not.</summary>
internal sealed class LineBreaks(string text)
{
    // Texts are wrapped at 65 to 100 columns; a line that is shorter was ended on purpose.
    private const int WrappedWidth = 60;

    private int _paragraphEnd = -1;
    private bool _paragraphEndsSentence;

    /// <summary>Whether nothing but white space stands between this line break and the next.</summary>
    public static bool IsBlankLine(string text, int newline)
    {
        var next = newline + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]) && text[next] != '\n')
        {
            next++;
        }

        return next < text.Length && text[next] == '\n';
    }

    /// <summary>Whether the white space between two visible characters ends the sentence by its line breaks.</summary>
    /// <param name="lineStart">First visible character of the line before, or of the sentence that it belongs to.</param>
    /// <param name="last">Index of the last visible character before the break.</param>
    /// <param name="next">Index of the first one after it.</param>
    /// <param name="startsItem">Whether a list item begins there.</param>
    public bool End(int lineStart, int last, int next, bool startsItem)
    {
        var gap = text.AsSpan(last + 1, next - last - 1);
        var breaks = gap.Count('\n');
        if (breaks == 0 && !gap.Contains('\r'))
        {
            return false;
        }

        if (breaks > 1 || startsItem)
        {
            return text[next] is not ('.' or ',');
        }

        if (text[next] is '.' or ',' or ';' or ')' or '。' or '，' or '；' or '）' || text[last] is ',' or '，' or '、' or '-' or '(' or '（' || Abbreviations.LeadsOn(text, last))
        {
            return false;
        }

        if (text[next] is '-' or '*' or '–' or '—' && next + 1 < text.Length && text[next + 1] == ' ')
        {
            return true;
        }

        var wrapped = ParagraphEndsSentence(next);
        return !wrapped || (!char.IsLower(text[next]) && Width(text.AsSpan(lineStart, last + 1 - lineStart)) < WrappedWidth);
    }

    private static int Width(ReadOnlySpan<char> line)
    {
        var width = 0;
        foreach (var c in line)
        {
            width += Wide.Is(c) ? 2 : 1;
        }

        return width;
    }

    // Lines of which the last has no full stop are labels, not a text that was wrapped.
    private bool ParagraphEndsSentence(int from)
    {
        if (from < _paragraphEnd)
        {
            return _paragraphEndsSentence;
        }

        var last = from;
        for (_paragraphEnd = from; _paragraphEnd < text.Length && !(text[_paragraphEnd] == '\n' && IsBlankLine(text, _paragraphEnd)); _paragraphEnd++)
        {
            last = char.IsWhiteSpace(text[_paragraphEnd]) || text[_paragraphEnd] is '"' or '”' or '\'' or '’' or ')' or '）' or ']' ? last : _paragraphEnd;
        }

        return _paragraphEndsSentence = text[last] is '.' or '!' or '?' or ':' or '…' or '。' or '！' or '？' or '：';
    }
}
