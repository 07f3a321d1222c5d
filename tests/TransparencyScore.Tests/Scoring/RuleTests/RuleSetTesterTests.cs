using TransparencyScore.Scoring.RuleTests;
using TransparencyScore.Tests.Support;

namespace TransparencyScore.Tests.Scoring.RuleTests;

[TestClass]
public sealed class RuleSetTesterTests
{
    private const string Tested = "criteria/tested.json";
    private const string NotVerified = "{ \"text\": \"It was not independently verified.\", \"level\": \"absent\" }";

    [TestMethod]
    public void Every_example_and_self_test_is_run()
    {
        var report = Run(new TestRules());
        Assert.IsTrue(report.HasPassed);
        Assert.IsEmpty(report.Problems());
        CollectionAssert.AreEqual(new[] { 3, 3 }, report.Criteria.Select(c => c.Tests.Count).ToArray());
        CollectionAssert.AreEqual(new[] { "verified", "number" }, report.Signals.Select(s => s.Id).ToArray());
        Assert.IsTrue(report.Tests.All(t => t.Outcome == RuleTestOutcome.Passed && t.Expected == t.Got && t.Code is null));
    }

    [TestMethod]
    public void An_example_with_another_level_says_which_and_why_and_what_would_have_decided()
    {
        var report = Run(new TestRules().Replace(Tested, "\"It was independently verified.\", \"level\": \"partial\"", "\"It was not third-party tested.\", \"level\": \"partial\""));
        var test = report.Tests.Single(t => t.IsRed);
        Assert.AreEqual(("TS1016", "partial", "absent"), (test.Code, test.Expected, test.Got));
        Assert.AreEqual((Tested, 16), (test.Location.File, test.Location.Line));
        Assert.Contains("No verification.", test.Reason);
        Assert.AreEqual("verified", test.Explanation!.Changes.Single().Found.Single());
        Assert.IsFalse(report.HasPassed);
        Assert.Contains("must get \"partial\" and gets \"absent\"", report.Problems().Single().Message);
    }

    [TestMethod]
    [DataRow("\"mustMatch\": [\"At 40 tok/s.\"]", "\"mustMatch\": [\"At 40 km.\"]", "Nothing under \"any\" matches.")]
    [DataRow("\"mustNotMatch\": [\"At 40 km.\"]", "\"mustNotMatch\": [\"At 40 tok/s.\"]", "Found: \"40 tok/s\" (asserted).")]
    [DataRow("\"mustMatch\": [\"It was independently verified.\"]", "\"mustMatch\": [\"It will be independently verified.\"]", "Found: \"independently verified\" (planned).")]
    public void A_self_test_that_fails_says_what_was_seen(string from, string to, string reason)
    {
        var test = Run(new TestRules().Replace(Tested, from, to)).Tests.Single(t => t.IsRed);
        Assert.AreEqual(("TS1015", reason), (test.Code, test.Reason));
    }

    [TestMethod]
    [DataRow("\"with\": [ { \"phrases\": [\"laboratory\"] } ]", "\"It\" is there, but nothing that \"with\" 1 asks for.")]
    [DataRow("\"unless\": [ { \"phrases\": [\"ours\"] }, { \"phrases\": [\"fast\"] } ]", "\"It\" is there, but also something that \"unless\" 2 excludes.")]
    [DataRow("\"in\": [\"heading\"]", "The signal does not look into this kind of block.")]
    public void A_self_test_that_fails_names_the_part_that_kept_the_signal_out(string part, string reason)
    {
        var rules = new TestRules().Replace(Tested, "{ \"id\": \"number\"",
            $"{{ \"id\": \"it\", \"title\": \"It\", \"any\": [ {{ \"phrases\": [\"It\"] }} ], {part}, \"mustMatch\": [\"It is fast.\"], \"mustNotMatch\": [\"Fast.\"] }}, {{ \"id\": \"number\"");
        Assert.AreEqual(reason, Run(rules).Tests.Single(t => t.IsRed).Reason);
    }

