using static TransparencyScore.Documents.Tests.Reading;

namespace TransparencyScore.Documents.Tests;

[TestClass]
public sealed class MarkdownReaderTests
{
    [TestMethod]
    public void Markup_is_no_part_of_the_words() => AreLines(
        Markdown("# The *new* chip\n\nIt is **fast**, `really  fast`,\nand 5 \\* 3 &lt; 16 &amp; ~~slow~~.\n"),
        "Heading: The new chip",
        "Paragraph: It is fast, really fast, and 5 * 3 < 16 & slow.");

    [TestMethod]
    public void Hard_line_break_stays_and_soft_one_becomes_a_space() => AreLines(Markdown("one  \ntwo\\\nthree\nfour"), "Paragraph: one\ntwo\nthree four");

    [TestMethod]
    public void Chinese_lines_are_joined_without_a_space() =>
        AreLines(Markdown("新的芯片\n速度提升\n2 倍，见 H100\n对比。"), "Paragraph: 新的芯片速度提升 2 倍，见 H100 对比。");

    [TestMethod]
    public void List_item_holds_its_own_words_only() => AreLines(
        Markdown("- first\n  goes on\n  - nested\n\n  second paragraph\n1. numbered\n- [x] done\n"),
        "ListItem: first goes on", "ListItem: nested", "ListItem: second paragraph", "ListItem: numbered", "ListItem: done");

    [TestMethod]
    public void Quotation_is_a_paragraph() => AreLines(Markdown("> It is `fast\n> enough` for\n> us.\n"), "Paragraph: It is fast enough for us.");

    [TestMethod]
    public void Table_has_header_rows_cells_and_number()
    {
        var announcement = Markdown("| Model | Speed |\n|:--|--:|\n| A \\| B | **3**x |\n|  | `4` |\n\nText\n\nx | y\n--|--\n1 | 2\n");
        AreLines(announcement, "TableHeader0: Model | Speed", "TableRow0: A | B | 3x", "TableRow0:  | 4", "Paragraph: Text", "TableHeader1: x | y", "TableRow1: 1 | 2");
        var row = announcement.Blocks[1];
        CollectionAssert.AreEqual(new[] { "A | B", "3x" }, row.Cells.Select(cell => cell.Slice(row.Text.Text)).ToArray());
    }

    // The parser takes the cells of such a row out of order, so that the address has no place to be shown.
    [TestMethod]
    public void Every_link_of_a_row_broken_by_a_line_end_in_a_link_has_a_place()
    {
        const string Text = "| a | b |\n|---|---|\n| 1 | 2 |\nx|y https://a.org/b&amp;e*[z \n&](https://a.org/x)|w";
        CollectionAssert.AreEqual(
            new[] { "[z \n&](https://a.org/x)" }, Markdown(Text).Blocks.SelectMany(b => b.Links).Select(l => l.Source.Slice(Text)).ToArray());
    }

    [TestMethod]
    public void Caption_above_or_below_belongs_to_its_table()
    {
        AreLines(Markdown("**Table 1**: Speed\n\n|a|b|\n|-|-|\n|1|2|\n\nTable 2: Power\n\n|c|d|\n|-|-|\n|3|4|\n"),
            "Caption0: Table 1: Speed", "TableHeader0: a | b", "TableRow0: 1 | 2", "Caption1: Table 2: Power", "TableHeader1: c | d", "TableRow1: 3 | 4");
        AreLines(Markdown("|a|b|\n|-|-|\n|1|2|\n\n表 1：速度\n\n|c|d|\n|-|-|\n|3|4|\n\n表 2：功耗\n"),
            "TableHeader0: a | b", "TableRow0: 1 | 2", "Caption0: 表 1：速度", "TableHeader1: c | d", "TableRow1: 3 | 4", "Caption1: 表 2：功耗");
    }

    [TestMethod]
    public void Caption_on_the_line_before_the_table_is_a_block_of_its_own() =>
        AreLines(Markdown("Table 1: Speed\n|a|b|\n|-|-|\n|1|2|\n"), "Caption0: Table 1: Speed", "TableHeader0: a | b", "TableRow0: 1 | 2");

    [TestMethod]
    public void Sentence_about_a_table_or_figure_is_no_caption() => AreLines(
        Markdown("Table 1 shows the speed.\n\n|a|b|\n|-|-|\n|1|2|\n\nFigure 2 shows more.\n\nFigure 3: Speed\n"),
        "Paragraph: Table 1 shows the speed.", "TableHeader0: a | b", "TableRow0: 1 | 2", "Paragraph: Figure 2 shows more.", "Caption: Figure 3: Speed");

