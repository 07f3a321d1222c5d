using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TransparencyScore.Criteria;
using TransparencyScore.Rules;

namespace TransparencyScore.Cli.Output;

/// <summary>Writes problems as JSON; <c>rules/schemas/diagnostics.schema.json</c> describes it.</summary>
internal static class DiagnosticJsonWriter
{
    public static string ToJson(RuleSetCheck check) => Text(new JObject
    {
        ["ruleSet"] = check.Summary is { } set ? new JObject { ["id"] = set.Id, ["version"] = set.Version, ["hash"] = set.Hash } : JValue.CreateNull(),
        ["errors"] = check.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error),
        ["warnings"] = check.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Warning),
        ["diagnostics"] = new JArray(check.Diagnostics.Select(Problem)),
    });

    public static string Text(JToken json)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var writer = new JsonTextWriter(text) { Formatting = Formatting.Indented };
        json.WriteTo(writer);
        return text.ToString();
    }

    private static JObject Problem(Diagnostic problem)
    {
        var json = new JObject
        {
            ["code"] = problem.Code,
            ["severity"] = problem.Severity == DiagnosticSeverity.Error ? "error" : "warning",
            ["message"] = problem.Message,
            ["suggestion"] = problem.Suggestion,
        };
        json.Merge(Place(problem.Location));
        json["excerpt"] = problem.Excerpt is { } excerpt ? new JObject { ["text"] = excerpt.Text, ["marker"] = excerpt.Marker } : JValue.CreateNull();
        json["related"] = new JArray(problem.Related.Select(Place));
        return json;
    }

    private static JObject Place(SourceLocation location) => new()
    {
        ["file"] = location.File,
        ["line"] = location.Line,
        ["column"] = location.Column,
        ["endColumn"] = location.EndColumn,
        ["pointer"] = location.JsonPointer,
    };
}
