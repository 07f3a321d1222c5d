using TransparencyScore.Comparisons;
using TransparencyScore.Criteria;
using TransparencyScore.Scoring;
using TransparencyScore.Tests.Support;

namespace TransparencyScore.Tests.Comparisons;

[TestClass]
public sealed class RunComparerTests
{
    private static readonly (string Id, string Company, string Text)[] Three =
    [
        ("one", "Acme", "The 40 tok/s were independently verified."), ("two", "Acme", "Fast."), ("three", "Borealis", "A lab confirmed 9 tok/s."),
    ];

    [TestMethod]
    public void The_same_rules_change_nothing()
    {
        var comparison = RunComparer.Compare(Run(new TestRules()), Run(new TestRules()));
        Assert.IsFalse(comparison.AnythingChanges);
        Assert.IsFalse(comparison.SetsDiffer);
        Assert.AreEqual("3 0 2", $"{comparison.Totals.Announcements} {comparison.Totals.Changed} {comparison.Totals.Companies}");
    }

    [TestMethod]
    public void Another_version_changes_no_result()
    {
        var comparison = RunComparer.Compare(Run(new TestRules()), Run(new TestRules().Replace("ruleset.json", "1.0.0", "1.0.1")));
        Assert.IsTrue(comparison.SetsDiffer);
        Assert.IsFalse(comparison.AnythingChanges);
    }

    [TestMethod]
    public void A_new_phrase_shows_with_the_level_the_evidence_and_the_company_that_it_lifts()
    {
        var comparison = RunComparer.Compare(Run(new TestRules()), Run(new TestRules().Replace("criteria/tested.json", "\"third-party test\"", "\"third-party test\", \"lab confirmed\"")));
        var change = comparison.Announcements.Single();
        Assert.AreEqual("three 40 100 B A", $"{change.Announcement.Id} {change.Before!.Score:0} {change.After!.Score:0} {change.Before.Grade} {change.After.Grade}");
        var criterion = change.Criteria.Single();
        Assert.AreEqual("tested Up 0 2", $"{criterion.Id} {criterion.Move} {criterion.Before!.Level} {criterion.After!.Level}");
        Assert.AreEqual("verified", criterion.EvidenceGained[0].Signal);
        Assert.IsEmpty(criterion.EvidenceLost);
        var company = comparison.Companies.Single(c => c.Company == "Borealis");
        Assert.AreEqual("2 1", $"{company.Before!.Rank} {company.After!.Rank}");
        Assert.AreEqual("Acme 1 2", comparison.Companies.Where(c => c.Company == "Acme").Select(c => $"{c.Company} {c.Before!.Rank} {c.After!.Rank}").Single());
        Assert.AreEqual(new CriterionMoves("tested", "Tested", 1, 0, 0, 0), comparison.Criteria.Single());
        var totals = comparison.Totals;
        Assert.AreEqual("1 1 1 0 1 0 0 1 2", $"{totals.Changed} {totals.ChangingLevel} {totals.OnlyUp} {totals.OnlyDown} {totals.LevelsUp} {totals.LevelsDown} {totals.Outcomes} {totals.CompaniesChangingGrade} {totals.CompaniesChangingRank}");
    }

    [TestMethod]
    public void The_way_back_is_the_mirror_image()
    {
        var more = Run(new TestRules().Replace("criteria/tested.json", "\"third-party test\"", "\"third-party test\", \"lab confirmed\""));
        var comparison = RunComparer.Compare(more, Run(new TestRules()));
        var criterion = comparison.Announcements.Single().Criteria.Single();
        Assert.AreEqual(LevelMove.Down, criterion.Move);
        Assert.IsEmpty(criterion.EvidenceGained.Where(e => e.Signal == "verified"));
        Assert.AreEqual("verified", criterion.EvidenceLost[0].Signal);
        Assert.AreEqual("1 0 1", $"{comparison.Totals.LevelsDown} {comparison.Totals.LevelsUp} {comparison.Totals.OnlyDown}");
    }

