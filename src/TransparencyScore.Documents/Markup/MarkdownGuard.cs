using System.Buffers;

namespace TransparencyScore.Documents.Markup;

/// <summary>Refuses, before parsing, what would keep the Markdown parser busy for minutes: its work grows with the square of the length where
/// markup is opened again and again and never closed, and its tables with rows times columns.</summary>
internal static class MarkdownGuard
{
    private const int MostContainers = 100;
    private const int MostColumns = 256;

    /// <summary>Characters looked at in vain; a few milliseconds' worth of them.</summary>
    private const long MostWork = 20_000_000;

    private static readonly (string Opens, string Closes)[] Spans =
    [
        ("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">"), ("](", " "), ("](", ")"),
    ];

    private const int MostSpecialLines = 10_000;

    private static readonly SearchValues<char> TableRule = SearchValues.Create("|:-+ \t\r");

    public static void Check(string body)
    {
        var work = 0L;
        var paragraph = 0;
        var special = 0;
        for (var start = 0; start < body.Length;)
        {
            var newline = body.IndexOf('\n', start);
            var end = newline < 0 ? body.Length : newline;
            var line = body.AsSpan(start, end - start);
            CheckLine(line);
            special += IsSpecial(line) ? 1 : 0;
            if (line.IsWhiteSpace() || end >= body.Length - 1)
            {
                foreach (var (opens, closes) in Spans)
                {
                    work += WorkOf(body.AsSpan(paragraph, end - paragraph), opens, closes);
                }

                paragraph = end;
            }

            if (special > MostSpecialLines)
            {
                throw new UnreadableDocumentException(InputMessages.TooManySpecialLines(MostSpecialLines));
            }

            if (work > MostWork)
            {
                throw new UnreadableDocumentException(InputMessages.MarkdownUnclosed());
            }

            start = end + 1;
        }
    }

    /// <summary>Underlines of headings, definitions of links and footnotes, directives: each is looked up among all blocks or all definitions
    /// before it.</summary>
    private static bool IsSpecial(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length > 0 && line[0] switch
        {
            '-' or '=' => !line.ContainsAnyExcept('-', '='),
            '[' => line.Contains("]:", StringComparison.Ordinal),
            ':' => line.StartsWith(":::"),
            _ => false,
        };
    }

    private static void CheckLine(ReadOnlySpan<char> line)
    {
        if (ContainersOf(line) > MostContainers)
        {
            throw new UnreadableDocumentException(InputMessages.MarkdownRefused());
        }

        if (!line.ContainsAnyExcept(TableRule) && line.Count('|') > MostColumns)
        {
            throw new UnreadableDocumentException(InputMessages.TableTooWide(MostColumns));
        }
    }

    /// <summary>How many quotations and lists the line opens; a line of nothing but the same sign and spaces is a rule instead.</summary>
    private static int ContainersOf(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var next = i + 1 < line.Length ? line[i + 1] : ' ';
            if (line[i] == '>' || (line[i] is '-' or '*' or '+' or '.' or ')' && next is ' ' or '\t'))
            {
                count++;
            }
            else if (line[i] is not (' ' or '\t') && !char.IsAsciiDigit(line[i]))
            {
                return count;
            }
        }

        return line.Contains('>') ? count : 0;
    }

    private static long WorkOf(ReadOnlySpan<char> paragraph, string opens, string closes)
    {
        var work = 0L;
        var closed = -1;
        for (var at = paragraph.IndexOf(opens); at >= 0;)
        {
            if (closed < at)
            {
                var next = paragraph[at..].IndexOf(closes);
                closed = next < 0 ? paragraph.Length : at + next;
            }

            work += closed - at;
            var rest = paragraph[(at + opens.Length)..].IndexOf(opens);
            at = rest < 0 ? -1 : at + opens.Length + rest;
        }

        return work;
    }
}
