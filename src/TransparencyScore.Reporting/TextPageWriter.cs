using TransparencyScore.Reporting.Pages;
using TransparencyScore.Reporting.Text;

namespace TransparencyScore.Reporting;

/// <summary>Prints pages for people: as plain text that fits a width, or as Markdown.</summary>
public static class TextPageWriter
{
    private const int Step = 2;

    /// <summary>Prints a page as plain text.</summary>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="page">The page.</param>
    /// <param name="width">Columns to fit into; Chinese characters take two. A word that is longer stays whole.</param>
    public static void WriteText(TextWriter output, TextPage page, int width)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(page);
        WriteText(output, page, width, 0);
        output.Flush();
    }

    /// <summary>Prints a page as Markdown: headings and nested lists.</summary>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="page">The page.</param>
    public static void WriteMarkdown(TextWriter output, TextPage page)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(page);
        WriteMarkdown(output, page, 1);
        output.Flush();
    }

    private static void WriteText(TextWriter output, TextPage page, int width, int depth)
    {
        var title = ForeignText.OneLine(page.Title);
        output.Write(title + "\n");
        if (depth < 2)
        {
            output.Write(new string(depth == 0 ? '=' : '-', Math.Min(width, TextWidth.Of(title))) + "\n");
        }

        WriteText(output, page.Lines, width, depth < 2 ? 0 : Step);
        foreach (var part in page.Parts)
        {
            output.Write("\n");
            WriteText(output, part, width, depth + 1);
        }
    }

    private static void WriteText(TextWriter output, IReadOnlyList<PageLine> lines, int width, int indent)
    {
        foreach (var line in lines)
        {
            // What goes on in the next row stands further in, but not as far as what belongs below.
            var margin = new string(' ', indent);
            foreach (var row in TextWidth.Wrap(ForeignText.OneLine(line.Text), width - indent - 1))
            {
                output.Write(margin + row + "\n");
                margin = new string(' ', indent + 1);
            }

            WriteText(output, line.Lines, width, indent + Step + 1);
        }
    }

    private static void WriteMarkdown(TextWriter output, TextPage page, int depth)
    {
        output.Write($"{new string('#', depth)} {MarkdownText.Encode(page.Title)}\n");
        if (page.Lines.Count > 0)
        {
            output.Write("\n");
            WriteMarkdown(output, page.Lines, "");
        }

        foreach (var part in page.Parts)
        {
            output.Write("\n");
            WriteMarkdown(output, part, depth + 1);
        }
    }

    private static void WriteMarkdown(TextWriter output, IReadOnlyList<PageLine> lines, string margin)
    {
        foreach (var line in lines)
        {
            output.Write($"{margin}- {MarkdownText.Encode(line.Text)}\n");
            WriteMarkdown(output, line.Lines, margin + "  ");
        }
    }
}