    [TestMethod]
    public void A_known_miss_does_not_fail_the_run()
    {
        var rules = new TestRules()
            .Replace(Tested, NotVerified, NotVerified + ", { \"text\": \"A laboratory looked at it.\", \"level\": \"partial\", \"knownMiss\": true, \"note\": \"other words\" }")
            .Replace(Tested, "\"mustMatch\": [\"At 40 tok/s.\"]", "\"mustMatch\": [\"At 40 tok/s.\", { \"text\": \"At forty tok/s.\", \"knownMiss\": true }]")
            .Replace(Tested, "\"mustNotMatch\": [\"At 40 km.\"]", "\"mustNotMatch\": [\"At 40 km.\", { \"text\": \"The 3x folding phone\", \"knownMiss\": true }]");
        var report = Run(rules);
        Assert.IsTrue(report.HasPassed);
        CollectionAssert.AreEqual(new[] { "absent", "not found", "found" }, report.Tests.Where(t => t.Outcome == RuleTestOutcome.KnownMiss).Select(t => t.Got).ToArray());
        Assert.AreEqual("other words", report.Tests.First(t => t.Outcome == RuleTestOutcome.KnownMiss).Note);
    }

    [TestMethod]
    public void A_known_miss_that_starts_to_pass_is_red()
    {
        var report = Run(new TestRules()
            .Replace(Tested, NotVerified, NotVerified.Replace(" }", ", \"knownMiss\": true }, { \"text\": \"It is new.\", \"level\": \"absent\" }", StringComparison.Ordinal))
            .Replace(Tested, "\"mustMatch\": [\"At 40 tok/s.\"]", "\"mustMatch\": [{ \"text\": \"At 40 tok/s.\", \"knownMiss\": true }]"));
        CollectionAssert.AreEqual(new[] { "TS1060", "TS1060" }, report.Problems().Select(p => p.Code).ToArray());
        Assert.Contains("now gets this text right: \"At 40 tok/s.\". Remove \"knownMiss\".", report.Problems()[0].Message);
        Assert.IsFalse(report.HasPassed);
    }

    [TestMethod]
    public void Positives_are_levels_above_absent_whatever_the_level()
    {
        var rules = new TestRules().Replace(Tested, NotVerified, NotVerified + """
            , { "text": "It was independently verified.", "level": "met" },
              { "text": "A laboratory looked at it.", "level": "partial" },
              { "text": "It had a third-party test.", "level": "absent" }
            """);
        var group = Run(rules).Criteria.Single(c => c.Id == "tested");
        Assert.AreEqual((3, 1, 1, 1), (group.TruePositives, group.FalseNegatives, group.TrueNegatives, group.FalsePositives));
        CollectionAssert.AreEqual(
            new[] { "absent>absent 1", "absent>partial 1", "met>met 1", "met>partial 1", "partial>absent 1", "partial>partial 1" },
            group.Confusion.Select(c => $"{c.Expected}>{c.Got} {c.Count}").ToArray());
    }

    [TestMethod]
    public void A_part_of_the_set_can_be_run_alone()
    {
        var one = Run(new TestRules(), new RuleTestSelection(["numbers"], []));
        CollectionAssert.AreEqual(new[] { "numbers" }, one.Criteria.Select(c => c.Id).ToArray());
        Assert.IsEmpty(one.Signals);
        var signal = Run(new TestRules(), new RuleTestSelection([], ["number"]));
        Assert.IsEmpty(signal.Criteria);
        Assert.AreEqual("number", signal.Signals.Single().Id);
        Assert.HasCount(2, Run(new TestRules(), new RuleTestSelection(["tested"], [])).Signals);
    }

    [TestMethod]
    public void A_part_that_is_not_there_is_named_with_the_nearest()
    {
        var problems = new RuleTestSelection(["testet"], ["numbr"]).Problems(new TestRules().Compile());
        CollectionAssert.AreEqual(new[] { "The rule set has no criterion \"testet\". Did you mean \"tested\"?", "The rule set has no signal \"numbr\". Did you mean \"number\"?" }, problems.ToArray());
    }

    internal static RuleTestReport Run(TestRules rules, RuleTestSelection? selection = null) =>
        RuleSetTester.Run(rules.Compile(), (text, m) => Text.Of(text, m.Company, m.Kind, m.Language), selection);
}
