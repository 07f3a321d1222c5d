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
    public void Editors_are_told_where_the_schemas_are()
    {
        var mapped = JObject.Parse(File.ReadAllText(Path.Combine(Repository.Root, ".vscode", "settings.json")))["json.schemas"]!
            .ToDictionary(m => (string)m["url"]!, m => (string)m["fileMatch"]!.Single()!);
        var expected = new Dictionary<string, string>
        {
            ["./" + RuleSchemas.PathOf("ruleset")] = "**/ruleset.json",
            ["./" + RuleSchemas.PathOf("claims")] = "**/claims.json",
            ["./" + RuleSchemas.PathOf("criterion")] = "**/criteria/*.json",
            ["./" + RuleSchemas.PathOf("signals")] = "**/signals/*.json",
            ["./" + RuleSchemas.PathOf("list")] = "**/lists/*.json",
        };
        CollectionAssert.AreEquivalent(expected, mapped);
    }

    private static JObject Schema(string name) => JObject.Parse(RuleSchemas.Text(name));
}
