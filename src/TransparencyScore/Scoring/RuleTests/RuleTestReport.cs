using TransparencyScore.Rules;

namespace TransparencyScore.Scoring.RuleTests;

/// <summary>How the tests of a rule set came out. A plain immutable record.</summary>
public sealed record RuleTestReport
{
    /// <summary>The rule set.</summary>
    public required RuleSetSummary RuleSet { get; init; }

    /// <summary>The examples of each criterion, in the rule set's order.</summary>
    public required IReadOnlyList<RuleTestGroup> Criteria { get; init; }

    /// <summary>The self-tests of each signal, in the order of files and signals.</summary>
    public required IReadOnlyList<RuleTestGroup> Signals { get; init; }

    /// <summary>What the tests reach.</summary>
    public required RuleCoverage Coverage { get; init; }

    /// <summary>How much the tests must reach; null where nothing was asked for.</summary>
    public CoverageMinimum? Minimum { get; init; }

    /// <summary>What the coverage lacks; empty when there is enough, or when nothing was asked for.</summary>
    public IReadOnlyList<CoverageShortfall> Shortfalls => Minimum?.Shortfalls(Coverage) ?? [];

    /// <summary>Whether nothing fails the run.</summary>
    public bool HasPassed => !Tests.Any(t => t.IsRed) && Shortfalls.Count == 0;

    /// <summary>All tests: examples first.</summary>
    public IEnumerable<RuleTestResult> Tests => Criteria.Concat(Signals).SelectMany(g => g.Tests);

    /// <summary>The same results with other paths in their locations: as a user sees them.</summary>
    /// <param name="path">Makes the path to show of the path below the rule set's folder.</param>
    /// <returns>A copy.</returns>
    public RuleTestReport WithPaths(Func<string, string> path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return this with { Criteria = [.. Criteria.Select(Group)], Signals = [.. Signals.Select(Group)], Coverage = new RuleCoverage([.. Coverage.Files.Select(File)]) };

        RuleTestGroup Group(RuleTestGroup group) =>
            group with { Tests = [.. group.Tests.Select(t => t with { Location = Place(t.Location) })] };

        FileCoverage File(FileCoverage file) => file with { Gaps = [.. file.Gaps.Select(g => g with { Location = Place(g.Location) })] };

        SourceLocation Place(SourceLocation location) => location with { File = path(location.File) };
    }

    /// <summary>A problem for each test that fails the run: TS1015 and TS1016 for those that are not as expected, TS1060 for a known miss that is, and
    /// TS1061 for each kind of coverage that is below what is asked for.</summary>
    /// <returns>The problems by file, line and column; then those of coverage, which speak of the whole of <c>ruleset.json</c>.</returns>
    public IReadOnlyList<Diagnostic> Problems()
    {
        var diagnostics = new DiagnosticBag();
        foreach (var test in Tests.Where(t => t.IsRed))
        {
            Add(test, diagnostics);
        }

        return [.. diagnostics.Sorted(), .. Shortfalls.Select(s => s.Problem)];
    }

    private static void Add(RuleTestResult test, DiagnosticBag diagnostics)
    {
        if (test.Outcome == RuleTestOutcome.FixedMiss)
        {
            diagnostics.Add(RuleMessages.FixedMiss(test.Owner, test.Text), test.Location);
        }
        else if (test.Kind == RuleTestKind.Example)
        {
            diagnostics.Add(RuleMessages.Example(test.Expected, test.Got, test.Reason, test.Text), test.Location);
        }
        else
        {
            diagnostics.Add(RuleMessages.SelfTest(test.Owner, test.Kind == RuleTestKind.MustMatch, test.Text), test.Location);
        }
    }
}
