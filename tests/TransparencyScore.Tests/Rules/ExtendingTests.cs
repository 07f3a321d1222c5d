using System.Text;
using TransparencyScore.Criteria;
using TransparencyScore.Rules;
using TransparencyScore.Scoring;
using TransparencyScore.Tests.Support;

namespace TransparencyScore.Tests.Rules;

[TestClass]
public sealed class ExtendingTests
{
    [TestMethod]
    public void What_is_not_changed_is_taken_over()
    {
        var below = new TestRules().Compile();
        var rules = Compile("");
        CollectionAssert.AreEqual(below.Summary.Criteria.ToArray(), rules.Summary.Criteria.ToArray(), CriterionComparer);
        Assert.AreEqual(below.Summary.Hash, rules.Summary.Bases.Single().Hash);
        Assert.AreNotEqual(below.Summary.Hash, rules.Summary.Hash);
    }

    [TestMethod]
    public void A_weight_is_changed()
    {
        var rules = Compile("""{ "weights": { "tested": 90, "numbers": 10 } }""");
        Assert.AreEqual(90m, rules.Summary.Criteria.Single(c => c.Id == "tested").Weight);
    }

    [TestMethod]
    public void A_phrase_is_added_and_another_removed()
    {
        var rules = Compile("""{ "signals": [ { "id": "verified", "any": { "add": ["checked by our desk"], "remove": ["Third-party test"] } } ] }""");
        Assert.AreEqual(1, Level(rules, "It was checked by our desk."));
        Assert.AreEqual(0, Level(rules, "There was a third-party test."));
        Assert.AreEqual(1, Level(rules, "It was independently verified."));
    }

    [TestMethod]
    public void A_criterion_is_switched_off_and_another_one_takes_its_id()
    {
        var own = new TestRules()["criteria/numbers.json"].Replace("\"Numbers\"", "\"Own numbers\"", StringComparison.Ordinal);
        var rules = Compile("""{ "off": ["numbers"] }""", ("criteria/numbers.json", own));
        Assert.AreEqual("Own numbers", rules.Summary.Criteria.Single(c => c.Id == "numbers").Title);
    }

    [TestMethod]
    public void A_list_gets_and_loses_entries()
    {
        var rules = Compile("""{ "lists": [ { "id": "denied-before", "add": ["hardly"], "remove": ["not"] } ] }""");
        Assert.AreEqual(0, Level(rules, "It was hardly independently verified."));
        Assert.AreEqual(1, Level(rules, "It was not independently verified."));
    }

    [TestMethod]
    public void The_set_below_may_extend_another_one()
    {
        var top = Set("top", "middle", """{ "weights": { "tested": 70, "numbers": 30 } }""");
        var middle = Set("middle", "small", """{ "weights": { "tested": 80, "numbers": 20 }, "signals": [ { "id": "verified", "any": { "add": ["seen by us"] } } ] }""");
        var rules = CompiledRuleSet.Load(top, id => id == "middle" ? middle : id == "small" ? Small : null).RuleSet!;
        Assert.AreEqual("middle small", string.Join(' ', rules.Summary.Bases.Select(b => b.Id)));
        Assert.AreEqual(70m, rules.Summary.Criteria.Single(c => c.Id == "tested").Weight);
        Assert.AreEqual(1, Level(rules, "It was seen by us."));
    }

    [TestMethod]
    [DataRow("""{ "weights": { "testet": 60 } }""", "TS1009", "\"testet\". Did you mean \"tested\"?")]
    [DataRow("""{ "weights": { "tested": 61 } }""", "TS1013", "101")]
    [DataRow("""{ "off": ["number"] }""", "TS1009", "Did you mean \"numbers\"?")]
    [DataRow("""{ "signals": [ { "id": "verifed", "any": { "add": ["x"] } } ] }""", "TS1009", "Did you mean \"verified\"?")]
    [DataRow("""{ "signals": [ { "id": "verified", "any": { "remove": ["independently verifed"] } } ] }""", "TS1042", "Did you mean \"independently verified\"?")]
    [DataRow("""{ "signals": [ { "id": "verified", "any": { "remove": ["independently verified", "third-party test", "第三方验证"] } } ] }""", "TS1042", "nothing is left")]
    [DataRow("""{ "lists": [ { "id": "ends", "remove": ["butt"] } ] }""", "TS1042", "Did you mean \"but\"?")]
    [DataRow("""{ "examples": [ { "criterion": "tests", "text": "t", "level": "met" } ] }""", "TS1009", "Did you mean \"tested\"?")]
    public void A_change_of_something_that_is_not_there_is_a_problem(string change, string code, string words)
    {
        var problem = CompiledRuleSet.Load(Set("mine", "small", change), id => Small).Diagnostics.Single();
        Assert.AreEqual(code, problem.Code);
        Assert.Contains(words, problem.Message);
        Assert.AreEqual("ruleset.json", problem.Location.File);
    }

    [TestMethod]
    public void A_file_cannot_silently_replace_one_of_the_set_below()
    {
        var problem = CompiledRuleSet.Load(Set("mine", "small", "", ("lists/ends.json", new TestRules()["lists/ends.json"])), _ => Small).Diagnostics.Single(d => d.Code != "TS1008");
        Assert.AreEqual("TS1043", problem.Code);
    }

    [TestMethod]
    public void Sets_that_extend_each_other_are_named()
    {
        var problems = CompiledRuleSet.Load(Set("a", "b", ""), id => Set(id, id == "b" ? "c" : "a", "")).Diagnostics;
        Assert.Contains("a, then b, then c, then a", problems.Single(d => d.Code == "TS1044").Message);
    }

    [TestMethod]
    [DataRow("../secrets")]
    [DataRow("/etc")]
    [DataRow("a/b")]
    public void Only_an_id_is_looked_for(string id)
    {
        var asked = new List<string>();
        var problems = CompiledRuleSet.Load(Set("a", id, ""), other =>
        {
            asked.Add(other);
            return null;
        }).Diagnostics;
        Assert.AreEqual("TS1007", problems.Single().Code);
        Assert.IsEmpty(asked);
    }

    private static readonly IReadOnlyList<RuleFile> Small = new TestRules().Files;

    private static readonly System.Collections.IComparer CriterionComparer = Comparer<CriterionSummary>.Create((a, b) => string.CompareOrdinal($"{a.Id} {a.Weight} {a.Question}", $"{b.Id} {b.Weight} {b.Question}"));

    private static RuleFile[] Set(string id, string extends, string change, params (string Path, string Text)[] files) =>
    [
        new("ruleset.json", Encoding.UTF8.GetBytes($$"""{ "id": "{{id}}", "version": "1.0.0", "title": "t", "extends": "{{extends}}"{{(change.Length == 0 ? "" : ", \"change\": " + change)}} }""")),
        .. files.Select(f => new RuleFile(f.Path, Encoding.UTF8.GetBytes(f.Text))),
    ];

    private static CompiledRuleSet Compile(string change, params (string Path, string Text)[] files)
    {
        var result = CompiledRuleSet.Load(Set("mine", "small", change, files), id => id == "small" ? Small : null);
        Assert.IsNotNull(result.RuleSet, string.Join('\n', result.Diagnostics));
        return result.RuleSet;
    }

    private static int? Level(CompiledRuleSet rules, string text) =>
        new AnnouncementScorer(rules).Score(Text.Of(text)).Criteria.Single(c => c.Id == "tested").Level;
}
