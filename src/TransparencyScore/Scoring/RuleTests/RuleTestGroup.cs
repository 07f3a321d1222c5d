namespace TransparencyScore.Scoring.RuleTests;

/// <summary>The tests of one criterion, or of one signal.</summary>
/// <param name="Id">Id of the criterion or signal.</param>
/// <param name="Title">Its title.</param>
/// <param name="File">The file that it stands in.</param>
/// <param name="Tests">Its tests, in the file's order.</param>
public sealed record RuleTestGroup(string Id, string Title, string File, IReadOnlyList<RuleTestResult> Tests)
{
    private static readonly string[] Positive = ["met", "partial", "found"];

    /// <summary>Tests in which something must be found and is. A level counts as found when it is above absent, even where it is not the expected one.</summary>
    public int TruePositives => Count(expected: true, got: true);

    /// <summary>Tests in which nothing must be found and something is.</summary>
    public int FalsePositives => Count(expected: false, got: true);

    /// <summary>Tests in which something must be found and nothing is.</summary>
    public int FalseNegatives => Count(expected: true, got: false);

    /// <summary>Tests in which nothing must be found and nothing is.</summary>
    public int TrueNegatives => Count(expected: false, got: false);

    /// <summary>How often each expected outcome came out as which; only the pairs that occur, by expected and got.</summary>
    public IReadOnlyList<RuleTestCell> Confusion =>
        [.. Tests.GroupBy(t => (t.Expected, t.Got)).Select(g => new RuleTestCell(g.Key.Expected, g.Key.Got, g.Count()))
            .OrderBy(c => c.Expected, StringComparer.Ordinal).ThenBy(c => c.Got, StringComparer.Ordinal)];

    private int Count(bool expected, bool got) => Tests.Count(t => Positive.Contains(t.Expected) == expected && Positive.Contains(t.Got) == got);
}

/// <summary>A cell of a confusion matrix.</summary>
/// <param name="Expected">What must come out.</param>
/// <param name="Got">What came out.</param>
/// <param name="Count">How often.</param>
public sealed record RuleTestCell(string Expected, string Got, int Count);
