using TransparencyScore.Criteria;
using TransparencyScore.Documents;
using TransparencyScore.Rules.Tests.Support;
using TransparencyScore.Scoring.RuleTests;

namespace TransparencyScore.Rules.Tests;

[TestClass]
public sealed class ShippedRuleSetTests
{
    public static IEnumerable<string[]> RuleSets => Repository.RuleSets.Select(set => new[] { Path.GetFileName(set) });

    [TestMethod]
    [DynamicData(nameof(RuleSets))]
    public void Every_signal_and_example_is_as_expected(string name)
    {
        var result = CompiledRuleSet.Load(Repository.Files(Path.Combine(Repository.Root, "rules", name)));
        Assert.IsNotNull(result.RuleSet, string.Join('\n', result.Diagnostics));
        var problems = RuleSetTester.Run(result.RuleSet, MarkdownReader.Read).Problems();
        Assert.IsEmpty(problems, string.Join('\n', problems));
    }

    [TestMethod]
    public void The_built_in_set_is_the_one_in_the_rules_folder() => Assert.AreEqual(
        CompiledRuleSet.Load(Repository.Files(Path.Combine(Repository.Root, "rules", "benchmark-transparency"))).RuleSet!.Summary.Hash,
        CompiledRuleSet.LoadDefault().Summary.Hash);

    [TestMethod]
    public void The_built_in_set_has_the_codebooks_criteria()
    {
        var summary = CompiledRuleSet.LoadDefault().Summary;
        string[] codebook =
        [
            "independent-benchmarks", "standardized-tests", "named-baselines", "real-world-workloads", "public-data", "reproducible-artifacts", "technical-documentation", "availability",
            "test-configuration", "measurement-method", "uncertainty", "measured-vs-projected", "limitations", "efficiency-cost", "claim-sourcing", "quantified-claims",
        ];
        CollectionAssert.AreEqual(codebook, summary.Criteria.Select(c => c.Id).ToArray());
        CollectionAssert.AreEqual(new[] { "evidence", "openness", "method", "candour" }, summary.Pillars.Select(p => p.Id).ToArray());
        Assert.AreEqual(100m, summary.Criteria.Sum(c => c.Weight));
    }
}
