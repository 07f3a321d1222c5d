using static TransparencyScore.Documents.Tests.Reading;

namespace TransparencyScore.Documents.Tests;

[TestClass]
public sealed class HtmlReaderTests
{
    [TestMethod]
    public void Blocks_come_in_reading_order() => AreLines(
        Html("<!doctype html><html><head><title>T</title><style>p{}</style></head><body><nav>Home</nav><h1>Chip</h1><p>One\n  two &amp; three<p>Four"
            + "<blockquote>Five</blockquote><div>Six<div>Seven</div>Eight</div><ul><li>a<ul><li>b</ul>c<li><p>d</p><p>e</p></ul><pre>\nx\n  y</pre><footer>End</footer>"),
        "Paragraph: Home", "Heading: Chip", "Paragraph: One two & three", "Paragraph: Four", "Paragraph: Five", "Paragraph: Six", "Paragraph: Seven", "Paragraph: Eight",
        "ListItem: a", "ListItem: b", "ListItem: c", "ListItem: d", "ListItem: e", "Code: x\n  y", "Paragraph: End");

    [TestMethod]
    public void Scripts_styles_templates_pictures_and_comments_are_dropped() => AreLines(
        Html("<script>if (a<b) '<p>no</p>'</script><style>no</style><template><p>no</p></template><noscript>no</noscript><svg><text>no</text></svg><!-- <p>no</p> -->"
            + "<textarea>no</textarea><p>yes</p><svg><g>no<p>also"),
        "Paragraph: yes", "Paragraph: also");

    [TestMethod]
    public void Entities_are_decoded_and_know_their_place()
    {
        const string html = "<p>a&nbsp;&lt;b&#215;&#x1F600;&notit; R&D</p>";
        var announcement = Html(html);
        AreLines(announcement, "Paragraph: a <b×\U0001F600&notit; R&D");
        var block = announcement.Blocks[0];
        Assert.AreEqual("&#215;", block.Text.ToSource(new(4, 5)).Slice(html));
        Assert.AreEqual("&#x1F600;", block.Text.ToSource(new(5, 7)).Slice(html));
        Assert.AreEqual(html, block.Source.Slice(html));
    }

    [TestMethod]
    public void Table_has_header_rows_caption_and_aligned_columns() => AreLines(
        Html("<table><caption>Speeds</caption><tr><th rowspan=2>Model<th colspan=2>Speed<tr><th>fp8<th>int8<tr><td>A<td>1<td>2<tr><td colspan=9>note</table>"),
        "Caption0: Speeds", "TableHeader0: Model | Speed | ", "TableHeader0:  | fp8 | int8", "TableRow0: A | 1 | 2", "TableRow0: note |  | ");

    [TestMethod]
    public void First_row_of_bold_or_of_words_above_numbers_is_the_header()
    {
        AreLines(Html("<table><tr><td><b>Model</b><td><strong>Site</strong><tr><td>A<td>x</table>"), "TableHeader0: Model | Site", "TableRow0: A | x");
        AreLines(Html("<table><tr><td>Model<td>Speed<tr><td>A<td>3.1x</table>"), "TableHeader0: Model | Speed", "TableRow0: A | 3.1x");
        AreLines(Html("<table><tr><td>A<td>1<tr><td>B<td>2</table>"), "TableRow0: A | 1", "TableRow0: B | 2");
    }

    [TestMethod]
    public void Table_in_a_cell_is_a_table_of_its_own() => AreLines(
        Html("<table><tr><td>outer<table><tr><th>in</th></tr><tr><td>1</td></tr></table>rest<td>last</table>"),
        "TableRow0: outer", "TableHeader1: in", "TableRow1: 1", "TableRow0: rest | last");

    [TestMethod]
    public void Blocks_in_a_cell_are_lines_of_the_cell() =>
        AreLines(Html("<table><tr><td><p>a</p><p>b</p></td><td><ul><li>c<li>d</ul></td></tr></table>"), "TableRow0: a\nb | c\nd");

    [TestMethod]
    public void Figure_caption_finds_its_table() => AreLines(
        Html("<figure><figcaption>Speeds</figcaption><table><tr><td>a<td>1</table></figure><figure><img src=x><figcaption>A picture</figcaption></figure>"),
        "Caption0: Speeds", "TableRow0: a | 1", "Caption: A picture");

    [TestMethod]
    public void Footnotes_are_recognised() => AreLines(
        Html("<p>x</p><section class=\"footnotes\"><ol><li id=fn1>one</li></ol></section><p role=doc-footnote>two</p><p><sup>3</sup> three</p><aside class='note footnote'>four</aside>"),
        "Paragraph: x", "Footnote: one", "Footnote: two", "Footnote: 3 three", "Footnote: four");

    [TestMethod]
    public void Raised_digit_does_not_change_a_number()
    {
        var announcement = Html("<p>3,958<sup>2</sup> TFLOPS, 10<sup>12</sup> ops, 5 mm<sup>2</sup>, 4<sup>th</sup>, fast<sup><a href='#n1'>1</a></sup>.</p>");
        AreLines(announcement, "Paragraph: 3,958 TFLOPS, 10^12 ops, 5 mm^2, 4th, fast.");
        AreLinks(announcement, "[](#2)", "[](#n1)");
    }

    [TestMethod]
    public void Links_keep_their_words_and_their_markup()
    {
        const string html = "<p>See <a href=\"/a?x=1&amp;y=2\"> the <b>report</b> </a>, <a href=p><img src=i></a> and http://b.org/c.</p><a href=card><h2>Card</h2></a>";
        var announcement = Html(html);
        AreLinks(announcement, "[the report](/a?x=1&y=2)", "[](p)", "[http://b.org/c](http://b.org/c)", "[Card](card)");
        Assert.AreEqual("<a href=\"/a?x=1&amp;y=2\"> the <b>report</b> </a>", announcement.Blocks[0].Links[0].Source.Slice(html));
    }

    [TestMethod]
    public void Broken_html_is_read_as_far_as_it_goes() => AreLines(
        Html("</td></table></ul><p>a<b>b</p><td>c</td><li>d</div><table><tr><td>e"),
        "Paragraph: ab", "Paragraph: c", "ListItem: d", "TableRow0: e");

    [TestMethod]
    public void Page_that_nests_too_deeply_is_refused()
    {
        var refused = Assert.ThrowsExactly<UnreadableDocumentException>(() => Html(string.Concat(Enumerable.Repeat("<div>", 100_000)) + "x"));
        StringAssert.Contains(refused.Message, "512");
    }

    [TestMethod]
    public void Page_without_words_is_an_error() =>
        Assert.ThrowsExactly<UnreadableDocumentException>(() => Html("<html><head><title>T</title></head><body><script>x</script><!-- </body>"));
}
