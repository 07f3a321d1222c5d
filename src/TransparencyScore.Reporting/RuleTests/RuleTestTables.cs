using TransparencyScore.Reporting.Evaluations;
using TransparencyScore.Scoring.RuleTests;

namespace TransparencyScore.Reporting.RuleTests;

/// <summary>The figures of a rule set's tests as tables in words.</summary>
public static class RuleTestTables
{
    /// <summary>The tables, most important last, since that is what a terminal shows: signals by file, criteria, confusion, coverage.</summary>
    /// <param name="report">The results.</param>
    /// <returns>Tables; those without rows are left out.</returns>
    public static IReadOnlyList<TextTable> Of(RuleTestReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. new[] { Signals(report), Criteria(report), Confusion(report), Coverage(report.Coverage) }.Where(t => t.Rows.Count > 0)];
    }

    /// <summary>What came of the tests, in a sentence.</summary>
    /// <param name="report">The results.</param>
    /// <returns>One line.</returns>
    public static string Summary(RuleTestReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        int Count(RuleTestOutcome outcome) => report.Tests.Count(t => t.Outcome == outcome);
        string[] parts =
        [
            $"{Numbers.Count(Count(RuleTestOutcome.Passed))} as expected",
            $"{Numbers.Count(Count(RuleTestOutcome.Failed))} not as expected",
            .. Count(RuleTestOutcome.KnownMiss) is > 0 and var known ? [Wording.Quantity(known, "known miss")] : Array.Empty<string>(),
            .. Count(RuleTestOutcome.FixedMiss) is > 0 and var passing ? [$"{Wording.Quantity(passing, "known miss")} that now {(passing == 1 ? "passes" : "pass")}"] : Array.Empty<string>(),
        ];
        return $"{report.RuleSet.Id} {report.RuleSet.Version}: {Wording.Quantity(report.Tests.Count(), "test")}: {Wording.List(parts)}.";
    }

    /// <summary>How much of the rules the tests reach, in a sentence.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <returns>One line.</returns>
    public static string Summary(RuleCoverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return $"Coverage: phrases {Share(coverage.Phrases)}, patterns {Share(coverage.Patterns)}, rule branches {Share(coverage.Branches)}.";
    }

    private static TextTable Signals(RuleTestReport report) => new(
        "Signals: self-tests by file",
        ["File", "Signals", "Tests", "TP", "FN", "TN", "FP", "Known"],
        [.. report.Signals.GroupBy(s => s.File).Select(f => (IReadOnlyList<string>)[f.Key, Numbers.Count(f.Count()), .. Counts([.. f])])],
        []);

    private static TextTable Criteria(RuleTestReport report) => new(
        "Criteria: examples",
        ["Criterion", "Tests", "TP", "FN", "TN", "FP", "Known", "Other level"],
        [.. report.Criteria.Select(c => (IReadOnlyList<string>)[c.Id, .. Counts([c]), Numbers.Count(c.Tests.Count(t => t.Expected != t.Got))])],
        ["TP, FN: must be above absent, and is or is not. TN, FP: must not be, and is not or is. Other level: not exactly the expected one."]);

    private static TextTable Confusion(RuleTestReport report) => new(
        "Levels that differ",
        ["Criterion", "Expected", "Got", "Examples"],
        [.. report.Criteria.SelectMany(c => c.Confusion.Where(x => x.Expected != x.Got).Select(x => (IReadOnlyList<string>)[c.Id, x.Expected, x.Got, Numbers.Count(x.Count)]))],
        []);

    private static TextTable Coverage(RuleCoverage coverage) => new(
        "Coverage",
        ["File", "Phrases", "Patterns", "Rule branches"],
        [.. coverage.Files.Select(f => (IReadOnlyList<string>)[f.File, Share(f.Phrases), Share(f.Patterns), Share(f.Branches)]),
            .. coverage.Files.Count > 1 ? new IReadOnlyList<string>[] { ["All", Share(coverage.Phrases), Share(coverage.Patterns), Share(coverage.Branches)] } : []],
        []);

    private static IEnumerable<string> Counts(IReadOnlyList<RuleTestGroup> groups)
    {
        int[] counts = [groups.Sum(g => g.Tests.Count), groups.Sum(g => g.TruePositives), groups.Sum(g => g.FalseNegatives), groups.Sum(g => g.TrueNegatives),
            groups.Sum(g => g.FalsePositives), groups.Sum(g => g.Tests.Count(t => t.Outcome is RuleTestOutcome.KnownMiss or RuleTestOutcome.FixedMiss))];
        return counts.Select(Numbers.Count);
    }

    // Cut, not rounded: 99.96 % is not all.
    private static string Share(CoverageCount count) => count.Total == 0
        ? "–"
        : $"{Numbers.OneDecimal(Math.Floor(count.Percent * 10) / 10)}% ({Numbers.Count(count.Reached)}/{Numbers.Count(count.Total)})";
}
