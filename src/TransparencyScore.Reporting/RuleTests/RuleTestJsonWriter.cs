using Newtonsoft.Json;
using TransparencyScore.Reporting.Scores;
using TransparencyScore.Rules;
using TransparencyScore.Scoring.RuleTests;

namespace TransparencyScore.Reporting.RuleTests;

/// <summary>Writes the results of a rule set's tests as JSON: <c>rules/schemas/rule-test.schema.json</c>.</summary>
public static class RuleTestJsonWriter
{
    /// <summary>Writes the results.</summary>
    /// <param name="report">The results.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(RuleTestReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var text = new JsonText(Formatting.Indented);
        var json = text.Json;
        json.WriteStartObject();
        json.Object("ruleSet", () =>
        {
            Text(json, "id", report.RuleSet.Id);
            Text(json, "version", report.RuleSet.Version);
            Text(json, "hash", report.RuleSet.Hash);
        });
        json.WritePropertyName("passed");
        json.WriteValue(report.HasPassed);
        json.Object("counts", () => Outcomes(json, report.Tests));
        json.Array("shortfalls", report.Shortfalls, shortfall =>
        {
            Text(json, "kind", shortfall.Kind);
            json.WritePropertyName("least");
            json.WriteValue(shortfall.Least);
            Text(json, "message", shortfall.Message);
        });
        json.Array("criteria", report.Criteria, group => Group(json, group));
        json.Array("signals", report.Signals, group => Group(json, group));
        json.Object("coverage", () => Coverage(json, report.Coverage));
        json.WriteEndObject();
        output.Write(text.Take() + "\n");
        output.Flush();
    }

    private static void Outcomes(JsonTextWriter json, IEnumerable<RuleTestResult> tests)
    {
        var counts = tests.ToLookup(t => t.Outcome);
        foreach (var outcome in Enum.GetValues<RuleTestOutcome>())
        {
            Number(json, Name(outcome.ToString()), counts[outcome].Count());
        }
    }

    private static void Group(JsonTextWriter json, RuleTestGroup group)
    {
        Text(json, "id", group.Id);
        Text(json, "title", group.Title);
        Text(json, "file", group.File);
        Number(json, "truePositives", group.TruePositives);
        Number(json, "falseNegatives", group.FalseNegatives);
        Number(json, "trueNegatives", group.TrueNegatives);
        Number(json, "falsePositives", group.FalsePositives);
        json.Array("confusion", group.Confusion, cell =>
        {
            Text(json, "expected", cell.Expected);
            Text(json, "got", cell.Got);
            Number(json, "count", cell.Count);
        });
        json.Array("tests", group.Tests, test => Test(json, test));
    }

    private static void Test(JsonTextWriter json, RuleTestResult test)
    {
        Text(json, "kind", Name(test.Kind.ToString()));
        Text(json, "expected", test.Expected);
        Text(json, "got", test.Got);
        Text(json, "outcome", Name(test.Outcome.ToString()));
        Text(json, "code", test.Code);
        Text(json, "text", test.Text);
        Text(json, "note", test.Note);
        Text(json, "reason", test.Reason);
        Place(json, test.Location);
    }

    private static void Coverage(JsonTextWriter json, RuleCoverage coverage)
    {
        Counts(json, coverage.Phrases, coverage.Patterns, coverage.Branches);
        json.Array("files", coverage.Files, file =>
        {
            Text(json, "file", file.File);
            Counts(json, file.Phrases, file.Patterns, file.Branches);
        });
        json.Array("gaps", coverage.Gaps, gap =>
        {
            Text(json, "kind", Name(gap.Kind.ToString()));
            Text(json, "need", Name(gap.Need.ToString()));
            Text(json, "owner", gap.Owner);
            Text(json, "part", gap.Part);
            Text(json, "what", gap.What);
            Text(json, "text", gap.Text);
            Place(json, gap.Location);
        });
    }

    private static void Counts(JsonTextWriter json, CoverageCount phrases, CoverageCount patterns, CoverageCount branches)
    {
        foreach (var (name, count) in new[] { ("phrases", phrases), ("patterns", patterns), ("branches", branches) })
        {
            json.Object(name, () =>
            {
                Number(json, "reached", count.Reached);
                Number(json, "total", count.Total);
            });
        }
    }

    private static void Place(JsonTextWriter json, SourceLocation location)
    {
        Text(json, "file", location.File);
        Number(json, "line", location.Line);
        Number(json, "column", location.Column);
    }

    private static void Text(JsonTextWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static void Number(JsonTextWriter json, string name, int value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static string Name(string value) => char.ToLowerInvariant(value[0]) + value[1..];
}
