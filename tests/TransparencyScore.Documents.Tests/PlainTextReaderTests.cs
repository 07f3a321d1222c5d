using static TransparencyScore.Documents.Tests.Reading;

namespace TransparencyScore.Documents.Tests;

[TestClass]
public sealed class PlainTextReaderTests
{
    [TestMethod]
    public void Blank_lines_divide_paragraphs_and_bullets_begin_items() => AreLines(
        PlainText("New chip\r\n\r\nIt is fast\r\nand small.\r\n \r\n- one\r\n  goes on\r\n• two\r\n3) three\r\n\r\nSee 1.5 below.\r\n\r\n[1] Measured.\r\n"),
        "Heading: New chip", "Paragraph: It is fast and small.", "ListItem: one goes on", "ListItem: two", "ListItem: three", "Paragraph: See 1.5 below.", "Footnote: [1] Measured.");

    [TestMethod]
    public void Line_that_ends_a_sentence_or_the_text_is_no_heading() =>
        AreLines(PlainText("It is fast.\n\nhttps://a.org/x\n\nThe end"), "Paragraph: It is fast.", "Paragraph: https://a.org/x", "Paragraph: The end");

    [TestMethod]
    public void Bare_address_is_a_link() => AreLinks(PlainText("See (https://a.org/x_(y)) or HTTP://B.org."), "[https://a.org/x_(y)](https://a.org/x_(y))", "[HTTP://B.org](HTTP://B.org)");

    [TestMethod]
    public void Where_lines_are_not_wrapped_each_is_a_paragraph()
    {
        var line = string.Concat(Enumerable.Repeat("Long line. ", 20)).Trim();
        AreLines(PlainText($"1. The start\n{line}\n“Short.”\n-\nfirst\n-\nsecond\nA heading\n{line}\n1. one\n2. two\nEnd."),
            "Heading: 1. The start", $"Paragraph: {line}", "Paragraph: “Short.”", "ListItem: first", "ListItem: second", "Heading: A heading", $"Paragraph: {line}", "ListItem: one", "ListItem: two", "Paragraph: End.");
    }

    [TestMethod]
    public void Markup_is_left_alone() => AreLines(PlainText("---\nid: x\n---\n5 * 3 < 16 &amp; *more*"), "Paragraph: 5 * 3 < 16 &amp; *more*");
}
