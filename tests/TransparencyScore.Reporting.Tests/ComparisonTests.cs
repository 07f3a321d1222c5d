using System.Text.RegularExpressions;
using TransparencyScore.Reporting.Comparisons;
using TransparencyScore.Reporting.Tests.Support;

namespace TransparencyScore.Reporting.Tests;

[TestClass]
public sealed partial class ComparisonTests
{
    [TestMethod]
    public void A_comment_stays_below_the_limit_and_says_what_was_left_out()
    {
        foreach (var (announcements, quote) in new[] { (300, "three times faster"), (3000, "三倍 *<b>@team</b>* #1 " + new string('|', 400)) })
        {
            var text = Output.Comparison(ComparisonMarkdownWriter.Write, SampleComparison.Large(announcements, quote));
            Assert.IsLessThanOrEqualTo(ComparisonMarkdownWriter.MostCharacters, text.Length);
            var shown = text.Split("<details>").Length - 1;
            Assert.AreEqual(shown, text.Split("</details>").Length - 1);
            Assert.IsGreaterThan(0, announcements - shown);
            Assert.Contains($"{announcements - shown} of \"Announcements\"", text);
            Assert.Contains("Rule sets: ", text);
        }
    }

    [TestMethod]
    public void What_fits_is_there_whole()
    {
        var text = Output.Comparison(ComparisonMarkdownWriter.Write, SampleComparison.Large(20, "three times faster"));
        Assert.HasCount(20, text.Split("<details>").Skip(1).ToList());
        Assert.DoesNotContain("Left out", text);
    }

    [TestMethod]
    public void A_quote_cannot_write_markup_call_people_or_end_the_folded_part()
    {
        const string hostile = "</details><script>alert(1)</script> @octocat fixes #12 **bold** | [x](http://evil.example)\n\n# Heading\n</summary>";
        var text = Output.Comparison(ComparisonMarkdownWriter.Write, SampleComparison.Two(hostile, hostile));
        Assert.DoesNotContain("<script", text);
        Assert.HasCount(3, text.Split("</details>"));
        Assert.HasCount(3, text.Split("</summary>"));
        Assert.IsFalse(Calls().IsMatch(text), Calls().Match(text).Value);
        Assert.DoesNotContain("[x](", text);
        Assert.DoesNotContain("http://", text);
        Assert.DoesNotContain("\n# Heading", text);
    }

    [TestMethod]
    public void Nothing_is_said_in_words()
    {
        CollectionAssert.AreEqual(new[] { "Nothing changes in 0 announcements and 0 companies.", "The rule sets are the same." }, ComparisonWording.Summary(SampleComparison.OfNothing()).ToArray());
        Assert.DoesNotContain("<details>", Output.Comparison(ComparisonMarkdownWriter.Write, SampleComparison.OfNothing()));
    }

    [GeneratedRegex(@"@[a-z]|(?<!&)#\d")]
    private static partial Regex Calls();
}
