using Newtonsoft.Json.Linq;
using TransparencyScore.Rules.Tests.Support;

namespace TransparencyScore.Rules.Tests.Schemas;

/// <summary>What editors show of the schemas, and where they find them.</summary>
[TestClass]
public sealed class SchemaFileTests
{
    public static IEnumerable<object[]> Names => RuleSchemas.Names.Select(name => new object[] { name });

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void Every_key_is_described(string name)
    {
        var schema = Schema(name);
        var keys = schema.Descendants().OfType<JProperty>().Where(p => p.Name == "properties").SelectMany(p => p.Value.Children<JProperty>());
        var nameless = keys.Where(key => Target(schema, key.Value)["description"] is null).Select(key => key.Path);
        Assert.IsEmpty(nameless);
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
            ["./" + RuleSchemas.PathOf("ruleset")] = "/rules/*/ruleset.json",
            ["./" + RuleSchemas.PathOf("claims")] = "/rules/*/claims.json",
            ["./" + RuleSchemas.PathOf("criterion")] = "/rules/*/criteria/*.json",
            ["./" + RuleSchemas.PathOf("signals")] = "/rules/*/signals/*.json",
            ["./" + RuleSchemas.PathOf("list")] = "/rules/*/lists/*.json",
        };
        CollectionAssert.AreEquivalent(expected, mapped);
    }

    private static JObject Schema(string name) => JObject.Parse(RuleSchemas.Text(name));

    private static JToken Target(JObject schema, JToken value) =>
        (string?)value["$ref"] is { } reference ? schema.SelectToken(reference[2..].Replace('/', '.'), errorWhenNoMatch: true)! : value;
}
