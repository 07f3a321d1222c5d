using TransparencyScore.Criteria;
using TransparencyScore.Criteria.Explaining;
using TransparencyScore.Scoring;
using TransparencyScore.Signals;
using TransparencyScore.Tests.Support;

namespace TransparencyScore.Tests.Scoring;

[TestClass]
public sealed class AnnouncementExplainerTests
{
    [TestMethod]
    public void Levels_are_those_of_scoring()
    {
        var rules = new TestRules().Compile();
        foreach (var text in new[] { "It is fast.", "It was independently verified.", "The 40 tok/s were independently verified.", "It was not independently verified at 40 tok/s." })
        {
            var scores = new AnnouncementScorer(rules).Score(Text.Of(text)).Criteria;
            var explained = new AnnouncementExplainer(rules).Explain(Text.Of(text)).Criteria;
            CollectionAssert.AreEqual(scores.Select(c => (c.Id, c.Level, c.Reason)).ToArray(), explained.Select(c => (c.Score.Id, c.Score.Level, c.Score.Reason)).ToArray());
        }
    }

    [TestMethod]
    [DataRow("It has not yet been independently verified.", SignalStatus.Denied, "not")]
    [DataRow("Independently verified data is missing.", SignalStatus.Denied, "is missing")]
    [DataRow("It will be independently verified.", SignalStatus.Planned, "will be")]
    [DataRow("Borealis was independently verified.", SignalStatus.Other, "Borealis")]
    [DataRow("它尚未通过第三方验证。", SignalStatus.Denied, "尚未")]
    [DataRow("It was independently verified.", SignalStatus.Asserted, null)]
    public void The_word_that_keeps_a_hit_from_counting_is_named(string text, SignalStatus status, string? cause)
    {
        var hit = Explain(text, "Acme").Sentences.Single().Hits.Single();
        Assert.AreEqual((status, cause), (hit.Words.Status, hit.Cause));
    }

    [TestMethod]
    public void The_first_rule_that_holds_decides_and_each_part_says_what_was_found()
    {
        var explanation = Explain("It was independently verified. It runs at 40 tok/s.");
        Assert.AreEqual("verified-at-all", explanation.Decided);
        var (better, deciding) = (explanation.Rules[0], explanation.Rules[1]);
        Assert.AreEqual((false, false, true, true), (better.Holds, better.Decides, deciding.Holds, deciding.Decides));
        CollectionAssert.AreEqual(new[] { new SignalTally("verified", "Verification", 1, 0, 0, 0), new SignalTally("number", "A number", 1, 0, 0, 0) }, better.Condition.Signals.ToArray());
    }

    [TestMethod]
    public void Counts_of_nested_rules_are_given()
    {
        var rule = Explain("At 40 tok/s.", criterion: "numbers").Rules[1];
        Assert.IsTrue(rule.Decides);
        CollectionAssert.AreEqual(new[] { "many False 1", "one True 1" }, rule.Condition.Parts.Select(p => $"{p.Condition.Rule} {p.Holds} {p.Values.Single().Value}").ToArray());
    }

    [TestMethod]
    public void The_next_level_is_told_by_the_signal_that_is_missing_its_place_and_a_wording()
    {
        var next = Explain("It is fast. It was independently verified.").Next!;
        Assert.AreEqual(2, next.Level);
        var change = next.Changes.Single();
        Assert.AreEqual(("number", "At 40 tok/s."), (change.Found.Single().Tally.Signal, change.Found.Single().Wording));
        Assert.AreEqual("It was independently verified.", change.Place!.Quote);
        Assert.AreEqual("The 40 tok/s were independently verified.", next.Example!.Text);
    }

    [TestMethod]
    public void The_next_level_of_nothing_is_partial_where_a_rule_gives_it_and_met_where_none_does()
    {
        Assert.AreEqual(1, Explain("It is fast.").Next!.Level);
        Assert.AreEqual(2, Explain("It is fast.", criterion: "numbers").Next!.Level);
    }

    [TestMethod]
    public void At_the_highest_level_there_is_no_next_one_and_what_carries_it_is_named()
    {
        var explanation = Explain("The 40 tok/s were independently verified.");
        Assert.IsNull(explanation.Next);
        CollectionAssert.AreEqual(new[] { "verified 0", "number 1" }, explanation.Carriers.Select(c => $"{c.Signal} {c.Level}").ToArray());
    }

    [TestMethod]
    public void A_condition_that_keeps_words_out_is_told_with_its_place_in_the_file()
    {
        var rules = new TestRules().Edit("criteria/tested.json", json =>
            json["signals"]![0]!["unless"] = Newtonsoft.Json.Linq.JToken.Parse("""[ { "phrases": ["in theory"] } ]""")).Compile();
        var miss = Explain("It was independently verified in theory.", rules: rules).NearMisses.Single();
        Assert.AreEqual(("verified", SignalMissKind.Unless, "independently verified", "in theory"), (miss.Signal, miss.Miss.Kind, miss.Miss.Words, miss.Excluded));
        Assert.AreEqual("criteria/tested.json", miss.Condition.Location.File);
        Assert.IsGreaterThan(0, miss.Condition.Location.Line);
    }

    [TestMethod]
    public void Sentences_that_the_level_rests_on_come_first()
    {
        var sentences = Explain("At 40 tok/s. It was independently verified.").Sentences;
        CollectionAssert.AreEqual(new[] { "It was independently verified. True", "At 40 tok/s. False" }, sentences.Select(s => $"{s.Passage.Quote} {s.Carries}").ToArray());
    }

    [TestMethod]
    public void What_does_not_apply_has_a_deciding_rule_and_no_next_level()
    {
        var explanation = new AnnouncementExplainer(new TestRules().Compile()).Explain(Text.Of("We moved.", kind: "notice"), ["numbers"]).Criteria.Single();
        Assert.AreEqual((Outcome.NotApplicable, "nothing-said"), (explanation.Score.Outcome, explanation.Decided));
        Assert.IsNull(explanation.Next);
        Assert.IsEmpty(explanation.Carriers);
    }

    [TestMethod]
    public void An_unknown_criterion_is_refused() =>
        Assert.ThrowsExactly<ArgumentException>(() => new AnnouncementExplainer(new TestRules().Compile()).Explain(Text.Of("It."), ["none"]));

    private static CriterionExplanation Explain(string text, string? company = null, string criterion = "tested", CompiledRuleSet? rules = null) =>
        new AnnouncementExplainer(rules ?? new TestRules().Compile()).Explain(Text.Of(text, company), [criterion]).Criteria.Single();
}
