using Newtonsoft.Json.Linq;

namespace TransparencyScore.Rules.Tests.Schemas;

/// <summary>A key that is missing in <c>EveryKey/</c> would never be compared: add it there when this fails.</summary>
[TestClass]
public sealed class EveryKeyTests
{
    private const string Known = "Known here: ";

    public static IEnumerable<object[]> Files => EveryKeyRuleSet.Paths.Select(file => new object[] { file });

    public static IEnumerable<object[]> Names => RuleSchemas.Names.Select(name => new object[] { name });

    [TestMethod]
    [DynamicData(nameof(Files))]
    public void The_rule_set_has_no_problem(string file)
    {
        var content = EveryKeyRuleSet.Read(file);
        Assert.IsEmpty(EveryKeyRuleSet.Load(file, content));
        Assert.IsEmpty(RuleSchemas.Problems(file, content.ToString()));
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void The_rule_set_uses_every_key_of_the_schema(string name)
    {
        var schema = JObject.Parse(RuleSchemas.Text(name));
        var keys = schema.Descendants().OfType<JProperty>().Where(p => p.Name == "properties").SelectMany(p => p.Value.Children<JProperty>()).Select(p => p.Name);
        Assert.AreEqual("", string.Join(", ", keys.Except(Used(name), StringComparer.Ordinal)));
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void The_rule_set_uses_every_key_of_the_reader(string name)
    {
        var messages = EveryKeyRuleSet.Paths.Where(file => RuleSchemas.NameFor(file) == name)
            .SelectMany(file => Change.Kinds["an unknown key"](file).SelectMany(change => EveryKeyRuleSet.Load(file, change.Content)))
            .Where(d => d.Code == "TS1004")
            .Select(d => d.Message)
            .ToList();
        Assert.IsNotEmpty(messages);
        Assert.IsTrue(messages.All(m => m.Contains(Known, StringComparison.Ordinal)), "The message of TS1004 has changed: adapt this test.");
        Assert.IsFalse(messages.Exists(m => m.Contains(" more.", StringComparison.Ordinal)), "The message of TS1004 does not list every key.");
        var keys = messages.SelectMany(m => m[(m.IndexOf(Known, StringComparison.Ordinal) + Known.Length)..^1].Split(", "));
        Assert.AreEqual("", string.Join(", ", keys.Except(Used(name), StringComparer.Ordinal)));
    }

    private static IEnumerable<string> Used(string name) =>
        EveryKeyRuleSet.Paths.Where(file => RuleSchemas.NameFor(file) == name).SelectMany(file => EveryKeyRuleSet.Keys(file).Select(k => k.Key));
}
