using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using TransparencyScore.Rules.Tests.Support;

namespace TransparencyScore.Rules.Tests.Schemas;

/// <summary>What editors show of the schemas, and where they find them.</summary>
[TestClass]
public sealed class SchemaFileTests
{
    public static IEnumerable<object[]> Names => RuleSchemas.Names.Select(name => new object[] { name });

    public static IEnumerable<object[]> All => RuleSchemas.All.Select(name => new object[] { name });

    [TestMethod]
    [DynamicData(nameof(All))]
    public void Every_key_is_described(string name)
    {
        var keys = Schema(name).Descendants().OfType<JProperty>()
            .Where(p => p.Name == "properties" && p.Parent!.Path.Split('.')[^1].Split('[')[0] is not "oneOf") // These only narrow what is described elsewhere.
            .SelectMany(p => p.Value.Children<JProperty>());
        var nameless = keys.Where(key => string.IsNullOrWhiteSpace((string?)(key.Value["description"] ?? SchemaPart.Target(name, key.Value).Node["description"]))).Select(key => key.Path);
        Assert.AreEqual("", string.Join(", ", nameless));
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void Every_name_of_an_enum_is_described(string name)
    {
        var uneven = Schema(name).Descendants().OfType<JProperty>().Where(p => p.Name == "enum")
            .Where(p => p.Value.Count() != (p.Parent!["enumDescriptions"]?.Count() ?? 0))
            .Select(p => p.Path);
        Assert.IsEmpty(uneven);
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void Every_object_is_closed_but_for_keys_of_the_author(string name)
    {
        var open = Schema(name).DescendantsAndSelf().OfType<JObject>().Where(o => o["properties"] is JObject)
            .Where(o => (bool?)o["additionalProperties"] != false || o.SelectToken("patternProperties['^x-']") is null)
            .Select(o => o.Path);
        Assert.IsEmpty(open);
    }

    [TestMethod]
    [DataRow(".vscode/settings.json", "./rules/schemas/")]
    [DataRow("rules/README.md", "./schemas/")]
    public void Editors_are_told_the_schema_of_every_rule_file(string file, string folder)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, file));
        var start = text.IndexOf("{\n  \"json.schemas\"", StringComparison.Ordinal);
        var mapped = JObject.Parse(text[start..(text.IndexOf("\n}", start, StringComparison.Ordinal) + 2)])["json.schemas"]!
            .ToDictionary(m => (string)m["url"]!, m => m["fileMatch"]!.Select(p => (string)p!).ToList());
        CollectionAssert.AreEquivalent(RuleSchemas.Names.Select(name => $"{folder}{name}.schema.json").ToList(), mapped.Keys);
        foreach (var path in Repository.RuleSets.SelectMany(Repository.Files).Select(f => f.Path).Concat(EveryKeyRuleSet.Paths).Distinct())
        {
            var urls = mapped.Where(m => IsMatch(m.Value, "/any/where/" + path)).Select(m => m.Key).ToList();
            CollectionAssert.AreEqual(new[] { $"{folder}{RuleSchemas.NameFor(path)}.schema.json" }, urls, path);
        }
    }

    // "**/" is any folder and "*" any name; a pattern with "!" takes back what one before it matched.
    private static bool IsMatch(IEnumerable<string> patterns, string path) => patterns.Aggregate(false, (matched, pattern) =>
        Regex.IsMatch(path, "/" + Regex.Escape(pattern.TrimStart('!')[3..]).Replace("\\*", "[^/]*", StringComparison.Ordinal) + "$") ? pattern[0] != '!' : matched);

    private static JObject Schema(string name) => JObject.Parse(RuleSchemas.Text(name));
}
