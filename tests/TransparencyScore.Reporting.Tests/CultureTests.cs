using System.Globalization;
using TransparencyScore.Reporting.Tests.Support;

namespace TransparencyScore.Reporting.Tests;

[TestClass]
public sealed class CultureTests
{
    [TestMethod]
    [DataRow("en-US")]
    [DataRow("de-DE")]
    [DataRow("tr-TR")]
    [DataRow("ar-SA")]
    public void Every_culture_gives_the_same_bytes(string name)
    {
        var culture = CultureInfo.GetCultureInfo(name);
        Assert.AreEqual(Under(CultureInfo.InvariantCulture), Under(culture));
    }

    [TestMethod]
    public void The_cultures_of_these_tests_are_real() =>
        Assert.AreEqual("1,5", 1.5m.ToString(CultureInfo.GetCultureInfo("de-DE")), "Without culture data the test above proves nothing.");

    [TestMethod]
    public void Writing_twice_gives_the_same_bytes() => Assert.AreEqual(All(), All());

    private static string Under(CultureInfo culture)
    {
        var (before, beforeWords) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
            return All();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeWords;
        }
    }

    private static string All()
    {
        var cards = SampleCards.Three();
        var scores = cards.Cards.SelectMany(card => card.Announcements).ToArray();
        var report = string.Concat(ReportWriter.Write(cards).Select(file => $"{file.Path}\n{Convert.ToHexString(file.Content.Span)}\n"));
        return report + Output.Json(scores) + Output.Lines(scores) + Output.Markdown(cards.RuleSet, scores)
            + Output.Evaluation(EvaluationJsonWriter.Write, SampleEvaluation.Two()) + Output.Evaluation(EvaluationMarkdownWriter.Write, SampleEvaluation.Two());
    }
}
