using System.Text;
using TransparencyScore.Companies;
using TransparencyScore.Comparisons;
using TransparencyScore.Evaluation.Results;
using TransparencyScore.Reporting.Html;
using TransparencyScore.Rules;
using TransparencyScore.Scoring;

namespace TransparencyScore.Reporting.Tests.Support;

/// <summary>Short ways to what the writers write.</summary>
internal static class Output
{
    public static Dictionary<string, string> Report(ReportCards cards) =>
        ReportWriter.Write(cards).ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span).TrimStart('\uFEFF'), StringComparer.Ordinal);

    /// <summary>A page without its style sheet.</summary>
    public static string WithoutStyle(string page) => page.Replace(HtmlStylesheet.Css, "/* report.css */", StringComparison.Ordinal);

    /// <summary>The only company page of a report.</summary>
    public static string CompanyPage(ReportCards cards) => WithoutStyle(Report(cards).Single(file => file.Key.StartsWith("companies/", StringComparison.Ordinal)).Value);

    public static string Json(params AnnouncementScore[] scores) => Written(output => new ScoreJsonArrayWriter(output), scores);

    public static string Lines(params AnnouncementScore[] scores) => Written(output => new ScoreJsonLinesWriter(output), scores);

    public static string Markdown(RuleSetSummary rules, params AnnouncementScore[] scores) => Written(output => new ScoreMarkdownWriter(output, rules), scores);

    public static string Evaluation(Action<EvaluationResult, TextWriter> write, EvaluationResult result)
    {
        using var output = new StringWriter { NewLine = "\r\n" };
        write(result, output);
        return output.ToString();
    }

    public static string Comparison(Action<RunComparison, TextWriter> write, RunComparison comparison)
    {
        using var output = new StringWriter { NewLine = "\r\n" };
        write(comparison, output);
        return output.ToString();
    }

    private static string Written(Func<TextWriter, IScoreWriter> make, AnnouncementScore[] scores)
    {
        // The line end of another system, which must not come through.
        using var output = new StringWriter { NewLine = "\r\n" };
        var writer = make(output);
        writer.Start();
        foreach (var score in scores)
        {
            writer.Write(score);
        }

        writer.Finish();
        return output.ToString();
    }
}
