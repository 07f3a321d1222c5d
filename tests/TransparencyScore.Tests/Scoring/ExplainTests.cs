using TransparencyScore.Announcements;
using TransparencyScore.Claims;
using TransparencyScore.Criteria;
using TransparencyScore.Criteria.Explaining;
using TransparencyScore.Scoring;
using TransparencyScore.Signals;
using TransparencyScore.Tests.Support;

namespace TransparencyScore.Tests.Scoring;

[TestClass]
public sealed class ExplainTests
{
    [TestMethod]
    public void A_missing_signal_in_the_readers_sentence_is_named_as_the_one_that_would_have_decided()
    {
        var explanation = Explain("It is fast. A university confirmed the 40 tok/s.", 2, "A university confirmed the 40 tok/s.");
        Assert.AreEqual("A university confirmed the 40 tok/s.", explanation.Passages.Single().Quote);
        var rule = explanation.Rules.Single();
        Assert.AreEqual(("verified-number", 2, false, "No verified number."), (rule.Rule, rule.Level, rule.Succeeded, rule.Missing));
        Assert.AreEqual("signals.Together(\"verified\", \"number\")", rule.Conditions.Single().Text);
        Assert.AreEqual("number", explanation.Signals[0].Hits.Single().Signal);
        Assert.AreEqual(new SignalMissKind?(SignalMissKind.Words), explanation.Signals[1].Miss?.Kind);
        Assert.AreEqual("verified", explanation.Changes.Single().Found.Single());
    }

    [TestMethod]
    public void A_hit_with_another_status_is_seen_with_it()
    {
        var explanation = Explain("It was not independently verified.", 1, "independently verified");
        Assert.AreEqual(SignalStatus.Denied, explanation.Signals.Single(s => s.Signal == "verified").Hits.Single().Status);
        Assert.AreEqual("verified", explanation.Changes.Single().Found.Single());
    }

    [TestMethod]
    public void A_signal_that_should_not_have_counted_is_named()
    {
        var explanation = Explain("The 40 tok/s were independently verified.", 0, null);
        Assert.IsEmpty(explanation.Passages);
        CollectionAssert.AreEqual(new[] { "verified-number", "verified-at-all" }, explanation.Rules.Select(r => r.Rule).ToArray());
        Assert.IsTrue(explanation.Rules.All(r => r.Succeeded && r.Missing is null));
        Assert.AreEqual("verified", explanation.Changes.Single().NotFound.Single());
    }

    [TestMethod]
    public void For_a_lower_level_the_better_rule_is_in_the_way_and_the_lower_one_would_decide()
    {
        var explanation = Explain("The 40 tok/s were independently verified.", 1, "independently verified");
        CollectionAssert.AreEqual(new[] { "verified-number True", "verified-at-all True" }, explanation.Rules.Select(r => $"{r.Rule} {r.Succeeded}").ToArray());
        Assert.AreEqual("number", explanation.Changes.Single().NotFound.Single());
    }

    [TestMethod]
    public void Two_signals_are_tried_where_none_suffices_alone()
    {
        var change = Explain("It is fast.", 2, "It is fast.").Changes.Single();
        CollectionAssert.AreEquivalent(new[] { "verified", "number" }, change.Found.ToArray());
    }

    [TestMethod]
    public void Numbers_in_a_failed_part_are_told_with_the_nested_rule_that_they_stand_in()
    {
        var explanation = Explain("It is fast.", 2, null, "numbers");
        var condition = explanation.Rules.Single().Conditions[0];
        Assert.AreEqual(("many", "signals.Count(\"number\") >= 2", false), (condition.Rule, condition.Text, condition.Holds));
        Assert.AreEqual(new FactValue("signals.Count(\"number\")", "0"), condition.Values.Single());
        Assert.AreEqual("number", explanation.Changes.Single().Found.Single());
    }

    [TestMethod]
    public void A_condition_that_kept_the_words_out_is_told_by_its_number()
    {
        var rules = new TestRules().Edit("criteria/tested.json", json =>
        {
            json["signals"]![0]!["with"] = Newtonsoft.Json.Linq.JToken.Parse("""[ { "phrases": ["was", "were"] }, { "signal": "number" } ]""");
            json["signals"]![0]!["mustMatch"] = Newtonsoft.Json.Linq.JToken.Parse("""["It was independently verified at 40 tok/s."]""");
        }).Compile();
        var miss = Explain("It was independently verified.", 1, "verified", rules: rules).Signals.Single(s => s.Signal == "verified").Miss;
        Assert.IsNotNull(miss);
        Assert.AreEqual((SignalMissKind.With, 2, "independently verified", "number"), (miss.Kind, miss.Part, miss.Words, miss.Signals.Single()));
    }

    [TestMethod]
    public void An_unknown_criterion_is_refused() =>
        Assert.ThrowsExactly<ArgumentException>(() => new AnnouncementScorer(new TestRules().Compile()).Explain(Text.Of("It."), [new ExpectedLevel("none", 1, [])]));

    [TestMethod]
    public void Rules_come_out_as_RulesEngine_says_over_every_example_of_the_shipped_set()
    {
        var rules = CompiledRuleSet.LoadDefault();
        var compared = 0;
        foreach (var (workflow, example) in rules.Definition.Criteria.SelectMany(c => c.Examples.Select(e => (c.Workflow, e))))
        {
            var announcement = Text.Of(example.Text, example.Company, example.Kind, example.Language);
            var text = new IndexedAnnouncement(announcement, rules.Context.Phrases);
            var statuses = new StatusFinder(text, rules.Context);
            var signals = new SignalFinder(text, rules.Signals, statuses);
            var facts = new SignalFacts(signals);
            var claims = new ClaimFacts(() => ClaimLedger.Of(text, rules.Claims, signals, statuses));
            var about = new AnnouncementFacts(announcement.Metadata);
            var reader = new RuleReader(new FactReader(new Dictionary<string, object> { ["signals"] = facts, ["claims"] = claims, ["announcement"] = about }));
            foreach (var (trace, rule) in rules.Judge.Judge(workflow.Name, facts, claims, about).Zip(workflow.Rules))
            {
                Assert.AreEqual(trace.Succeeded, reader.Succeeds(rule), $"{workflow.Name}: {rule.Name}: {example.Text}");
                Assert.IsTrue(reader.Causes(rule).Any(), rule.Name);
                compared++;
            }
        }

        Assert.IsGreaterThan(300, compared);
    }

    private static LevelExplanation Explain(string text, int level, string? passage, string criterion = "tested", CompiledRuleSet? rules = null)
    {
        var announcement = Text.Of(text);
        var start = passage is null ? 0 : text.IndexOf(passage, StringComparison.Ordinal);
        var expected = new ExpectedLevel(criterion, level, passage is null ? [] : [new TextSpan(start, start + passage.Length)]);
        var explanation = new AnnouncementScorer(rules ?? new TestRules().Compile()).Explain(announcement, [expected]).Single();
        Assert.IsNotNull(explanation);
        return explanation;
    }
}
