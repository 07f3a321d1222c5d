using TransparencyScore.Rules;
using TransparencyScore.Scoring;

namespace TransparencyScore.Companies;

/// <summary>The report cards of all companies of a run: everything that a report is written from.</summary>
public sealed record ReportCards
{
    /// <summary>The rule set in words.</summary>
    public required RuleSetSummary RuleSet { get; init; }

    /// <summary>What the cards were made from.</summary>
    public required Manifest Manifest { get; init; }

    /// <summary>Cards by rank, then by name (ordinal); companies without a score come last.</summary>
    public required IReadOnlyList<CompanyReportCard> Cards { get; init; }
}
