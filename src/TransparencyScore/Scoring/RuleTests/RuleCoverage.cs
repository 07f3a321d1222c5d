namespace TransparencyScore.Scoring.RuleTests;

/// <summary>How much of a rule set its own tests reach. <c>rules/README.md</c> says what counts as reached.</summary>
/// <param name="Files">The files of the set that hold something to reach, in their order.</param>
public sealed record RuleCoverage(IReadOnlyList<FileCoverage> Files)
{
    /// <summary>Phrases of all files.</summary>
    public CoverageCount Phrases => Sum(f => f.Phrases);

    /// <summary>Regular expressions, links, anchors and uses of lists and signals of all files.</summary>
    public CoverageCount Patterns => Sum(f => f.Patterns);

    /// <summary>Branches of the rules of all files.</summary>
    public CoverageCount Branches => Sum(f => f.Branches);

    /// <summary>The smallest of the three shares, in percent from 0 to 100.</summary>
    public decimal Lowest => Math.Min(Phrases.Percent, Math.Min(Patterns.Percent, Branches.Percent));

    /// <summary>Everything that no test reaches, by file, line and column.</summary>
    public IEnumerable<CoverageGap> Gaps => Files.SelectMany(f => f.Gaps);

    private CoverageCount Sum(Func<FileCoverage, CoverageCount> count) => new(Files.Sum(f => count(f).Reached), Files.Sum(f => count(f).Total));
}

/// <summary>How much of one file the tests reach.</summary>
/// <param name="File">Path of the file.</param>
/// <param name="Phrases">Its phrases.</param>
/// <param name="Patterns">Its regular expressions, links, anchors and uses of lists and signals.</param>
/// <param name="Branches">The branches of its rules.</param>
/// <param name="Gaps">What is not reached, by line and column.</param>
public sealed record FileCoverage(string File, CoverageCount Phrases, CoverageCount Patterns, CoverageCount Branches, IReadOnlyList<CoverageGap> Gaps);

/// <summary>How many of some parts are reached.</summary>
/// <param name="Reached">Those that a test reaches.</param>
/// <param name="Total">All.</param>
public sealed record CoverageCount(int Reached, int Total)
{
    /// <summary>Share in percent, unrounded, from 0 to 100; 100 when there are none.</summary>
    public decimal Percent => Total == 0 ? 100 : 100m * Reached / Total;
}
