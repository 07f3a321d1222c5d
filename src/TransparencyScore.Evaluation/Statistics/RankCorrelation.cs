using MathNet.Numerics.Statistics;

namespace TransparencyScore.Evaluation.Statistics;

/// <summary>Spearman's rank correlation: Pearson's correlation of the ranks, equal values sharing the mean of their ranks (C. Spearman, "The
/// proof and measurement of association between two things", American Journal of Psychology 15, 1904).</summary>
public static class RankCorrelation
{
    /// <summary>Spearman's coefficient.</summary>
    /// <param name="first">Values of the first rater.</param>
    /// <param name="second">Values of the second, in the same order.</param>
    /// <returns>From -1 to 1; null with fewer than two values, or where all values of one side are equal.</returns>
    /// <exception cref="ArgumentException">The numbers of values differ.</exception>
    public static double? Spearman(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Count != second.Count)
        {
            throw new ArgumentException("Both sides need as many values.", nameof(second));
        }

        return first.Count < 2 || IsConstant(first) || IsConstant(second) ? null : Correlation.Spearman(first, second);
    }

    private static bool IsConstant(IReadOnlyList<double> values) => values.All(v => v == values[0]);
}
