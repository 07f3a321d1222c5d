using System.Reflection;
using Newtonsoft.Json.Linq;
using TransparencyScore.Rules;

namespace TransparencyScore.Cli.Output;

/// <summary>Writes problems as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the lines.</summary>
internal static class SarifWriter
{
    public static string ToSarif(IReadOnlyList<Diagnostic> problems)
    {
        var codes = problems.Select(p => p.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        return DiagnosticJsonWriter.Text(new JObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JArray(new JObject
            {
                ["tool"] = new JObject
                {
                    ["driver"] = new JObject
                    {
                        ["name"] = "tscore",
                        ["semanticVersion"] = Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion,
                        ["rules"] = new JArray(codes.Select(Rule)),
                    },
                },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JArray(problems.Select(p => Result(p, codes.IndexOf(p.Code)))),
            }),
        });
    }

    private static JObject Rule(string code)
    {
        var rule = new JObject { ["id"] = code };
        if (CodeSections.All.TryGetValue(code, out var section))
        {
            // No helpUri: that must be an absolute address, and the manual lies beside the rules.
            rule["shortDescription"] = Message(section.Title);
            rule["help"] = new JObject { ["text"] = $"See rules/README.md{section.Anchor}.", ["markdown"] = $"{section.Markdown}\n\n[{code}](rules/README.md{section.Anchor})" };
        }

        return rule;
    }

    private static JObject Result(Diagnostic problem, int rule)
    {
        var result = new JObject
        {
            ["ruleId"] = problem.Code,
            ["ruleIndex"] = rule,
            ["level"] = problem.Severity == DiagnosticSeverity.Error ? "error" : "warning",
            ["message"] = Message(problem.Message),
            ["locations"] = new JArray(Place(problem.Location)),
        };
        if (problem.Related.Count > 0)
        {
            result["relatedLocations"] = new JArray(problem.Related.Select(Place));
        }

        if (problem.Suggestion is { } suggestion)
        {
            result["properties"] = new JObject { ["suggestion"] = suggestion };
        }

        return result;
    }

    private static JObject Message(string text) => new() { ["text"] = text };

    private static JObject Place(SourceLocation location)
    {
        var physical = new JObject { ["artifactLocation"] = new JObject { ["uri"] = Address(location.File) } };
        if (location.Line > 0)
        {
            physical["region"] = new JObject { ["startLine"] = location.Line, ["startColumn"] = location.Column, ["endColumn"] = location.EndColumn };
        }

        var place = new JObject { ["physicalLocation"] = physical };
        if (location.JsonPointer.Length > 0)
        {
            place["logicalLocations"] = new JArray(new JObject { ["fullyQualifiedName"] = location.JsonPointer });
        }

        return place;
    }

    private static string Address(string path) => Path.IsPathRooted(path)
        ? new Uri(Path.GetFullPath(path)).AbsoluteUri
        : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
