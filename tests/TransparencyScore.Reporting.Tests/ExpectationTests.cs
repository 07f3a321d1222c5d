using TransparencyScore.Companies;
using TransparencyScore.Reporting.Tests.Support;

namespace TransparencyScore.Reporting.Tests;

[TestClass]
public sealed class ExpectationTests
{
    private readonly ReportCards _cards = SampleCards.Three();

    [TestMethod]
    public void Scores_as_a_json_array() => Expectation.Holds("scores.json", Output.Json([.. _cards.Cards.SelectMany(card => card.Announcements)]));

    [TestMethod]
    public void Scores_as_json_lines() => Expectation.Holds("scores.jsonl", Output.Lines([.. _cards.Cards.SelectMany(card => card.Announcements)]));

    [TestMethod]
    public void Scores_as_markdown() => Expectation.Holds("scores.md", Output.Markdown(_cards.RuleSet, [.. _cards.Cards.SelectMany(card => card.Announcements)]));

    [TestMethod]
    public void Evaluation_as_json() => Expectation.Holds("evaluation.json", Output.Evaluation(EvaluationJsonWriter.Write, SampleEvaluation.Two()));

    [TestMethod]
    public void Evaluation_as_markdown() => Expectation.Holds("evaluation.md", Output.Evaluation(EvaluationMarkdownWriter.Write, SampleEvaluation.Two()));

    [TestMethod]
    public void Comparison_as_json() => Expectation.Holds("rule-diff.json", Output.Comparison(ComparisonJsonWriter.Write, SampleComparison.Two()));

    [TestMethod]
    public void Comparison_as_markdown() => Expectation.Holds("rule-diff.md", Output.Comparison(ComparisonMarkdownWriter.Write, SampleComparison.Two()));

    [TestMethod]
    public void Report_as_files()
    {
        var report = Output.Report(_cards);
        foreach (var (path, text) in report)
        {
            Expectation.Holds(path.Replace('/', '-'), Output.WithoutStyle(text));
        }

        Expectation.Holds("files.txt", string.Concat(report.Keys.Select(path => path + "\n")));
    }
}
