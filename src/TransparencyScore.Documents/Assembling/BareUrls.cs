using TransparencyScore.Announcements;

namespace TransparencyScore.Documents.Assembling;

/// <summary>Finds addresses that stand in the words without being marked as links.</summary>
internal static class BareUrls
{
    public static IEnumerable<Link> Find(string text, MappedText mapped, IReadOnlyList<Link> known)
    {
        var next = 0;
        for (var at = IndexOfScheme(text, 0); at >= 0; at = IndexOfScheme(text, at + 1))
        {
            while (next < known.Count && known[next].Text.End <= at)
            {
                next++;
            }

            var end = at + LengthOf(text.AsSpan(at, Unbroken(mapped, at, at + LengthOf(text.AsSpan(at)))));
            var hostStart = text.IndexOf("//", at, StringComparison.Ordinal) + 2;
            if (end <= hostStart || (at > 0 && char.IsAsciiLetter(text[at - 1])) || (next < known.Count && known[next].Text.Start <= at))
            {
                continue;
            }

            var span = new TextSpan(at, end);
            yield return new Link(span.Slice(text), span, mapped.ToSource(span));
            at = end - 1;
        }
    }

    public static bool BeginsWithScheme(ReadOnlySpan<char> text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Length of the address that a text begins with: up to white space or writing other than ASCII, without the punctuation of the
    /// sentence around it.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        var end = 0;
        int opened = 0, closed = 0;
        while (end < text.Length && text[end] is > ' ' and < '\u007F' and not ('<' or '>' or '"' or '`' or '|' or '\\' or '^' or '{' or '}'))
        {
            opened += text[end] == '(' ? 1 : 0;
            closed += text[end] == ')' ? 1 : 0;
            end++;
        }

        while (end > 0 && (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '_' or ']' || (text[end - 1] == ')' && closed > opened)))
        {
            closed -= text[end - 1] == ')' ? 1 : 0;
            end--;
        }

        return end;
    }

    /// <summary>How far the characters stand side by side in the source too; markup between them ends an address. So does a character without a
    /// place, as the cells of a row that the parser takes out of order have: nobody could be shown that address.</summary>
    private static int Unbroken(MappedText mapped, int start, int end)
    {
        var last = mapped.ToSource(new TextSpan(start, start)).Start;
        for (var i = start; i < end; i++)
        {
            var source = mapped.ToSource(new TextSpan(i, i + 1));
            if (source.Start != last || source.Length == 0)
            {
                return i - start;
            }

            last = source.End;
        }

        return end - start;
    }

    private static int IndexOfScheme(string text, int from)
    {
        while (from < text.Length)
        {
            var at = text.IndexOf("http", from, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || BeginsWithScheme(text.AsSpan(at)))
            {
                return at;
            }

            from = at + 4;
        }

        return -1;
    }
}
