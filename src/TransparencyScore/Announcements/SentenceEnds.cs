using System.Buffers;

namespace TransparencyScore.Announcements;

/// <summary>Decides where the sentences of one text end.</summary>
internal sealed class SentenceEnds(string text, string? language)
{
    private const string LatinMarks = ".!?…";
    private const string WideMarks = "。！？｡．";
    private const string Closers = "\"')]}»”’」』）】》〉*¹²³⁴⁵⁶⁷⁸⁹⁰†‡";

    private const int LongestName = 12;

    private static readonly SearchValues<char> ReferenceSigns = SearchValues.Create("^0123456789,- ");

    private readonly Enclosures _enclosures = Enclosures.Of(text);
    private readonly InlineLists _lists = InlineLists.Of(text);
    private readonly LineBreaks _breaks = new(text);
    private readonly bool _wideLanguage = language is not null && (language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) || language.StartsWith("ja", StringComparison.OrdinalIgnoreCase));

    /// <summary>The position after the sentence that begins at <paramref name="start"/>.</summary>
    public int Next(int start)
    {
        var lineStart = start;
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                var next = SkipSpace(i);
                if (next == text.Length || _lists.Begin(next) || _breaks.End(lineStart, i - 1, next, StartsItem(i, next)))
                {
                    return i;
                }

                lineStart = text.AsSpan(i, next - i).ContainsAny('\n', '\r') ? next : lineStart;
                i = next - 1;
                continue;
            }

            if (IsMark(text[i]))
            {
                var (marks, end, boundary) = Marks(i, start);
                if (boundary)
                {
                    return end;
                }

                i = marks - 1;
            }
        }

        return text.Length;
    }

    public int SkipSpace(int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsMark(char c) => LatinMarks.Contains(c, StringComparison.Ordinal) || WideMarks.Contains(c, StringComparison.Ordinal);

    private bool StartsItem(int space, int next) =>
        text.AsSpan(space, next - space).ContainsAny('\n', '\r') && InlineLists.MarkerLength(text, next) > 0;

    // A run of end marks, what closes after it, and whether the sentence ends there.
    private (int Marks, int End, bool Boundary) Marks(int first, int start)
    {
        var marks = first + 1;
        while (marks < text.Length && IsMark(text[marks]))
        {
            marks++;
        }

        if (SpacedRun(marks) is var (run, count) && count > 0)
        {
            return Spaced(first, marks, run, count + marks - first);
        }

        var end = marks;
        while (end < text.Length && (Closers.Contains(text[end], StringComparison.Ordinal) || ReferenceLength(end) > 0))
        {
            end += Math.Max(1, ReferenceLength(end));
        }

        // "[...]" stands for words left out.
        if (first > 0 && text[first - 1] is '[' or '(' && marks < text.Length && text[marks] is ']' or ')')
        {
            return (marks, end, end >= text.Length);
        }

        var wide = WideMarks.Contains(text[marks - 1], StringComparison.Ordinal);
        if (end < text.Length && _enclosures.Hold(end, firmOnly: wide))
        {
            return (marks, end, false);
        }

        return (marks, end, end >= text.Length || (wide ? EndsWide(start, marks, end) : EndsLatin(start, first, marks, end)));
    }

    // ". . ." and "! ! !": the same mark again and again, with gaps.
    private (int End, int Count) SpacedRun(int marks)
    {
        var (end, count) = (marks, 0);
        for (var i = marks; i + 1 < text.Length && text[i] == ' ' && text[i + 1] == text[marks - 1] && LatinMarks.Contains(text[i + 1], StringComparison.Ordinal)
            && (i + 2 == text.Length || !char.IsLetterOrDigit(text[i + 2])); i += 2)
        {
            (end, count) = (i + 2, count + 1);
        }

        return (end, count);
    }

    // Three dots stand for words left out; with the full stop of the sentence they are four.
    private (int Marks, int End, bool Boundary) Spaced(int first, int marks, int run, int count)
    {
        var next = SkipSpace(run);
        if (next == text.Length)
        {
            return (run, text.Length, true);
        }

        var begins = next > run && !char.IsLower(text[next]) && (text[first] != '.' || count >= 4);
        var attached = text[first] == '.' && first > 0 && !char.IsWhiteSpace(text[first - 1]);
        return (run, attached ? marks : run, begins && !_enclosures.Hold(run, firmOnly: false));
    }

    // "[1]" after a full stop cites a footnote for the sentence before it.
    private int ReferenceLength(int at)
    {
        if (text[at] != '[')
        {
            return 0;
        }

        var end = text.AsSpan(at, Math.Min(8, text.Length - at)).IndexOf(']');
        return end > 1 && !text.AsSpan(at + 1, end - 1).ContainsAnyExcept(ReferenceSigns) ? end + 1 : 0;
    }

    private bool EndsWide(int start, int marks, int end)
    {
        var mark = text[marks - 1];
        if (mark == '．' && char.IsDigit(text[end]))
        {
            return false;
        }

        if (text[end] is '，' or '、' or '；' or '：' or ',' or ';')
        {
            return false;
        }

        // "结果（见附录。）由第三方给出": a bracket that did not begin the sentence does not end it.
        if (end > marks && text[end - 1] is '）' or ')' && text[start] is not ('（' or '(') && char.IsLetterOrDigit(text[end]))
        {
            return false;
        }

        // A quoted exclamation inside a sentence ("他说“很快！”然后离开") goes on after the closing mark.
        return end == marks || char.IsWhiteSpace(text[end]) || mark == '。';
    }

    private bool EndsLatin(int start, int first, int marks, int end)
    {
        var mark = text[first];
        if (!char.IsWhiteSpace(text[end]))
        {
            return EndsUnspaced(first, marks, end);
        }

        var next = SkipSpace(end);
        start = InlineLists.SkipBullet(text, start);
        if (end - start == InlineLists.MarkerLength(text, start))
        {
            return false;
        }

        if (next == text.Length || _lists.Begin(next) || StartsItem(end, next) || InlineLists.MarkerLength(text, next) > 1 && text[next + InlineLists.MarkerLength(text, next) - 1] == ')')
        {
            return true;
        }

        if (GoesOn(next))
        {
            return false;
        }

        return mark switch
        {
            '.' => marks - first > 1 || end > marks || !Abbreviations.Stand(text, start, first, next),
            '!' => !Abbreviations.IsName(text, start, first, next),
            _ => true,
        };
    }

    // "Hello world.Today is …": no space, but a word that begins sentences. "arxiv.org/abs", "?v=2", "torch.Tensor" end nothing.
    private bool EndsUnspaced(int first, int marks, int end)
    {
        if (Wide.Is(text[end]))
        {
            return text[first] switch
            {
                '.' => end == marks && (_wideLanguage || (first > 0 && Wide.Is(text[first - 1]))) && char.IsLetter(text[end]),
                '…' => marks - first > 1 && char.IsLetter(text[end]) && text[end] is not ('等' or '的' or '和' or '与'),
                _ => char.IsLetterOrDigit(text[end]) || text[end] is '“' or '「' or '《' or '（',
            };
        }

        return end == marks && marks - first == 1 && char.IsUpper(text[end]) && first > 1 && (char.IsLower(text[first - 1]) || char.IsDigit(text[first - 1]))
            && end + 1 < text.Length && (char.IsLower(text[end + 1]) || char.IsWhiteSpace(text[end + 1])) && Abbreviations.Opens(text, end);
    }

    // What follows cannot begin a sentence: a small letter that begins no name such as vLLM, a comma, a dash before a small letter.
    private bool GoesOn(int next)
    {
        while (next < text.Length && text[next] is '-' or '–' or '—' or ' ')
        {
            next++;
        }

        return next >= text.Length || text[next] is ',' or ';' or ':' or ')' or ']' or '，' or '；' || (char.IsLower(text[next]) && !StartsName(next));
    }

    // "vLLM", "iPhone", "macOS"; "arXiv" mostly stands in references and begins none.
    private bool StartsName(int at)
    {
        var end = at;
        while (end < text.Length && end < at + LongestName && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end > at + 1 && (char.IsUpper(text[at + 1]) || char.IsUpper(text[end - 1]));
    }
}