    [TestMethod]
    public void Footnotes_are_read_even_when_nothing_points_to_them()
    {
        var announcement = Markdown("Fast[^a].\n\n[^a]: Measured *twice*\n\n    in one room\n\n[^b]: Unused\n");
        AreLines(announcement, "Paragraph: Fast.", "Footnote: Measured twice", "Footnote: in one room", "Footnote: Unused");
        AreLinks(announcement, "[](#^a)");
    }

    [TestMethod]
    public void Code_keeps_its_lines() =>
        AreLines(Markdown("```sh\nrun  --fast\n\n  twice\n```\n\n    indented\n"), "Code: run  --fast\n\n  twice", "Code: indented");

    [TestMethod]
    public void Every_kind_of_link_is_found() => AreLinks(
        Markdown("[inline](u1 \"t\") [ref][r] [r] <https://a.org> https://b.org/x_y_z, ![picture](p.png) [![badge](b.svg)](u2) <a href=\"u3?a=1&amp;b=2\">tag</a>\n\n[r]: u4\n"),
        "[inline](u1)", "[ref](u4)", "[r](u4)", "[https://a.org](https://a.org)", "[https://b.org/x_y_z](https://b.org/x_y_z)", "[](u2)", "[tag](u3?a=1&b=2)");

    [TestMethod]
    public void Bare_address_ends_where_Chinese_words_go_on() =>
        AreLinks(Markdown("见https://example.com/__init__.py。更多（https://example.org/a）"),
            "[https://example.com/__init__.py](https://example.com/__init__.py)", "[https://example.org/a](https://example.org/a)");

    [TestMethod]
    public void Front_matter_is_in_no_block_and_offsets_stay()
    {
        const string text = "---\r\ntitle: X\r\n---\r\n\r\nHello *you*\r\n";
        var announcement = Markdown(text);
        AreLines(announcement, "Paragraph: Hello you");
        Assert.AreEqual(text, announcement.Text);
        Assert.AreEqual("you", announcement.Blocks[0].Text.ToSource(new(6, 9)).Slice(text));
    }

    [TestMethod]
    public void Html_table_in_Markdown_is_a_table_with_blank_lines_and_Markdown_in_it() => AreLines(
        Markdown("<table>\n<tr><th>Model</th><th>Speed</th></tr>\n\n<tr><td>A</td><td>\n\n**3** [x](u)\n\n</td></tr>\n    <tr><td>B</td>\n\n    <td>4</td></tr>\n</table>\n\nAfter.\n"),
        "TableHeader0: Model | Speed", "TableRow0: A | 3 x", "TableRow0: B | 4", "Paragraph: After.");

    [TestMethod]
    public void Html_in_a_quotation_leaves_the_quotation_marks_out() =>
        AreLines(Markdown("> <table><tr><td>one</td>\n> <td>two</td></tr></table>\n"), "TableRow0: one | two");

    [TestMethod]
    public void Markdown_inside_html_elements_is_Markdown() => AreLines(
        Markdown("<details>\n<summary>More</summary>\n\n- *one*\n\n</details>\n\n<p align=\"center\">A<br>B<!-- no --></p>\n\nx<!-- no -->y <script>no</script>z\n"),
        "Paragraph: More", "ListItem: one", "Paragraph: A\nB", "Paragraph: xy z");

    [TestMethod]
    public void Directive_lines_do_not_hide_a_table() =>
        AreLines(Markdown(":::wide\n|a|b|\n|-|-|\n|1|2|\n:::\n\nstd::vector::size\n"), "TableHeader0: a | b", "TableRow0: 1 | 2", "Paragraph: std::vector::size");

    [TestMethod]
    public void Components_and_shortcodes_do_no_harm() =>
        AreLines(Markdown("import X from './x'\n\n<Chart data={x}>words</Chart>\n\n{{< figure src=\"a.png\" >}}\n"),
            "Paragraph: import X from './x'", "Paragraph: words", "Paragraph: {{< figure src=\"a.png\" >}}");

    [TestMethod]
    public void Formula_stays_as_it_is_written() => AreLines(Markdown("It is $3\\times$ as fast as $a_{1}$."), "Paragraph: It is $3\\times$ as fast as $a_{1}$.");

    [TestMethod]
    public void Document_without_words_is_an_error()
    {
        Assert.ThrowsExactly<UnreadableDocumentException>(() => Markdown("---\nid: x\n---\n"));
        Assert.ThrowsExactly<UnreadableDocumentException>(() => Markdown("<!-- only this -->\n\n![picture](x.png)\n"));
    }
}
