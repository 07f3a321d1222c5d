using Newtonsoft.Json.Linq;

namespace TransparencyScore.Rules.Tests.Schemas;

/// <summary>The schemas have the reader's limits: numbers, patterns, names and lengths.</summary>
[TestClass]
public sealed class LimitTests
{
    private const string RuleSet = "ruleset.json";
    private const string Criterion = "criteria/tested.json";
    private const string Signals = "signals/shared.json";
    private const string Words = "lists/vendors.json";
    private const string Denials = "lists/denials.json";

    [TestMethod]
    [DataRow(RuleSet, "id", "\"a\"", true)]
    [DataRow(RuleSet, "id", "\"a-1-\"", true)]
    [DataRow(RuleSet, "id", "\"Every\"", false)]
    [DataRow(RuleSet, "id", "\"1a\"", false)]
    [DataRow(RuleSet, "id", "\"-a\"", false)]
    [DataRow(RuleSet, "id", "\"a_b\"", false)]
    [DataRow(RuleSet, "id", "\"ä\"", false)]
    [DataRow(RuleSet, "version", "\"0.0.0\"", true)]
    [DataRow(RuleSet, "version", "\"123456789.1.1\"", true)]
    [DataRow(RuleSet, "version", "\"1234567890.1.1\"", false)]
    [DataRow(RuleSet, "version", "\"1.2\"", false)]
    [DataRow(RuleSet, "version", "\"1.2.3.4\"", false)]
    [DataRow(RuleSet, "version", "\"v1.2.3\"", false)]
    [DataRow(RuleSet, "version", "\"1.2.3-beta\"", false)]
    [DataRow(RuleSet, "pillars[0].id", "\"Evidence\"", false)]
    [DataRow(RuleSet, "grades[0].minimum", "100", true)]
    [DataRow(RuleSet, "grades[0].minimum", "100.01", false)]
    [DataRow(RuleSet, "grades[0].minimum", "-1", false)]
    [DataRow(RuleSet, "companies.combine", "\"best\"", false)]
    [DataRow(RuleSet, "context.window", "1", true)]
    [DataRow(RuleSet, "context.window", "100", true)]
    [DataRow(RuleSet, "context.window", "0", false)]
    [DataRow(RuleSet, "context.window", "101", false)]
    [DataRow(RuleSet, "context.window", "12.0", true)]
    [DataRow(RuleSet, "context.window", "12.5", false)]
    [DataRow(Criterion, "order", "0", true)]
    [DataRow(Criterion, "order", "10000", true)]
    [DataRow(Criterion, "order", "-1", false)]
    [DataRow(Criterion, "order", "10001", false)]
    [DataRow(Criterion, "order", "2.0", true)]
    [DataRow(Criterion, "order", "2.5", false)]
    [DataRow(Criterion, "weight", "0", true)]
    [DataRow(Criterion, "weight", "0.5", true)]
    [DataRow(Criterion, "weight", "100.5", false)]
    [DataRow(Criterion, "weight", "-0.5", false)]
    [DataRow(Criterion, "weight", "1e20", false)]
    [DataRow(Criterion, "signals", "[]", true)]
    [DataRow(Criterion, "signals[1].id", "\"Test\"", false)]
    [DataRow(Criterion, "signals[0].scope", "\"block\"", true)]
    [DataRow(Criterion, "signals[0].any[0]", "{ \"signal\": \"test\" }", true)]
    [DataRow(Criterion, "signals[0].with[0]", "{ \"signal\": \"test\" }", true)]
    [DataRow(Criterion, "signals[0].unless[0]", "{ \"signal\": \"test\" }", true)]
    [DataRow(Criterion, "signals[0].any[0]", "{ \"regex\": \"a\", \"phrases\": [\"a\"] }", false)]
    [DataRow(Criterion, "signals[0].any[0]", "{ \"signal\": \"test\", \"cased\": true }", false)]
    [DataRow(Criterion, "signals[0].any[0]", "{ \"x-note\": \"mine\" }", false)]
    [DataRow(Criterion, "signals[0].scope", "\"page\"", false)]
    [DataRow(Criterion, "signals[0].in[2]", "\"list-item\"", false)]
    [DataRow(Criterion, "workflow.WorkflowName", "\"Tested\"", false)]
    [DataRow(Criterion, "workflow.Rules[1].SuccessEvent", "\"Met\"", false)]
    [DataRow(Criterion, "workflow.Rules[1].SuccessEvent", "\"absent\"", true)]
    [DataRow(Criterion, "workflow.Rules[1].Operator", "\"Or\"", true)]
    [DataRow(Criterion, "workflow.Rules[1].Operator", "\"and\"", false)]
    [DataRow(Criterion, "workflow.Rules[1].Operator", "\"Not\"", false)]
    [DataRow(Criterion, "workflow.Rules[1].Rules[1].Operator", "\"AndAlso\"", false)]
    [DataRow(Criterion, "workflow.Rules[1].ErrorMessage", "\"Costs\\n $ (x).\"", true)]
    [DataRow(Criterion, "workflow.Rules[1].ErrorMessage", "\"Costs\\n $(x).\"", false)]
    [DataRow(Criterion, "workflow.Rules[1].Rules[0].ErrorMessage", "\"$(x)\"", false)]
    [DataRow(Criterion, "examples[0].level", "\"good\"", false)]
    [DataRow(Words, "entries", "[\"one\"]", true)]
    [DataRow(Words, "entries[1].aliases", "[]", true)]
    [DataRow(Words, "entries[1].value", "1000000000", true)]
    [DataRow(Words, "entries[1].value", "1000000001", false)]
    [DataRow(Words, "entries[1].value", "-1", false)]
    [DataRow(Denials, "entries[1].reach", "0", true)]
    [DataRow(Denials, "entries[1].reach", "100", true)]
    [DataRow(Denials, "entries[1].reach", "101", false)]
    [DataRow(Denials, "entries[1].reach", "2.5", false)]
    [DataRow(RuleSet, "change.weights", "{ \"asked\": 100 }", true)]
    [DataRow(RuleSet, "change.weights", "{ \"asked\": 100.5 }", false)]
    [DataRow(RuleSet, "change.weights", "{ \"asked\": -1 }", false)]
    public void A_value_is_accepted_or_refused_by_both(string file, string path, string value, bool accepted) =>
        Check(file, Changed(file, path, JToken.Parse(value)), accepted);

