using TransparencyScore.Criteria;
using TransparencyScore.Rules;

namespace TransparencyScore.Scoring;

/// <summary>How levels become scores (codebook, "Score"): a criterion gives level/2 of its weight; the sum over scored criteria, divided by their
/// weights, times 100. Criteria without a level never count as 0: they lower the coverage.</summary>
internal static class ScoreArithmetic
{
    private const decimal HighestLevel = 2;

    /// <summary>0 to 100, or null when none of the criteria was scored or those scored weigh nothing.</summary>
    public static decimal? Score(IEnumerable<CriterionScore> criteria)
    {
        decimal earned = 0, possible = 0;
        foreach (var criterion in criteria)
        {
            if (criterion.Level is { } level)
            {
                earned += criterion.Weight * level / HighestLevel;
                possible += criterion.Weight;
            }
        }

        return possible == 0 ? null : 100 * earned / possible;
    }

    /// <summary>Weight of the scored criteria in percent of all weight.</summary>
    public static decimal Coverage(IReadOnlyList<CriterionScore> criteria)
    {
        var all = criteria.Sum(c => c.Weight);
        return all == 0 ? 0 : 100 * criteria.Where(c => c.Level is not null).Sum(c => c.Weight) / all;
    }

    /// <summary>The first band, best first, whose minimum the unrounded score reaches.</summary>
    public static string? Grade(decimal? score, IReadOnlyList<GradeBand> bands) => score is { } value ? bands.First(b => value >= b.Minimum).Grade : null;

    /// <summary>Arithmetic mean of the values that are there; null when there are none.</summary>
    public static decimal? Mean(IEnumerable<decimal?> values)
    {
        var present = values.OfType<decimal>().ToList();
        return present.Count == 0 ? null : present.Sum() / present.Count;
    }
}
