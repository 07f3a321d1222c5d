using System.Text.RegularExpressions;
using TransparencyScore.Announcements;
using TransparencyScore.Documents.Assembling;

namespace TransparencyScore.Documents;

/// <summary>Reads announcements written as plain text.</summary>
/// <remarks>Blank lines divide paragraphs. A line that begins with a bullet, or with a number and a bracket or full stop, is a list item, and the lines
/// after it belong to it until the next one or a blank line. A line alone of at most 80 characters that does not end a sentence is a
/// heading when text follows. A paragraph that begins with <c>[1]</c> is a footnote. Bare addresses are links. Front matter is in no block.
/// <para>Where lines are longer than anybody wraps them, every line is a paragraph, blank lines or not.</para></remarks>
public static partial class PlainTextReader
{
    private const int LongestHeading = 80;

    /// <summary>Reads one text.</summary>
    /// <param name="text">The text; all offsets point into it.</param>
    /// <param name="metadata">What is known beside the text; it is taken over as it is.</param>
    /// <returns>The announcement with its blocks in reading order.</returns>
    /// <exception cref="UnreadableDocumentException">The text holds no words.</exception>
    public static Announcement Read(string text, AnnouncementMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(metadata);
        var blocks = new BlockAssembler();
        var paragraphs = ParagraphsOf(FrontMatter.Blank(text)).SelectMany(lines => PlainLines.AreWrapped(text, lines) ? [lines] : PlainLines.Paragraphs(text, lines)).ToList();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            Write(text, paragraphs[i], i + 1 < paragraphs.Count ? paragraphs[i + 1] : null, blocks);
        }

        return ReadAnnouncement.From(text, metadata, blocks.Finish(text.Length));
    }

    private static void Write(string text, List<TextSpan> lines, List<TextSpan>? next, BlockAssembler blocks)
    {
        var alone = lines.Count == 1 && next is not null && IsHeading(text.AsSpan(lines[0].Start, lines[0].Length).Trim());
        var numbered = alone && PlainLines.IsNumberedHeading(text, lines[0], next![0]);
        foreach (var line in lines)
        {
            var words = text.AsSpan(line.Start, line.Length);
            var start = line.Start + (words.Length - words.TrimStart().Length);
            // A bullet may stand on a line of its own, before its item.
            var marker = BulletPattern().Match(text, start, (line == lines[0] ? lines[^1].End : line.End) - start);
            if (marker.Success && !numbered)
            {
                blocks.BeginBlock(start, BlockKind.ListItem);
                blocks.LabelNext(marker.Value[0] == '(' ? marker.Value.TrimEnd() : null);
                start += marker.Length;
            }
            else if (line == lines[0])
            {
                var note = FootnotePattern().IsMatch(text.AsSpan(start, line.End - start));
                blocks.BeginBlock(start, note ? BlockKind.Footnote : alone ? BlockKind.Heading : BlockKind.Paragraph);
            }

            for (var i = start; i < line.End; i++)
            {
                blocks.Append(text[i], new TextSpan(i, i + 1));
            }
        }

        if (lines.Count > 0)
        {
            var end = lines[^1].Start + text.AsSpan(lines[^1].Start, lines[^1].Length).TrimEnd().Length;
            blocks.EndBlock(end);
        }
    }

    private static bool IsHeading(ReadOnlySpan<char> line) =>
        line.Length <= LongestHeading && char.IsLetterOrDigit(line[^1]) && line.ContainsAnyInRange('A', '\uFFFF')
            && !line.Contains("://", StringComparison.Ordinal);

    private static List<List<TextSpan>> ParagraphsOf(string text)
    {
        var paragraphs = new List<List<TextSpan>> { new() };
        for (var start = 0; start < text.Length;)
        {
            var newline = text.IndexOf('\n', start);
            var end = newline < 0 ? text.Length : newline + 1;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                paragraphs[^1].Add(new TextSpan(start, end));
            }
            else if (paragraphs[^1].Count > 0)
            {
                paragraphs.Add([]);
            }

            start = end;
        }

        if (paragraphs[^1].Count == 0)
        {
            paragraphs.RemoveAt(paragraphs.Count - 1);
        }

        return paragraphs;
    }

    [GeneratedRegex(@"\G([-*+•‣◦▪–—·●○■]\s+|\(?\d{1,3}[.)、]\s+|[a-z][.)]\s+)(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex BulletPattern();

    [GeneratedRegex(@"^\[\d{1,3}\]", RegexOptions.CultureInvariant)]
    private static partial Regex FootnotePattern();
}
