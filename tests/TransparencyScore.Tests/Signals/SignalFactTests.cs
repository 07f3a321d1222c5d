using TransparencyScore.Scoring;
using TransparencyScore.Tests.Support;

namespace TransparencyScore.Tests.Signals;

[TestClass]
public sealed class SignalFactTests
{
    [TestMethod]
    [DataRow("Has(\\\"number\\\")", "At 40 tok/s.", true)]
    [DataRow("Count(\\\"number\\\") == 3", "At 40 tok/s, 2x and 3x.", true)]
    [DataRow("Together(\\\"verified\\\", \\\"number\\\")", "Independently verified. At 40 tok/s.", false)]
    [DataRow("Together(\\\"verified\\\", \\\"number\\\")", "Independently verified at 40 tok/s.", true)]
    [DataRow("Together(\\\"verified\\\", \\\"number\\\")", "> Model | Independently verified\n| A | 40 tok/s", true)]
    [DataRow("Together(\\\"verified\\\", \\\"number\\\")", "Independently verified:\n| A | 40 tok/s", true)]
    [DataRow("Together(\\\"verified\\\", \\\"number\\\")", "Independently verified.\n| A | 40 tok/s", false)]
    [DataRow("Near(\\\"verified\\\", \\\"number\\\", 1)", "Independently verified. At 40 tok/s.", true)]
    [DataRow("Near(\\\"verified\\\", \\\"number\\\", 1)", "Independently verified. Nice. At 40 tok/s.", false)]
    [DataRow("HowMany(\\\"verified\\\", \\\"number\\\") == 2", "Independently verified. At 40 tok/s.", true)]
    [DataRow("InOnePassage(\\\"number\\\") >= 3", "- 1x\n- 2x\n- 3x", true)]
    [DataRow("InOnePassage(\\\"number\\\") >= 3", "It is 1x.\nIt is 2x.\nIt is 3x.", false)]
    [DataRow("Share(\\\"number\\\", \\\"verified\\\") >= 0.5", "At 1x. At 2x. Independently verified.", true)]
    [DataRow("ShareWith(\\\"number\\\", \\\"verified\\\") >= 0.5", "At 1x. At 2x. At 3x, independently verified.", false)]
    [DataRow("ShareWith(\\\"number\\\", \\\"verified\\\") >= 0.5", "At 1x. At 3x, independently verified.", true)]
    [DataRow("Denied(\\\"verified\\\")", "Not independently verified.", true)]
    [DataRow("Planned(\\\"verified\\\")", "It will be independently verified.", true)]
    [DataRow("Has(\\\"number\\\")", "$ run at 40 tok/s", false)]
    public void A_fact_means_what_the_guide_says(string fact, string text, bool expected)
    {
        var rules = new TestRules()
            .Replace("criteria/tested.json", "signals.Together(\\\"verified\\\", \\\"number\\\")", "signals.Count(\\\"number\\\") > 99")
            .Replace("criteria/tested.json", "signals.Has(\\\"verified\\\")", "signals." + fact);
        Assert.AreEqual(expected ? 1 : 0, new AnnouncementScorer(rules.Compile()).Score(Text.Of(text)).Criteria[0].Level);
    }

    [TestMethod]
    public void Phrases_match_whole_words_in_any_case_with_any_hyphen()
    {
        var scorer = new AnnouncementScorer(new TestRules().Compile());
        Assert.AreEqual(1, scorer.Score(Text.Of("A THIRD PARTY test.")).Criteria[0].Level);
        Assert.AreEqual(1, scorer.Score(Text.Of("A third‑party  test.")).Criteria[0].Level);
        Assert.AreEqual(0, scorer.Score(Text.Of("A third-party testimony.")).Criteria[0].Level);
    }

    [TestMethod]
    public void Unless_and_with_look_in_the_scope()
    {
        TestRules Rules(string scope) => new TestRules().Replace("criteria/tested.json", "\"id\": \"verified\",", $"\"id\": \"verified\", \"scope\": \"{scope}\", \"unless\": [ {{ \"phrases\": [\"rumour\"] }} ],");
        const string text = "Independently verified. A rumour.\nMore.";
        Assert.AreEqual(1, new AnnouncementScorer(Rules("sentence").Compile()).Score(Text.Of(text)).Criteria[0].Level);
        Assert.AreEqual(0, new AnnouncementScorer(Rules("block").Compile()).Score(Text.Of(text)).Criteria[0].Level);
        Assert.AreEqual(0, new AnnouncementScorer(Rules("document").Compile()).Score(Text.Of("Independently verified.\nA rumour.")).Criteria[0].Level);
    }

    [TestMethod]
    public void A_signal_can_take_over_the_hits_of_another()
    {
        var rules = new TestRules().Replace("criteria/tested.json", "\"any\": [ { \"phrases\"", "\"any\": [ { \"signal\": \"number\" }, { \"phrases\"");
        Assert.AreEqual(2, new AnnouncementScorer(rules.Compile()).Score(Text.Of("At 40 tok/s.")).Criteria[0].Level);
    }

    [TestMethod]
    public void A_signal_that_depends_on_itself_is_refused()
    {
        var rules = new TestRules().Replace("criteria/tested.json", "\"id\": \"verified\",", "\"id\": \"verified\", \"unless\": [ { \"signal\": \"verified\" } ],");
        Assert.AreEqual("TS1018", rules.Problem().Code);
    }
}
