using System.Text;
using Newtonsoft.Json.Linq;
using TransparencyScore.Criteria;

namespace TransparencyScore.Rules.Tests.Schemas;

/// <summary>What the schemas offer to authors can be taken as it is: the schema and the reader accept it.</summary>
[TestClass]
public sealed class HelpTests
{
    private static readonly string[] _examples = ["examples", "defaultSnippets", "enum"];

    public static IEnumerable<object[]> Names => RuleSchemas.Names.Select(name => new object[] { name });

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void Every_key_has_an_example(string name)
    {
        var bare = JObject.Parse(RuleSchemas.Text(name)).Descendants().OfType<JProperty>().Where(p => p.Name == "properties").SelectMany(p => p.Value.Children<JProperty>())
            .Where(key => !_examples.Any(SchemaPart.Target(name, key.Value).Node.ContainsKey))
            .Select(key => key.Path)
            .ToList();
        Assert.IsEmpty(bare, $"Give it \"examples\" or \"defaultSnippets\": {string.Join(", ", bare)}");
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void Every_example_is_accepted(string name) =>
        Check(name, "examples", (part, example) => example.DeepClone());

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void Every_snippet_is_accepted_as_it_stands(string name) =>
        Check(name, "defaultSnippets", (part, snippet) => Snippet.FilledIn(snippet["body"]!, part.File));

    [TestMethod]
    public void Every_snippet_has_a_name_of_its_own_and_a_description()
    {
        foreach (var part in SchemaPart.All.Where(p => p.Node["defaultSnippets"] is not null))
        {
            var snippets = part.Node["defaultSnippets"]!;
            Assert.IsTrue(snippets.All(s => s["label"] is not null && s["description"] is not null), part.Name);
            Assert.HasCount(snippets.Count(), snippets.Select(s => (string)s["label"]!).Distinct(), part.Name);
        }
    }

    [TestMethod]
    public void The_snippets_for_files_make_a_rule_set_that_verifies()
    {
        var criterion = (JObject)ForFile("criterion", "criteria/measured.json");
        criterion["weight"] = 100; // It is the only one.
        var set = CompiledRuleSet.Load(
        [
            File("ruleset.json", ForFile("ruleset", "ruleset.json")),
            File("criteria/measured.json", criterion),
            File("signals/words.json", ForFile("signals", "signals/words.json")),
            File("lists/laboratories.json", ForFile("list", "lists/laboratories.json")),
        ]);
        Assert.IsEmpty(set.Diagnostics, string.Join('\n', set.Diagnostics));
    }

    [TestMethod]
    public void Every_fact_is_offered_and_explained()
    {
        const string Known = "Known: ";
        var expression = SchemaPart.All.Single(p => p.Name == "criterion#definitions.expression");
        var message = EveryKeyRuleSet.Problems(expression.File, expression.FileWith("facts.None")).Single(p => p.Contains(Known, StringComparison.Ordinal));
        var facts = message[(message.IndexOf(Known, StringComparison.Ordinal) + Known.Length)..].TrimEnd('.').Split(", ");
        CollectionAssert.AreEquivalent(facts, expression.Node["defaultSnippets"]!.Select(s => (string)s["label"]!).ToList());
        foreach (var fact in facts)
        {
            Assert.Contains("`" + fact, (string)expression.Node["markdownDescription"]!);
        }
    }

    private static void Check(string name, string key, Func<SchemaPart, JToken, JToken> value)
    {
        var parts = SchemaPart.All.ToDictionary(p => p.Name, StringComparer.Ordinal);
        var offering = SchemaPart.WithKey(name, key).ToList();
        Assert.IsNotEmpty(offering);
        Assert.AreEqual("", string.Join(", ", offering.Where(o => !parts.ContainsKey(o))), "These describe nothing in EveryKey/: add it there.");
        var refused =
            from part in offering.Select(o => parts[o])
            from offered in part.Node[key]!
            let taken = value(part, offered)
            let problems = Problems(part, taken).ToList()
            where problems.Count > 0
            select $"{part.Name}: {taken.ToString(Newtonsoft.Json.Formatting.None)}: {problems[0]}";
        Assert.AreEqual("", string.Join('\n', refused));
    }

    private static IEnumerable<string> Problems(SchemaPart part, JToken value)
    {
        var content = part.FileWith(value);
        return RuleSchemas.Problems(part.File, content.ToString()).Concat(EveryKeyRuleSet.Problems(part.File, content).Where(p => !IsOfTheWholeFile(p)));
    }

    // An example of an id is not the id of the file in EveryKey/ that it is tried in.
    private static bool IsOfTheWholeFile(string problem) =>
        problem.Contains("but the file is named", StringComparison.Ordinal) || problem.Contains("WorkflowName must be the criterion's id", StringComparison.Ordinal);

    private static JToken ForFile(string schema, string file) => Snippet.FilledIn(JObject.Parse(RuleSchemas.Text(schema))["defaultSnippets"]![0]!["body"]!, file);

    private static RuleFile File(string path, JToken content) => new(path, Encoding.UTF8.GetBytes(content.ToString()));
}