    [TestMethod]
    public void Other_evidence_for_the_same_level_is_a_change()
    {
        var comparison = RunComparer.Compare(Run(new TestRules()), Run(new TestRules().Replace("criteria/tested.json", "\"id\": \"verified\"", "\"id\": \"checked\"")
            .Replace("criteria/tested.json", "signals.Together(\\\"verified\\\", ", "signals.Together(\\\"checked\\\", ").Replace("criteria/tested.json", "signals.Has(\\\"verified\\\")", "signals.Has(\\\"checked\\\")")));
        var criterion = comparison.Announcements.Single().Criteria.Single();
        Assert.AreEqual("None checked verified", $"{criterion.Move} {criterion.EvidenceGained.Single().Signal} {criterion.EvidenceLost.Single().Signal}");
        Assert.AreEqual(0, comparison.Totals.ChangingLevel);
        Assert.AreEqual(1, comparison.Criteria.Single().EvidenceOnly);
    }

    [TestMethod]
    public void Criteria_that_do_not_apply_any_more_are_neither_up_nor_down()
    {
        var comparison = RunComparer.Compare(Run(new TestRules()), Run(new TestRules().Replace("criteria/numbers.json", "&& announcement.Kind == \\\"notice\\\"", "")));
        var change = comparison.Announcements.Single();
        Assert.AreEqual("two Outcome", $"{change.Announcement.Id} {change.Criteria.Single().Move}");
        Assert.AreEqual("1 0 0 1", $"{comparison.Totals.ChangingLevel} {comparison.Totals.OnlyUp} {comparison.Totals.OnlyDown} {comparison.Totals.Outcomes}");
        Assert.AreEqual(1, comparison.Totals.ChangingCoverage);
    }

    [TestMethod]
    public void Weights_and_criteria_that_come_and_go_are_named()
    {
        var before = Run(new TestRules());
        var after = Run(new TestRules().Edit("criteria/tested.json", j => j["weight"] = 50).Edit("criteria/numbers.json", j => j["weight"] = 50)
            .Edit("criteria/numbers.json", j => { j["id"] = "figures"; j["workflow"]!["WorkflowName"] = "figures"; }).Rename("criteria/numbers.json", "criteria/figures.json"));
        var comparison = RunComparer.Compare(before, after);
        CollectionAssert.AreEqual(new[] { "tested 60 50", "figures - 50", "numbers 40 -" },
            comparison.Definitions.Select(d => $"{d.Id} {d.Before?.Weight.ToString("0", null) ?? "-"} {d.After?.Weight.ToString("0", null) ?? "-"}").ToArray());
        var one = comparison.Announcements.Single(a => a.Announcement.Id == "one");
        CollectionAssert.AreEqual(new[] { "figures", "numbers" }, one.Criteria.Where(c => c.Move == LevelMove.CriterionOfOneSet).Select(c => c.Id).ToArray());
        Assert.AreEqual(0, comparison.Totals.ChangingLevel);
    }

    [TestMethod]
    public void Announcements_of_one_run_only_are_told_apart_from_changes()
    {
        var rules = new TestRules().Compile();
        var comparison = RunComparer.Compare(Run(rules, Three[..2]), Run(rules, Three[1..]));
        CollectionAssert.AreEqual(new[] { "three True False", "one False True" }, comparison.Announcements.Select(a => $"{a.Announcement.Id} {a.Before is null} {a.After is null}").ToArray());
        Assert.AreEqual("1 0 1 1", $"{comparison.Totals.Announcements} {comparison.Totals.Changed} {comparison.Totals.Added} {comparison.Totals.Removed}");
    }

    [TestMethod]
    public void Evidence_that_only_moved_in_an_edited_text_is_neither_gained_nor_lost()
    {
        var rules = new TestRules().Compile();
        var comparison = RunComparer.Compare(Run(rules, ("one", "Acme", "It was independently verified.")), Run(rules, ("one", "Acme", "News.\nIt was independently verified.\nIt was independently verified.")));
        var criterion = comparison.Announcements.Single().Criteria.Single();
        Assert.AreEqual("None 1 0", $"{criterion.Move} {criterion.EvidenceGained.Count} {criterion.EvidenceLost.Count}");
        Assert.IsFalse(RunComparer.Compare(Run(rules, ("one", "Acme", "It was independently verified.")), Run(rules, ("one", "Acme", "News.\nIt was independently verified."))).AnythingChanges);
    }

    private static ScoredRun Run(TestRules rules) => Run(rules.Compile(), Three);

    private static ScoredRun Run(CompiledRuleSet rules, params (string Id, string Company, string Text)[] announcements)
    {
        var scorer = new AnnouncementScorer(rules);
        return new ScoredRun(rules.Summary, [.. announcements.Select(a => scorer.Score(Text.Of(a.Text, a.Company, id: a.Id)))]);
    }
}
