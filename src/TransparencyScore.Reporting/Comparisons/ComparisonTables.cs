using TransparencyScore.Comparisons;
using TransparencyScore.Reporting.Evaluations;
using TransparencyScore.Reporting.Text;
using TransparencyScore.Rules;

namespace TransparencyScore.Reporting.Comparisons;

/// <summary>The tables of a comparison in words, the same in every format.</summary>
public static class ComparisonTables
{
    /// <summary>Title of the table of criteria that were added, removed or weighted anew.</summary>
    public const string Definitions = "Criteria of the rule sets";

    private const int NameLength = 120;

    /// <summary>The tables that have rows: criteria of the sets, criteria of the announcements, companies.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The tables; empty when nothing of the kind changes.</returns>
    public static IReadOnlyList<TextTable> Of(RunComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        TextTable[] all =
        [
            new(Definitions, ["Criterion", "Change", "Weight"], [.. comparison.Definitions.Select(Definition)], []),
            new("Levels by criterion", ["Criterion", "Up", "Down", "To or from not scored", "Only evidence"], [.. comparison.Criteria.Select(Moves)], []),
            new("Companies", ["Company", "Grade", "Score", "Coverage", "Rank"], [.. comparison.Companies.Select(Company)], []),
        ];
        return [.. all.Where(t => t.Rows.Count > 0)];
    }

    private static string[] Definition(CriterionDifference difference) =>
    [
        Name((difference.After ?? difference.Before)!.Title), difference.Before is null ? "added" : difference.After is null ? "removed" : "weighted anew",
        $"{Weight(difference.Before)} → {Weight(difference.After)}",
    ];

    private static string Weight(CriterionSummary? criterion) => criterion is null ? "none" : Numbers.AsGiven(criterion.Weight);

    private static string[] Moves(CriterionMoves moves) =>
        [Name(moves.Title), Numbers.Count(moves.Up), Numbers.Count(moves.Down), Numbers.Count(moves.Outcomes), Numbers.Count(moves.EvidenceOnly)];

    private static string[] Company(CompanyChange company) =>
    [
        Name(Wording.Company(company.Company)), ComparisonWording.Grade(company.Before, company.After), ComparisonWording.Score(company.Before, company.After),
        ComparisonWording.Coverage(company.Before, company.After), ComparisonWording.Rank(company.Before, company.After),
    ];

    private static string Name(string name) => ForeignText.Shorten(ForeignText.OneLine(name), NameLength);
}
