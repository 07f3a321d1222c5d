using TransparencyScore.Criteria;
using TransparencyScore.Rules;

namespace TransparencyScore.Scoring;

/// <summary>How levels become scores (codebook, "Score"): a criterion gives level/2 of its weight; the sum over scored criteria, divided by their
/// weights, times 100. Criteria without a level never count as 0: they lower the coverage.</summary>
public static class ScoreArithmetic
{
    private const decimal HighestLevel = 2;

    internal static decimal? Score(IEnumerable<CriterionScore> criteria) => Score(criteria.Select(c => (c.Weight, c.Level)));

    /// <summary>The score of any set of criteria.</summary>
    /// <param name="criteria">Weights, with levels from 0 to 2; null for a criterion that has none and is left out.</param>
    /// <returns>0 to 100, unrounded; null when no criterion has a level or those that have one weigh nothing.</returns>
    public static decimal? Score(IEnumerable<(decimal Weight, int? Level)> criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        decimal earned = 0, possible = 0;
        foreach (var (weight, given) in criteria)
        {
            if (given is { } level)
            {
                earned += weight * level / HighestLevel;
                possible += weight;
            }
        }

        return possible == 0 ? null : 100 * earned / possible;
    }

    /// <summary>Weight of the scored criteria in percent of all weight.</summary>
    internal static decimal Coverage(IReadOnlyList<CriterionScore> criteria)
    {
        var all = criteria.Sum(c => c.Weight);
        return all == 0 ? 0 : 100 * criteria.Where(c => c.Level is not null).Sum(c => c.Weight) / all;
    }

    /// <summary>The first band, best first, whose minimum the unrounded score reaches.</summary>
    internal static string? Grade(decimal? score, IReadOnlyList<GradeBand> bands) => score is { } value ? bands.First(b => value >= b.Minimum).Grade : null;

    /// <summary>Arithmetic mean of the values that are there; null when there are none.</summary>
    internal static decimal? Mean(IEnumerable<decimal?> values)
    {
        var present = values.OfType<decimal>().ToList();
        return present.Count == 0 ? null : present.Sum() / present.Count;
    }
}
