using TransparencyScore.Scoring.RuleTests;
using TransparencyScore.Tests.Support;

namespace TransparencyScore.Tests.Scoring.RuleTests;

/// <summary>What counts as reached by a test: a signal "probe" is put into the small rule set, or its rules are changed.</summary>
[TestClass]
public sealed class CoverageTests
{
    private const string Tested = "criteria/tested.json";
    private const string Numbers = "criteria/numbers.json";

    [TestMethod]
    public void A_phrase_is_reached_by_a_hit_of_any_status() =>
        Gaps(Probe("""{ "phrases": ["tried out", "looked at", "checked"] }""", "It was tried out.", "It was not looked at."), "any 1 phrase checked Hit");

    [TestMethod]
    public void A_phrase_inside_a_longer_one_of_the_same_matcher_is_not_reached_by_it() =>
        Gaps(Probe("""{ "phrases": ["tried", "tried out"] }""", "It was tried out.", "No."), "any 1 phrase tried Hit");

    [TestMethod]
    public void Words_that_a_condition_kept_out_reach_nothing() =>
        Gaps(Probe("""{ "phrases": ["tried out", "looked at"] }""", "It was tried out in a laboratory.", "It was looked at.", with: """{ "phrases": ["laboratory"] }"""), "any 1 phrase looked at Hit");

    [TestMethod]
    public void A_pattern_is_reached_as_a_whole_and_each_by_itself() =>
        Gaps(Probe("""{ "regex": "tried|tested" }, { "regex": "looked" }, { "regex": "probed" }""", "It was tried.", "It was not probed."), "any 2 regex looked Hit");

    [TestMethod]
    public void Phrases_under_with_are_reached_each_by_itself_in_the_scope() =>
        Gaps(Probe("""{ "phrases": ["tried"] }""", "It was tried.\nA laboratory did it.", "No.", with: """{ "phrases": ["laboratory", "university"] }""", scope: "document"),
            "with 1 phrase university Hit");

    [TestMethod]
    public void Under_unless_a_part_is_reached_where_it_keeps_out_what_would_be_a_hit() =>
        Gaps(Probe("""{ "phrases": ["tried"] }""", "It was tried.", "It was tried by us.", unless: """{ "phrases": ["by us", "at home"] }, { "regex": "no[bw]ody" }"""),
            "unless 1 phrase at home KeptOut", "unless 2 regex no[bw]ody KeptOut");

    [TestMethod]
    public void Under_unless_a_part_beside_nothing_is_not_reached() =>
        Gaps(Probe("""{ "phrases": ["tried"] }""", "It was tried. It is at home.", "At home.", unless: """{ "phrases": ["at home"] }"""), "unless 1 phrase at home KeptOut");

    [TestMethod]
    public void Under_unless_what_with_keeps_out_anyway_is_not_reached() =>
        Gaps(Probe("""{ "phrases": ["tried"] }""", "It was tried in a laboratory.", "It was tried at home.", with: """{ "phrases": ["laboratory"] }""", unless: """{ "phrases": ["at home"] }"""),
            "unless 1 phrase at home KeptOut");

    [TestMethod]
    public void The_use_of_a_list_counts_once_however_many_entries_it_has() =>
        Gaps(Probe("""{ "list": "vendors" }""", "Acme.", "No.", unless: """{ "list": "asides" }"""), "unless 1 list asides KeptOut");

    [TestMethod]
    public void A_link_and_its_anchor_count_both()
    {
        // The texts of these tests have no links.
        Gaps(Probe("""{ "phrases": ["tried"] }, { "link": "example", "anchor": "here" }""", "It was tried.", "No."), "any 2 link example Hit", "any 2 anchor here Hit");
    }

    [TestMethod]
    public void Another_signal_is_reached_by_its_hits_of_any_status_under_any_and_asserted_ones_under_unless() =>
        Gaps(Probe("""{ "signal": "verified" }, { "signal": "number" }""", "It has 40 tok/s.", "It was not independently verified.", unless: """{ "signal": "verified" }"""), "unless 1 signal verified KeptOut");

    [TestMethod]
    public void A_self_test_speaks_for_the_signals_that_its_own_is_made_of()
    {
        var rules = Probe("""{ "signal": "verified" }""", "It had a third-party test.", "它尚未通过第三方验证。");
        Assert.IsEmpty(Owned(rules, "verified"));
        Assert.HasCount(2, Owned(new TestRules(), "verified"));
    }

    [TestMethod]
    public void An_example_speaks_for_the_signals_that_its_criterion_asks_for_and_for_no_other()
    {
        var asked = new TestRules().Replace(Tested, "It was independently verified.\", \"level\": \"partial\"", "It had a third-party test.\", \"level\": \"partial\"");
        Assert.AreEqual("第三方验证", Owned(asked, "verified").Single().Text);
        Assert.HasCount(2, Owned(new TestRules().Replace(Numbers, "\"Fast.\"", "\"It had a third-party test.\""), "verified"));
    }

    [TestMethod]
    public void A_known_miss_reaches_nothing() => Assert.HasCount(2, Owned(
        new TestRules().Replace(Tested, "\"mustMatch\": [\"It was independently verified.\"]", "\"mustMatch\": [\"It was independently verified.\", { \"text\": \"It will have a third-party test.\", \"knownMiss\": true }]"), "verified"));

    [TestMethod]
    public void A_rule_counts_when_it_decides_and_a_condition_when_it_was_true_and_false()
    {
        var rules = new TestRules().Replace(Numbers, "{ \"text\": \"At 40 tok/s.\", \"level\": \"met\" }", "{ \"text\": \"At 40 tok/s and 3x.\", \"level\": \"met\" }");
        CollectionAssert.AreEqual(
            new[] { "one condition signals.Count(\"number\") == 1 True" },
            Owned(rules, "numbers").Select(g => $"{g.Part} {g.What} {g.Text} {g.Need}").ToArray());
    }

