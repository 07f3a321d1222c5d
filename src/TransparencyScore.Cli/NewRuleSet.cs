using System.Reflection;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TransparencyScore.Rules;

namespace TransparencyScore.Cli;

/// <summary>Makes the files of a new rule set: a small one that works, or one that extends another.</summary>
internal static class NewRuleSet
{
    private const string Prefix = "new/";
    private const string Schemas = ".schemas/";

    // Where Visual Studio Code looks when the folder is opened.
    private static readonly (string Files, string Schema)[] _mapping =
    [
        ("/ruleset.json", "ruleset"), ("/claims.json", "claims"), ("/criteria/*.json", "criterion"), ("/signals/*.json", "signals"), ("/lists/*.json", "list"),
    ];

    /// <summary>The files of a set with one example of everything, by their paths.</summary>
    public static IReadOnlyDictionary<string, string> Small(string id) =>
        Resources().Where(r => !r.Path.StartsWith(Schemas, StringComparison.Ordinal)).ToDictionary(r => r.Path, r => r.Text.Replace("NEW-ID", id, StringComparison.Ordinal), StringComparer.Ordinal);

    /// <summary>The one file of a set that extends another: its weights, to be changed.</summary>
    public static IReadOnlyDictionary<string, string> Extending(string id, RuleSetSummary other)
    {
        var content = new JObject
        {
            ["x-note"] = $"Everything in {other.Id} holds here too, but for what stands under change: weights (they add up to 100), off, signals, lists, examples. New criteria are files in criteria/.",
            ["id"] = id,
            ["version"] = "0.1.0",
            ["title"] = $"{other.Title}, changed",
            ["extends"] = other.Id,
            ["change"] = new JObject { ["weights"] = new JObject(other.Criteria.Select(c => new JProperty(c.Id, c.Weight == decimal.Truncate(c.Weight) ? (long)c.Weight : c.Weight))) },
        };
        return new Dictionary<string, string> { ["ruleset.json"] = content.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n" };
    }

    /// <summary>Schemas, and the settings by which an editor finds them. They stand in hidden folders, which are no part of a rule set.</summary>
    public static IReadOnlyDictionary<string, string> EditorFiles()
    {
        var settings = new JObject { ["json.schemas"] = new JArray(_mapping.Select(m => new JObject { ["fileMatch"] = new JArray(m.Files), ["url"] = $"./{Schemas}{m.Schema}.schema.json" })) };
        var files = Resources().Where(r => r.Path.StartsWith(Schemas, StringComparison.Ordinal)).ToDictionary(r => r.Path, r => r.Text, StringComparer.Ordinal);
        files[".vscode/settings.json"] = settings.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";
        return files;
    }

    private static IEnumerable<(string Path, string Text)> Resources()
    {
        var tool = Assembly.GetExecutingAssembly();
        foreach (var name in tool.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(tool.GetManifestResourceStream(name)!, Encoding.UTF8);
            yield return (name[Prefix.Length..].Replace('\\', '/'), reader.ReadToEnd().ReplaceLineEndings("\n"));
        }
    }
}
