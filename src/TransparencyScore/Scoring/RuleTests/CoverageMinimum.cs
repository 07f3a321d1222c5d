using TransparencyScore.Rules;

namespace TransparencyScore.Scoring.RuleTests;

/// <summary>How much of a rule set its tests must reach, in percent from 0 to 100.</summary>
/// <param name="Phrases">Least share of the phrases.</param>
/// <param name="Patterns">Least share of the patterns.</param>
/// <param name="Branches">Least share of the rule branches.</param>
public sealed record CoverageMinimum(decimal Phrases, decimal Patterns, decimal Branches)
{
    /// <summary>The same share of each.</summary>
    /// <param name="percent">From 0 to 100.</param>
    /// <returns>The minimum.</returns>
    public static CoverageMinimum OfEach(decimal percent) => new(percent, percent, percent);

    /// <summary>What a coverage lacks.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <returns>A shortfall for each kind that is below its share; empty when there is enough of each.</returns>
    public IReadOnlyList<CoverageShortfall> Shortfalls(RuleCoverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        CoverageShortfall[] all = [new("phrases", coverage.Phrases, Phrases), new("patterns", coverage.Patterns, Patterns), new("rule branches", coverage.Branches, Branches)];
        return [.. all.Where(s => s.Count.Percent < s.Least)];
    }
}

/// <summary>A kind of coverage that is below what was asked for.</summary>
/// <param name="Kind">What is counted: <c>phrases</c>, <c>patterns</c> or <c>rule branches</c>.</param>
/// <param name="Count">How many are reached.</param>
/// <param name="Least">The share that was asked for, in percent.</param>
public sealed record CoverageShortfall(string Kind, CoverageCount Count, decimal Least)
{
    /// <summary>It as a problem of the rule set, TS1061.</summary>
    public Diagnostic Problem
    {
        get
        {
            var diagnostics = new DiagnosticBag();
            diagnostics.Add(RuleMessages.LowCoverage(Kind, Count.Reached, Count.Total, Least), SourceLocation.OfFile("ruleset.json"));
            return diagnostics.Sorted()[0];
        }
    }

    /// <summary>What is missing and what to do.</summary>
    public string Message => Problem.Message;
}
