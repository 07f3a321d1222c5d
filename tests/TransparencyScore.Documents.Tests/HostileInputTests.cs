using System.Diagnostics;
using TransparencyScore.Announcements;

namespace TransparencyScore.Documents.Tests;

/// <summary>Documents of about 250 KB made to keep a reader busy. Each is read or refused in linear time; the bound is wide, for slow machines.</summary>
[TestClass]
public sealed class HostileInputTests
{
    private const int Size = 250_000;
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(10);

    public static IEnumerable<object[]> Repeated() => new[]
    {
        ">", "> ", "- ", "1. ", "[", "[a](", "[a](b (", "[a](<", "![", "*a ", "**a*", "_a_ ", "`a ", "`", "<", "<div>", "<div>\n\n", "<span>", "x <b>a", "a <!-- ", "a <![CDATA[ ", "a <? ",
        "<b a='b' ", "x<a href=u>a", "1<sup>2</sup> ", "|", "a|b\n", "<table><tr><td>", "<tr><td rowspan=9999 colspan=999>a", "<ul><li>", "<pre>\n", "a[^1]\n\n[^1]: b\n\n", "[a]: b\n",
        "&", "&amp", "http://a.b/c ", "http://", "(http://a.b/).", "\\", "\n", " ", "a\n-\n", "# a\n", "```\n", "~~a ", ":::a\n", "word and 12 %\n", "性能提升\n", "a\r\n\r\n", "<script>", "<svg>", "\0",
    }.Select(piece => new object[] { piece });

    [TestMethod]
    [DynamicData(nameof(Repeated))]
    public void Repeated_piece_is_read_or_refused_in_time(string piece)
    {
        var text = "a" + string.Concat(Enumerable.Repeat(piece, Size / piece.Length)) + "\n";
        IsReadInTime(text, Reading.Markdown);
        IsReadInTime(text[1..], Reading.Markdown);
        IsReadInTime(text, Reading.Html);
        IsReadInTime(text, Reading.PlainText);
    }

    [TestMethod]
    public void Very_wide_table_is_read_or_refused_in_time()
    {
        var text = string.Concat(Enumerable.Repeat("|a", 5000)) + "|\n" + string.Concat(Enumerable.Repeat("|-", 5000)) + "|\n" + string.Concat(Enumerable.Repeat("|b|c|\n", 50_000));
        IsReadInTime(text, Reading.Markdown);
    }

    [TestMethod]
    public void Markdown_that_nests_too_deeply_is_refused_with_words()
    {
        var refused = Assert.ThrowsExactly<UnreadableDocumentException>(() => Reading.Markdown(new string('>', 100_000) + " x"));
        StringAssert.Contains(refused.Message, "nests too deeply");
    }

    [TestMethod]
    public void Paragraph_with_very_many_emphases_is_read()
    {
        var text = string.Concat(Enumerable.Repeat("**fast** and *small* ", 1000));
        Assert.AreEqual(1, Reading.Markdown(text).Blocks.Count);
    }

    private static void IsReadInTime(string text, Func<string, Announcement> read)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            _ = read(text);
        }
        catch (UnreadableDocumentException)
        {
            // Refused is as good as read.
        }

        Assert.IsLessThan(Bound, clock.Elapsed, $"{text[..Math.Min(40, text.Length)]}…");
    }
}
