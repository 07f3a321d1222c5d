using TransparencyScore.Rules.Describing;
using TransparencyScore.Tests.Support;

namespace TransparencyScore.Tests.Rules;

[TestClass]
public sealed class DescribingTests
{
    private readonly RuleSetDescription _rules = new TestRules().Compile().Describe();

    [TestMethod]
    public void A_criterion_has_its_share_of_the_pillar_and_the_place_of_each_piece()
    {
        var tested = _rules.Criteria[0];
        Assert.AreEqual((60m, 60m), (tested.Weight, tested.ShareOfPillar));
        Assert.AreEqual("criteria/tested.json:3", $"{tested.Places["levels"].File}:{tested.Places["levels"].Line}");
        Assert.AreEqual(10, tested.Rules[0].Location.Line);
        Assert.AreEqual(15, tested.Examples[0].Location.Line);
    }

    [TestMethod]
    public void Nested_rules_and_expressions_are_one_tree_of_conditions()
    {
        var rule = _rules.Criteria[1].Rules[1];
        Assert.AreEqual((ConditionJoin.Any, "“A number” is found at least twice, or “A number” is found exactly once"), (rule.Condition.Join, rule.Condition.Words));
        CollectionAssert.AreEqual(new[] { "many", "one" }, rule.Condition.Parts.Select(p => p.Rule).ToArray());
        var none = _rules.Criteria[1].Rules[0];
        Assert.AreEqual(("notApplicable", ConditionJoin.All), (none.Gives, none.Condition.Join));
        CollectionAssert.AreEqual(new[] { "“A number” is not found", "the announcement's kind is “notice”" }, none.Condition.Parts.Select(p => p.Words).ToArray());
    }

    [TestMethod]
    public void Signals_that_others_are_made_of_come_after_those_that_rules_name()
    {
        var rules = new TestRules().Edit("criteria/tested.json", json =>
            ((Newtonsoft.Json.Linq.JArray)json["signals"]!).Add(Newtonsoft.Json.Linq.JObject.Parse("""{ "id": "named", "title": "Somebody named", "any": [ { "list": "vendors" } ], "mustMatch": ["Acme."], "mustNotMatch": ["We."] }""")))
            .Replace("criteria/tested.json", "\"third-party test\"", "\"third-party test\", \"audited\"")
            .Edit("criteria/tested.json", json => json["signals"]![0]!["with"] = Newtonsoft.Json.Linq.JToken.Parse("""[ { "signal": "named" } ]"""));
        var signals = rules.Compile().Describe().Criteria[0].Signals;
        CollectionAssert.AreEqual(new[] { "verified True", "number True", "named False" }, signals.Select(s => $"{s.Id} {s.IsNamedByRule}").ToArray());
        Assert.AreEqual((MatcherKind.Signal, "“Somebody named”", "named"), (signals[0].With[0].Kind, signals[0].With[0].Words, signals[0].With[0].Target));
        Assert.AreEqual((MatcherKind.List, 2), (signals[2].Any[0].Kind, signals[2].Any[0].Items.Count));
    }

    [TestMethod]
    public void Every_rule_and_matcher_of_the_shipped_set_has_words()
    {
        var rules = Criteria.CompiledRuleSet.LoadDefault().Describe();
        foreach (var criterion in rules.Criteria)
        {
            Assert.IsNotEmpty(criterion.Signals);
            Assert.IsTrue(criterion.Rules.All(r => r.Condition.Words.Length > 0 && !r.Condition.Words.Contains("signals.", StringComparison.Ordinal)));
            Assert.IsTrue(criterion.Signals.SelectMany(s => s.Any.Concat(s.With).Concat(s.Unless)).All(m => m.Words.Length > 0 && m.Location.Line > 0));
        }
    }
}
