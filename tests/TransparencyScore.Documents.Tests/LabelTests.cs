using TransparencyScore.Announcements;

namespace TransparencyScore.Documents.Tests;

[TestClass]
public sealed class LabelTests
{
    [TestMethod]
    public void Headings_know_their_depth_and_footnotes_the_name_that_links_give_them()
    {
        var markdown = MarkdownReader.Read("# One\n\n### Three\n\nIt is fast.[^a]\n\n[^a]: Measured by us.\n", new AnnouncementMetadata { Id = "a" }).Blocks;
        Assert.AreEqual("1 3", string.Join(' ', markdown.Where(b => b.Kind == BlockKind.Heading).Select(b => b.Level)));
        Assert.AreEqual("#" + markdown.Single(b => b.Kind == BlockKind.Footnote).Label, markdown.Single(b => b.Kind == BlockKind.Paragraph).Links.Single().Url);

        var html = HtmlReader.Read("<h2>Two</h2><p>Fast.<a href=\"#fn1\"><sup>1</sup></a></p><ol class=\"footnotes\"><li id=\"fn1\">Measured by us.</li></ol>", new AnnouncementMetadata { Id = "a" }).Blocks;
        Assert.AreEqual(2, html[0].Level);
        Assert.IsNull(html[1].Level);
        Assert.AreEqual("fn1", html[2].Label);
        Assert.AreEqual(BlockKind.Footnote, html[2].Kind);
    }
}
