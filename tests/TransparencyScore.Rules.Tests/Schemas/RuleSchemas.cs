using System.Collections.Concurrent;
using NJsonSchema;
using TransparencyScore.Rules.Tests.Support;

namespace TransparencyScore.Rules.Tests.Schemas;

/// <summary>The schemas of rule files, by the place of the file in its rule set.</summary>
internal static class RuleSchemas
{
    private static readonly ConcurrentDictionary<string, JsonSchema> _read = new(StringComparer.Ordinal);

    public static readonly string[] Names = ["ruleset", "claims", "criterion", "signals", "list"];

    /// <summary>The schemas of rule files and of results.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "rules", "schemas"), "*.schema.json")
        .Select(f => Path.GetFileName(f).Split('.')[0])
        .Order(StringComparer.Ordinal)];

    public static string PathOf(string name) => $"rules/schemas/{name}.schema.json";

    public static string Text(string name) => File.ReadAllText(Path.Combine(Repository.Root, PathOf(name)));

    /// <summary>Name of the schema for a file, null for a file that belongs to no rule set.</summary>
    public static string? NameFor(string file) => file.Split('/') switch
    {
        ["ruleset.json"] => "ruleset",
        ["claims.json"] => "claims",
        ["criteria", _] => "criterion",
        ["signals", _] => "signals",
        ["lists", _] => "list",
        _ => null,
    };

    /// <summary>What the schema has against a file's content; empty when nothing.</summary>
    public static IReadOnlyList<string> Problems(string file, string json)
    {
        var name = NameFor(file) ?? throw new ArgumentException($"{file} belongs to no rule set.", nameof(file));
        var schema = _read.GetOrAdd(name, n => JsonSchema.FromFileAsync(Path.Combine(Repository.Root, PathOf(n))).GetAwaiter().GetResult());
        return [.. schema.Validate(json).Select(error => error.ToString())];
    }
}