    [TestMethod]
    public void A_rule_that_never_comes_first_is_named_at_its_name()
    {
        var rules = new TestRules().Replace(Numbers, "{ \"RuleName\": \"a-number\"", "{ \"RuleName\": \"first\", \"SuccessEvent\": \"met\", \"Expression\": \"signals.Has(\\\"number\\\")\" },\n    { \"RuleName\": \"a-number\"");
        var gap = Owned(rules, "numbers").Single(g => g.Need == CoverageNeed.Decides);
        Assert.AreEqual(("rule", "a-number", 7), (gap.What, gap.Text, gap.Location.Line));
    }

    [TestMethod]
    public void A_condition_stands_where_it_begins_in_the_file()
    {
        var gap = Owned(new TestRules().Replace(Numbers, "\"kind\": \"notice\"", "\"kind\": \"notice\", \"note\": \"-\"").Replace(Numbers, "announcement.Kind == \\\"notice\\\"", "(announcement.Kind == \\\"notice\\\" || announcement.Kind == \\\"memo\\\")"), "numbers")
            .Single(g => g.Text.Contains("memo", StringComparison.Ordinal));
        Assert.AreEqual(CoverageNeed.True, gap.Need);
        var line = new TestRules()[Numbers].Split('\n')[gap.Location.Line - 1];
        Assert.AreEqual(line.IndexOf("announcement.Kind", StringComparison.Ordinal) + 1 + "(announcement.Kind == \\\"notice\\\" || ".Length, gap.Location.Column);
    }

    [TestMethod]
    public void Lists_of_the_context_count_where_they_stand_beside_a_hit()
    {
        var gaps = RuleSetTesterTests.Run(new TestRules()).Coverage.Gaps.Where(g => g.Owner == "context").Select(g => g.Part).ToArray();
        CollectionAssert.DoesNotContain(gaps, "denied.before");
        CollectionAssert.IsSubsetOf(new[] { "denied.after", "planned.before", "exceptions", "asides" }, gaps);
        var more = new TestRules().Replace(Tested, "\"mustNotMatch\": [\"At 40 km.\"]", "\"mustNotMatch\": [\"At 40 km.\", \"The 40 tok/s will be shown.\", \"It is missing.\", \"The third-party test is missing, but 40 km.\"]")
            .Replace(Tested, "\"mustNotMatch\": [\"It was not independently verified.\"]", "\"mustNotMatch\": [\"It was not independently verified.\", \"A third-party test is missing.\", \"It will be independently verified.\"]");
        var left = RuleSetTesterTests.Run(more).Coverage.Gaps.Where(g => g.Owner == "context").Select(g => g.Part).ToArray();
        CollectionAssert.AreEquivalent(gaps.Except(["denied.after", "planned.before"]).ToArray(), left);
    }

    [TestMethod]
    public void Counts_are_by_file_and_in_all()
    {
        var coverage = RuleSetTesterTests.Run(new TestRules()).Coverage;
        var tested = coverage.Files.Single(f => f.File == Tested);
        Assert.AreEqual((new CoverageCount(1, 3), new CoverageCount(1, 1)), (tested.Phrases, tested.Patterns));
        Assert.AreEqual(tested.Phrases, coverage.Phrases);
        Assert.AreEqual(coverage.Files.Sum(f => f.Branches.Total), coverage.Branches.Total);
        Assert.AreEqual(coverage.Patterns.Percent, coverage.Lowest);
        Assert.AreEqual(100, new CoverageCount(0, 0).Percent);
    }

    [TestMethod]
    public void A_minimum_is_asked_of_each_kind()
    {
        var report = RuleSetTesterTests.Run(new TestRules());
        Assert.IsTrue((report with { Minimum = new CoverageMinimum(33.3m, 0, 0) }).HasPassed);
        var low = report with { Minimum = new CoverageMinimum(33.4m, 0, 0) };
        Assert.IsFalse(low.HasPassed);
        CollectionAssert.AreEqual(new[] { "phrases", "patterns", "rule branches" }, (report with { Minimum = CoverageMinimum.OfEach(99) }).Shortfalls.Select(s => s.Kind).ToArray());
        var problem = low.Problems().Single();
        Assert.AreEqual("TS1061", problem.Code);
        Assert.Contains("1 of 3 phrases, and at least 33.4 %", problem.Message);
    }

    private static void Gaps(TestRules rules, params string[] expected) =>
        CollectionAssert.AreEqual(expected, Owned(rules, "probe").Select(g => $"{g.Part} {g.What} {g.Text} {g.Need}").ToArray());

    private static IReadOnlyList<CoverageGap> Owned(TestRules rules, string owner) => [.. RuleSetTesterTests.Run(rules).Coverage.Gaps.Where(g => g.Owner == owner)];

    private static TestRules Probe(string any, string mustMatch, string mustNotMatch, string with = "", string unless = "", string scope = "sentence") => new TestRules().Replace(Tested, "{ \"id\": \"number\"", $$"""
        { "id": "probe", "title": "Probe", "scope": "{{scope}}", "any": [ {{any}} ], "with": [ {{with}} ], "unless": [ {{unless}} ],
          "mustMatch": ["{{mustMatch.Replace("\n", "\\n", StringComparison.Ordinal)}}"], "mustNotMatch": ["{{mustNotMatch}}"] },
        { "id": "number"
        """);
}
