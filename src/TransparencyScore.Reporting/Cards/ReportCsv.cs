using TransparencyScore.Companies;
using TransparencyScore.Reporting.Text;

namespace TransparencyScore.Reporting.Cards;

/// <summary>The report as one tidy table: per company a row for the whole, one for each pillar and one for each criterion.</summary>
internal static class ReportCsv
{
    /// <summary>The columns in their order, each with what it holds. A cell is empty where a column does not apply to a row, or where there
    /// is no value; no score is never written as 0.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> Columns { get; } =
    [
        ("company", "The company's name as the announcements give it."),
        ("row", "What the row is about: overall, pillar or criterion. Filter by it before adding anything up."),
        ("id", "Id of the pillar or criterion; empty in overall rows."),
        ("title", "Title of the pillar or criterion; empty in overall rows."),
        ("pillar", "Id of the pillar that a criterion belongs to, or of the pillar itself; empty in overall rows."),
        ("weight", "Weight of a criterion in the score; all weights add up to 100."),
        ("rank", "Place in the ranking, in overall rows; equal scores share a place. Empty without a score."),
        ("grade", "Grade, in overall rows. Empty without a score."),
        ("score", "0 to 100 with one decimal, in overall and pillar rows. Empty without a score."),
        ("coverage", "Share of the weight that could be judged, 0 to 100 with one decimal, in overall rows."),
        ("announcements", "Number of the company's announcements, in every row."),
        ("mean_level", "Mean level over the announcements that were scored on a criterion, 0 to 2 with two decimals. Empty when there are none."),
        ("met", "Number of announcements with level 2, in criterion rows."),
        ("partial", "Number of announcements with level 1, in criterion rows."),
        ("absent", "Number of announcements with level 0, in criterion rows."),
        ("not_applicable", "Number of announcements to which a criterion does not apply."),
        ("not_assessed", "Number of announcements in which a criterion could not be judged because of an error."),
        ("claims", "Number of quantitative claims in the announcements, in overall rows. Empty without a claims ledger."),
        ("claims_method", "How many of the claims say how they were measured, in overall rows."),
        ("claims_sourced", "How many of the claims give a source, in overall rows."),
        ("claims_baseline", "How many of the claims name what they are compared with, in overall rows."),
        ("rule_set", "Id of the rule set."),
        ("rule_set_version", "Version of the rule set."),
        ("as_of", "Date that the report speaks for; empty when none was given."),
    ];

    public static string Write(ReportModel model) => string.Concat(
        model.Companies.SelectMany(company => Rows(model, company.Card)).Prepend(CsvText.Row(Columns.Select(column => column.Name))));

    private static IEnumerable<string> Rows(ReportModel model, CompanyReportCard card)
    {
        yield return Row(model, card, new Dictionary<string, string>
        {
            ["row"] = "overall",
            ["rank"] = card.Rank is { } rank ? Numbers.Count(rank) : "",
            ["grade"] = card.Grade ?? "",
            ["score"] = card.Score is { } score ? Numbers.OneDecimal(score) : "",
            ["coverage"] = Numbers.OneDecimal(card.Coverage),
            ["claims"] = Count(card.ClaimCounts?.All),
            ["claims_method"] = Count(card.ClaimCounts?.SayHow),
            ["claims_sourced"] = Count(card.ClaimCounts?.Sourced),
            ["claims_baseline"] = Count(card.ClaimCounts?.BaselineNamed),
        });

        foreach (var pillar in card.Pillars)
        {
            yield return Row(model, card, new Dictionary<string, string>
            {
                ["row"] = "pillar",
                ["id"] = pillar.Id,
                ["title"] = model.PillarTitle(pillar.Id),
                ["pillar"] = pillar.Id,
                ["score"] = pillar.Score is { } value ? Numbers.OneDecimal(value) : "",
            });
        }

        foreach (var criterion in card.Criteria)
        {
            var summary = model.RuleSet.Criteria.FirstOrDefault(known => known.Id == criterion.Id);
            yield return Row(model, card, new Dictionary<string, string>
            {
                ["row"] = "criterion",
                ["id"] = criterion.Id,
                ["title"] = model.CriterionTitle(criterion.Id),
                ["pillar"] = summary?.Pillar ?? "",
                ["weight"] = summary is null ? "" : Numbers.AsGiven(summary.Weight),
                ["mean_level"] = criterion.Level is { } level ? Numbers.MeanLevel(level) : "",
                ["met"] = Numbers.Count(criterion.Met),
                ["partial"] = Numbers.Count(criterion.Partial),
                ["absent"] = Numbers.Count(criterion.Absent),
                ["not_applicable"] = Numbers.Count(criterion.NotApplicable),
                ["not_assessed"] = Numbers.Count(criterion.NotAssessed),
            });
        }
    }

    private static string Count(int? number) => number is { } value ? Numbers.Count(value) : "";

    private static string Row(ReportModel model, CompanyReportCard card, Dictionary<string, string> cells)
    {
        cells["company"] = card.Company;
        cells["announcements"] = Numbers.Count(card.Announcements.Count);
        cells["rule_set"] = model.RuleSet.Id;
        cells["rule_set_version"] = model.RuleSet.Version;
        cells["as_of"] = model.Source.Manifest.AsOf ?? "";
        return CsvText.Row(Columns.Select(column => cells.GetValueOrDefault(column.Name, "")));
    }
}
