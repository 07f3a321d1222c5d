namespace TransparencyScore.Evaluation.Statistics;

/// <summary>Cohen's kappa with weights: J. Cohen, "Weighted kappa: nominal scale agreement with provision for scaled disagreement or partial credit",
/// Psychological Bulletin 70 (1968) 213–220. It is 1 minus the observed disagreement divided by the disagreement that two
/// independent raters with the same shares of levels would have.</summary>
/// <remarks>Where both raters gave one and the same level throughout, both disagreements are 0 and the quotient says nothing: the value is then 1 by
/// convention, and <see cref="ConfusionMatrix.IsConstant"/> tells. Where only one of them varies, kappa is 0: chance would have agreed as well.</remarks>
public static class CohenKappa
{
    /// <summary>Kappa with linear weights: a disagreement counts by its distance in levels.</summary>
    /// <param name="matrix">The levels of two raters.</param>
    /// <returns>At most 1; below 0 when they agree less than by chance; null when there are no cells.</returns>
    public static double? Linear(ConfusionMatrix matrix) => Weighted(matrix, (first, second) => Math.Abs(first - second));

    /// <summary>Kappa with any weights.</summary>
    /// <param name="matrix">The levels of two raters.</param>
    /// <param name="disagreement">How bad a pair of levels is: 0 for equal levels, above 0 for others; the unit does not matter.</param>
    /// <returns>At most 1; null when there are no cells.</returns>
    public static double? Weighted(ConfusionMatrix matrix, Func<int, int, double> disagreement)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(disagreement);
        if (matrix.Total == 0)
        {
            return null;
        }

        double observed = 0, expected = 0;
        for (var i = 0; i < matrix.Levels; i++)
        {
            for (var j = 0; j < matrix.Levels; j++)
            {
                var weight = disagreement(i, j);
                observed += weight * matrix[i, j];
                expected += weight * matrix.First(i) * matrix.Second(j) / matrix.Total;
            }
        }

        return expected == 0 ? 1 : 1 - (observed / expected);
    }
}