    [TestMethod]
    [DataRow(RuleSet, "id", 'a', 60)]
    [DataRow(RuleSet, "pillars[0].id", 'a', 60)]
    [DataRow(Criterion, "signals[0].id", 'a', 60)]
    [DataRow(Signals, "signals[0].any[0].regex", 'a', 1000)]
    [DataRow(Criterion, "signals[0].any[3].link", 'a', 1000)]
    [DataRow(Criterion, "signals[0].any[3].anchor", 'a', 1000)]
    [DataRow(Criterion, "workflow.Rules[0].Expression", ' ', 4096)]
    [DataRow(Criterion, "workflow.Rules[1].Rules[0].Expression", ' ', 4096)]
    public void A_text_has_a_greatest_length_for_both(string file, string path, char filling, int longest)
    {
        var text = (string)EveryKeyRuleSet.Read(file).SelectToken(path)!;
        Check(file, Changed(file, path, text.PadRight(longest, filling)), accepted: true);
        Check(file, Changed(file, path, text.PadRight(longest + 1, filling)), accepted: false);
    }

    [TestMethod]
    [DataRow(2000, true)]
    [DataRow(2001, false)]
    public void A_workflow_has_a_greatest_number_of_rules_for_both(int count, bool accepted)
    {
        var rules = Enumerable.Range(0, count).Select(i => new JObject { ["RuleName"] = $"rule-{i}", ["SuccessEvent"] = "met", ["Expression"] = "signals.Has(\"test\")" });
        var content = Changed(Criterion, "workflow.Rules", new JArray(rules));
        content["weight"] = 99; // A sum that is not 100 keeps RulesEngine from compiling them all.
        Check(Criterion, content, accepted);
    }

    private static JObject Changed(string file, string path, JToken value)
    {
        var content = EveryKeyRuleSet.Read(file);
        content.SelectToken(path, errorWhenNoMatch: true)!.Replace(value);
        return content;
    }

    private static void Check(string file, JObject content, bool accepted)
    {
        var reader = EveryKeyRuleSet.Problems(file, content);
        var schema = RuleSchemas.Problems(file, content.ToString());
        Assert.AreEqual(accepted, reader.Count == 0, $"The reader: {string.Join('\n', reader)}");
        Assert.AreEqual(accepted, schema.Count == 0, $"The schema: {string.Join('\n', schema)}");
    }
}
