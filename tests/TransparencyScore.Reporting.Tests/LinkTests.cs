using TransparencyScore.Reporting.Html;
using TransparencyScore.Reporting.Tests.Support;

namespace TransparencyScore.Reporting.Tests;

[TestClass]
public sealed class LinkTests
{
    [TestMethod]
    [DataRow("https://example.org/a?b=1&c=\"2\"", "https://example.org/a?b=1&amp;c=%222%22")]
    [DataRow("HTTP://Example.org", "http://example.org/")]
    [DataRow("http://qingshan.example/新闻", "http://qingshan.example/%E6%96%B0%E9%97%BB")]
    public void Web_address_becomes_a_link_that_tells_nothing(string url, string href) =>
        Assert.Contains($"<a href=\"{href}\" rel=\"noopener noreferrer nofollow\">", Page(url));

    [TestMethod]
    [DataRow("javascript:alert(1)")]
    [DataRow(" javascript:alert(1)")]
    [DataRow("java\nscript:alert(1)")]
    [DataRow("data:text/html,<script>alert(1)</script>")]
    [DataRow("file:///etc/passwd")]
    [DataRow("//example.org/x")]
    [DataRow("/relative")]
    [DataRow("../index.html")]
    [DataRow("https://bank.example@evil.example/")]
    [DataRow("https:///nothing")]
    [DataRow("http://exa mple.org")]
    [DataRow("https://example.org/\u202Egnp")]
    [DataRow("mailto:a@example.org")]
    [DataRow("")]
    [DataRow(null)]
    public void Any_other_address_does_not(string? url) => Assert.DoesNotContain("rel=\"", Page(url));

    /// <summary>Not a row of the test above: attributes are stored as UTF-8, which has no half pairs.</summary>
    [TestMethod]
    public void Address_with_half_a_pair_does_not() => Any_other_address_does_not("https://example.org/\uD83D");

    [TestMethod]
    [DataRow("onclick")]
    [DataRow("style")]
    [DataRow("href")]
    [DataRow("SRC")]
    [DataRow("a b")]
    [DataRow("")]
    public void Attribute_that_could_do_something_cannot_be_written(string name) =>
        Assert.ThrowsExactly<ArgumentException>(() => HtmlAttribute.Of(name, "x"));

    [TestMethod]
    [DataRow("script")]
    [DataRow("STYLE")]
    [DataRow("iframe")]
    [DataRow("a><b")]
    public void Element_that_could_do_something_cannot_be_written(string name) =>
        Assert.ThrowsExactly<ArgumentException>(() => new HtmlElement(name, []));

    [TestMethod]
    [DataRow("//example.org")]
    [DataRow("javascript:x")]
    [DataRow("a b")]
    [DataRow("")]
    public void Link_inside_the_report_cannot_lead_out_of_it(string path) =>
        Assert.ThrowsExactly<ArgumentException>(() => LinkTarget.Inside(path));

    [TestMethod]
    public void Pages_ask_for_nothing_from_outside()
    {
        foreach (var page in Output.Report(SampleCards.Three()).Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).Select(file => file.Value))
        {
            Assert.Contains("default-src &#39;none&#39;", page);
            Assert.DoesNotMatchRegex("src=|url\\(|@import|<link|<script|http-equiv=\"refresh", page);
        }
    }

    private static string Page(string? url) =>
        Output.CompanyPage(SampleCards.Of(SampleRules.Six, SampleCards.Titled(SampleScores.Of("a", "A", "222222"), "Title", null, null, null, url)));
}
