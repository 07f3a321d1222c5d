using TransparencyScore.Reporting.Cards;
using TransparencyScore.Reporting.Tests.Support;

namespace TransparencyScore.Reporting.Tests;

[TestClass]
public sealed class ReportTests
{
    [TestMethod]
    public void Company_without_a_score_is_listed_without_a_number()
    {
        var report = Output.Report(SampleCards.Of(SampleRules.Six, SampleScores.Of("a", "Silent", "-----?")));
        var page = report["index.html"];
        Assert.Contains("no score", page);
        Assert.Contains("not ranked", page);
        Assert.Contains("no grade", page);
        Assert.DoesNotContain(">0.0<", page);
        Assert.Contains("\"score\": null", report["report-cards.json"]);
        Assert.Contains("\"Silent\",\"overall\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"0.0\",\"1\"", report["report-cards.csv"]);
        Assert.Contains("No score from 1 announcement", report["report-cards.md"]);
    }

    [TestMethod]
    public void Criterion_that_was_never_judged_is_not_shown_as_absent()
    {
        var page = Output.CompanyPage(SampleCards.Of(SampleRules.Six, SampleScores.Of("a", "Silent", "------")));
        Assert.Contains("1 not applicable", page);
        Assert.DoesNotContain("1 absent", page);
    }

    [TestMethod]
    public void Report_without_companies_says_so()
    {
        var report = Output.Report(SampleCards.Of(SampleRules.Six));
        Assert.Contains("There are no companies in this report.", report["index.html"]);
        Assert.HasCount(4, report);
    }

    [TestMethod]
    public void Company_without_a_name_is_called_unnamed()
    {
        var report = Output.Report(SampleCards.Of(SampleRules.Six, SampleScores.Of("a", null, "222222")));
        Assert.Contains("unnamed company", report["index.html"]);
        Assert.Contains("\"company\": \"\"", report["report-cards.json"]);
    }

    [TestMethod]
    public void Very_long_name_is_cut_in_tables_and_whole_on_its_page()
    {
        var name = new string('x', 79) + "😀" + new string('y', 200);
        var cards = SampleCards.Of(SampleRules.Six, SampleScores.Of("a", name, "222222"));
        Assert.Contains($"<bdi>{new string('x', 79)}…</bdi>", Output.Report(cards)["index.html"]);
        Assert.Contains($"<h1><bdi>{name}</bdi></h1>", Output.CompanyPage(cards));
    }

    [TestMethod]
    public void Advice_comes_in_the_order_of_points_to_be_gained()
    {
        var improvements = Improvement.Of(SampleScores.Of("a", "A", "1 0 2 - 0 1"));
        Assert.AreSequenceEqual(new[] { "limitations", "named-baselines", "independent-benchmarks", "cost" }, improvements.Select(improvement => improvement.Criterion.Id));
        Assert.AreEqual("22.9", Numbers.OneDecimal(improvements[0].Points!.Value), "20 of the 87.5 points of weight that were scored.");
    }

    [TestMethod]
    public void Following_all_advice_makes_a_hundred_points()
    {
        var score = SampleScores.Of("a", "A", "1 0 2 - 0 1");
        Assert.AreEqual("100.0", Numbers.OneDecimal(score.Score!.Value + Improvement.Of(score).Sum(improvement => improvement.Points!.Value)));
    }

    [TestMethod]
    public void Field_lacks_most_what_is_absent_from_the_largest_share()
    {
        var cards = SampleCards.Of(SampleRules.Six, SampleScores.Of("a", "A", "2 0 0 - 1 2"), SampleScores.Of("b", "B", "2 1 0 0 1 2"));
        var gaps = FieldGap.Of(cards);
        Assert.AreSequenceEqual(new[] { "test-configuration", "uncertainty", "named-baselines" }, gaps.Select(gap => gap.Criterion.Id));
        Assert.AreEqual(1, gaps[1].Scored, "Where it does not apply it is not lacking.");
    }

    [TestMethod]
    public void Csv_begins_with_the_mark_that_spreadsheets_need_and_nothing_else_does()
    {
        foreach (var file in ReportWriter.Write(SampleCards.Three()))
        {
            var marked = file.Content.Span.StartsWith("\uFEFF"u8);
            Assert.AreEqual(file.Path == "report-cards.csv", marked, file.Path);
        }
    }

    [TestMethod]
    public void Every_csv_row_has_every_column()
    {
        foreach (var line in Output.Report(SampleCards.Three())["report-cards.csv"].TrimEnd('\n').Split('\n'))
        {
            Assert.HasCount(ReportCsv.Columns.Count, line.Split("\",\""), line);
        }
    }

    [TestMethod]
    public void No_results_are_an_empty_array() => Assert.AreEqual("[]\n", Output.Json());

    [TestMethod]
    public void Array_that_broke_off_is_not_valid_json()
    {
        using var output = new StringWriter();
        var writer = new ScoreJsonArrayWriter(output);
        writer.Start();
        writer.Write(SampleScores.Of("a", "A", "222222"));
        Assert.EndsWith("}", output.ToString());
    }
}
