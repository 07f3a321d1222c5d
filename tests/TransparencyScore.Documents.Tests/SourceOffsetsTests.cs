using System.Net;
using CsCheck;
using TransparencyScore.Announcements;

namespace TransparencyScore.Documents.Tests;

/// <summary>Whatever the text, every character and link must be found again where it was read. The documents are made of random pieces, so that
/// markup is nested, cut off and left open in ways that nobody would think of.</summary>
[TestClass]
public sealed class SourceOffsetsTests
{
    private static readonly string[] Pieces =
    [
        "The chip runs 2.4x faster ", "than the H100", ".\n", "\n", "\n\n", "\r\n", "  \n", " ", "- ", "  - ", "1. ", "> ", "# ", "**", "*", "_", "`", "``", "~~", "\\*", "\\",
        "| a | b |\n|---|---|\n| 1 | 2 |\n", "|", " | ", "|---|\n", "[", "](u \"t\")", "](https://a.org/x)", "![", "[^1]", "\n[^1]: Measured twice\n", "\n[r]: https://r.org\n", "[r]",
        "https://a.org/b_c?d=1&amp;e", "<https://b.org>", "&amp;", "&nbsp;", "&#215;", "&#x1F600;", "&lt", "&", "速度提升", "三倍，", "。", "\u00AD", "\u00A0", "\u200B", "\U0001F600",
        "<table>", "<tr>", "<td colspan=2>", "<td rowspan=2>", "<th>", "</td>", "</tr>", "</table>\n", "<caption>", "<p align=center>", "</p>", "<div>\n", "</div>\n", "<ul><li>", "<li>", "</ul>",
        "<a href=\"v&amp;w\">", "</a>", "<sup>", "</sup>", "<sup>1</sup>", "10<sup>6</sup>", "<br>", "<b>", "</b>", "<pre>\n", "</pre>", "<!-- no -->", "<!-- ", "<script>no</script>", "<svg>", "</svg>",
        "<figure>", "<figcaption>", "</figure>", "<h2>", "</h2>", "\n```\n", "\n    code\n", "Table 1: words\n\n", "\t", "\n:::x\n", "\n---\n", "---\nid: x\n---\n", "<details><summary>", "</summary>\n\n",
    ];

    private static readonly Gen<string> Documents = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[1, 60].Select(string.Concat);

    [TestMethod]
    public void Markdown_characters_are_found_in_the_source() => Documents.Sample(text => CheckAll(text, Reading.Markdown), iter: 4000);

    [TestMethod]
    public void Html_characters_are_found_in_the_source() => Documents.Sample(text => CheckAll(text, Reading.Html), iter: 4000);

    [TestMethod]
    public void Plain_text_characters_are_found_in_the_source() => Documents.Sample(text => CheckAll(text, Reading.PlainText), iter: 2000);

    private static void CheckAll(string text, Func<string, Announcement> read)
    {
        Announcement announcement;
        try
        {
            announcement = read(text);
        }
        catch (UnreadableDocumentException)
        {
            return;
        }

        var start = 0;
        foreach (var block in announcement.Blocks)
        {
            Check(block.Source.Start >= start && block.Source.End >= block.Source.Start && block.Source.End <= text.Length, "block out of order", text, block);
            start = block.Source.Start;
            CheckCharacters(text, block);
            CheckLinks(text, block);
            CheckCells(text, block);
        }
    }

    private static void CheckCharacters(string text, Block block)
    {
        var words = block.Text.Text;
        var last = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var span = block.Text.ToSource(new TextSpan(i, i + 1));
            Check(block.Source.Contains(span), $"character {i} outside its block", text, block);
            Check(span.Start >= last, $"character {i} out of order", text, block);
            last = span.Start;
            var separator = block.Cells.Count > 0 && !block.Cells.Any(cell => cell.Start <= i && i < cell.End);
            if (span.Length == 1 && !separator)
            {
                var source = text[span.Start];
                Check(source == words[i] || (char.IsWhiteSpace(source) && char.IsWhiteSpace(words[i])), $"character {i} is not '{source}'", text, block);
            }
        }
    }

    private static void CheckLinks(string text, Block block)
    {
        foreach (var link in block.Links)
        {
            Check(link.Source.End <= text.Length && link.Text.End <= block.Text.Text.Length && link.Text.Length >= 0, "link out of range", text, block);
            var raw = link.Source.Slice(text);
            var source = raw + " " + WebUtility.HtmlDecode(raw);
            var target = link.Url.StartsWith('#') ? link.Url[1..2] : link.Url;
            Check(source.Contains(target, StringComparison.Ordinal) || source.Contains("[r]", StringComparison.Ordinal), $"link '{link.Url}' is not in '{source}'", text, block);
        }
    }

    private static void CheckCells(string text, Block block)
    {
        var last = 0;
        foreach (var cell in block.Cells)
        {
            Check(cell.Start >= last && cell.End >= cell.Start && cell.End <= block.Text.Text.Length, "cell out of order", text, block);
            last = cell.End;
        }

        Check(block.Cells.Count > 0 == block.Kind is BlockKind.TableHeader or BlockKind.TableRow, "cells where none belong", text, block);
    }

    private static void Check(bool holds, string what, string text, Block block)
    {
        if (!holds)
        {
            Assert.Fail($"{what}: {block.Kind} '{block.Text.Text}' at {block.Source} of\n{text}");
        }
    }
}
