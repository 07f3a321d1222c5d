using System.Text;
using Newtonsoft.Json.Linq;
using TransparencyScore.Criteria;
using TransparencyScore.Rules;
using TransparencyScore.Scoring;
using TransparencyScore.Scoring.RuleTests;
using TransparencyScore.Tests.Support;

namespace TransparencyScore.Tests.Rules;

[TestClass]
public sealed class RuleSetProblemTests
{
    private const string Tested = "criteria/tested.json";

    [TestMethod]
    public void The_small_rule_set_is_fine() => Assert.IsEmpty(RuleSetTester.Run(new TestRules().Compile(), (text, metadata) => Text.Of(text, metadata.Company, metadata.Kind)).Problems());

    [TestMethod]
    [DataRow("signals.Has(\\\"verified\\\")", "signals.Has(\\\"verifid\\\")", "TS1009", "Did you mean \"verified\"?", "verifid")]
    [DataRow("signals.Has(\\\"verified\\\")", "signals.Haas(\\\"verified\\\")", "TS1011", "Did you mean \"signals.Has\"?", "signals.Haas")]
    [DataRow("\"weight\": 60", "\"wieght\": 60, \"weight\": 60", "TS1004", "Did you mean \"weight\"?", "\"wieght\"")]
    [DataRow("\"title\": \"Tested\"", "\"title\": \"Tested\", \"title\": \"Again\"", "TS1003", "stands twice", "\"title\": \"Again\"")]
    [DataRow("\"pillar\": \"evidence\"", "\"pillar\": 7", "TS1006", "must be a text", "7,")]
    [DataRow("\"SuccessEvent\": \"partial\"", "\"SuccessEvent\": \"partail\"", "TS1009", "Did you mean \"partial\"?", "\"partail\"")]
    [DataRow("\\\\b\\\\d+(", "\\\\b\\\\d+((", "TS1010", "not accepted", "((\\\\.")]
    [DataRow("\\\\b\\\\d+(", "(?<=a)\\\\d+(", "TS1010", "look-behind", "(?<=a)")]
    [DataRow("\\\\b\\\\d+(", "a{1,5}?\\\\d+(", "TS1010", "lazy quantifiers", "}?")]
    [DataRow("\"SuccessEvent\": \"partial\"", "\"Actions\": {}, \"SuccessEvent\": \"partial\"", "TS1012", "\"Actions\" is not allowed", "\"Actions\"")]
    [DataRow("\"RuleName\": \"verified-at-all\"", "\"RuleName\": \"Verified-Number\"", "TS1012", "stands twice", "\"Verified-Number\"")]
    [DataRow("\"Expression\": \"signals.Has(\\\"verified\\\")\"", "\"Expression\": \"!signals.Has(\\\"verified\\\")\"", "TS1017", "at least one hit", "\"!signals")]
    [DataRow("\"ErrorMessage\": \"No verification.\"", "\"ErrorMessage\": \"$(x)\"", "TS1012", "$(", "\"$(x)\"")]
    public void A_mistake_is_named_with_its_place(string from, string to, string code, string words, string at)
    {
        var rules = new TestRules().Replace(Tested, from, to);
        var problem = rules.Problem();
        Assert.AreEqual(code, problem.Code, problem.Message);
        Assert.Contains(words, problem.Message);
        Assert.AreEqual(Tested, problem.Location.File);
        var lines = rules[Tested].Split('\n');
        Assert.StartsWith(at, lines[problem.Location.Line - 1][(problem.Location.Column - 1)..]);
    }

    [TestMethod]
    [DataRow("\"id\": \"small\"", "\"id\": \"small\\n\"", "TS1007")]
    [DataRow("\"version\": \"1.0.0\"", "\"version\": \"1.0.0\\n\"", "TS1007")]
    [DataRow("\"window\": 8", "\"window\": 1e40", "TS1006")]
    public void A_value_of_the_wrong_form_is_refused(string from, string to, string code) => Assert.AreEqual(code, new TestRules().Replace("ruleset.json", from, to).Problem().Code);

    [TestMethod]
    public void All_mistakes_are_reported_at_once()
    {
        var rules = new TestRules().Replace(Tested, "\"weight\": 60", "\"weight\": 61").Replace(Tested, "\"pillar\": \"evidence\"", "\"pillar\": \"evidnce\"");
        CollectionAssert.AreEquivalent(new[] { "TS1009", "TS1013" }, rules.Load().Diagnostics.Select(d => d.Code).ToArray());
    }

    [TestMethod]
    [DataRow("{ 'id': 'x' }")]
    [DataRow("{ \"id\": \"x\", }")]
    [DataRow("{ \"id\": \"x\" /* no */ }")]
    [DataRow("{ \"id\": NaN }")]
    [DataRow("[]")]
    [DataRow("")]
    [DataRow("{ \"id\": \"\\ud800\" }")]
    public void Json_is_read_strictly(string json) => Assert.AreEqual("TS1002", new TestRules().With("lists/x.json", json).Problem().Code);

    [TestMethod]
    public void Bytes_that_are_no_utf8_are_refused()
    {
        var result = CompiledRuleSet.Load([new RuleFile("ruleset.json", Encoding.UTF8.GetBytes("{ \"id\": \"").Append((byte)0xFF).ToArray())]);
        Assert.AreEqual("TS1001", result.Diagnostics.Single().Code);
    }

    [TestMethod]
    public void Keys_of_the_author_are_allowed() => Assert.IsNotNull(new TestRules().Replace(Tested, "\"weight\": 60", "\"x-note\": { \"any\": [1] }, \"weight\": 60").Load().RuleSet);

    [TestMethod]
    public void A_signal_that_is_defined_twice_and_builds_on_others_is_a_problem_not_a_crash()
    {
        var rules = new TestRules().Edit("criteria/tested.json", json =>
        {
            var second = (JObject)json["signals"]![0]!.DeepClone();
            second["any"] = JArray.Parse("""[ { "signal": "number" } ]""");
            ((JArray)json["signals"]!).Insert(1, second);
        });
        Assert.AreEqual("TS1008", rules.Load().Diagnostics.Single(d => d.Severity == DiagnosticSeverity.Error).Code);
    }

    [TestMethod]
    public void A_rule_set_without_its_main_file_says_so() => Assert.Contains("ruleset.json", CompiledRuleSet.Load([]).Diagnostics.Single().Message);

    [TestMethod]
    public void The_hash_follows_the_content_not_the_layout()
    {
        var hash = new TestRules().Compile().Summary.Hash;
        Assert.AreEqual(hash, new TestRules().Edit(Tested, _ => { }).Compile().Summary.Hash);
        Assert.AreNotEqual(hash, new TestRules().Replace(Tested, "\"title\": \"Tested\"", "\"title\": \"Testing\"").Compile().Summary.Hash);
    }
}
