using TransparencyScore.Criteria;
using TransparencyScore.Scoring;

namespace TransparencyScore.Reporting.Cards;

/// <summary>Advice on one criterion of an announcement and what following it is worth.</summary>
/// <param name="Criterion">The verdict that the advice is about.</param>
/// <param name="Advice">What to say.</param>
/// <param name="Points">How much the announcement's score would rise at level 2, unrounded; null where there is no level to rise from.</param>
internal sealed record Improvement(CriterionScore Criterion, string Advice, decimal? Points)
{
    /// <summary>Improvements of an announcement, most points first, equal ones in the rule set's order. The score is earned weight in percent of
    /// scored weight, so a criterion lacks (2 - level) / 2 of its weight.</summary>
    public static IReadOnlyList<Improvement> Of(AnnouncementScore score)
    {
        var scored = score.Criteria.Where(criterion => criterion.Outcome == Outcome.Scored).Sum(criterion => criterion.Weight);
        return
        [
            .. score.Criteria
                .Where(criterion => !string.IsNullOrWhiteSpace(criterion.Advice))
                .Select(criterion => new Improvement(criterion, criterion.Advice!, Gain(criterion, scored)))
                .OrderByDescending(improvement => improvement.Points ?? -1m),
        ];
    }

    private static decimal? Gain(CriterionScore criterion, decimal scored) =>
        criterion is { Outcome: Outcome.Scored, Level: { } level } && scored > 0 ? criterion.Weight * (2 - level) / 2 / scored * 100 : null;
}
