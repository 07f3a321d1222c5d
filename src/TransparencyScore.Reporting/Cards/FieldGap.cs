using TransparencyScore.Companies;
using TransparencyScore.Rules;

namespace TransparencyScore.Reporting.Cards;

/// <summary>How often a criterion is absent over the announcements of all companies. Counts only.</summary>
internal sealed record FieldGap(CriterionSummary Criterion, int Absent, int Met, int Scored)
{
    /// <summary>Criteria that are absent anywhere, by share of absent announcements, then by weight, then in the rule set's order.</summary>
    public static IReadOnlyList<FieldGap> Of(ReportCards cards)
    {
        var found = cards.Cards.SelectMany(card => card.Criteria).ToLookup(criterion => criterion.Id, StringComparer.Ordinal);
        return
        [
            .. cards.RuleSet.Criteria
                .Select(criterion => new FieldGap(
                    criterion,
                    found[criterion.Id].Sum(company => company.Absent),
                    found[criterion.Id].Sum(company => company.Met),
                    found[criterion.Id].Sum(company => company.Met + company.Partial + company.Absent)))
                .Where(gap => gap.Absent > 0)
                .OrderByDescending(gap => (decimal)gap.Absent / gap.Scored)
                .ThenByDescending(gap => gap.Criterion.Weight),
        ];
    }
}
