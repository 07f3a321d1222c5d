namespace TransparencyScore.Evaluation.Statistics;

/// <summary>Krippendorff's alpha for ordered levels: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", University of Pennsylvania (2011),
/// with the ordinal metric.</summary>
/// <remarks>Where all values are one level there is no variation from which reliability could be seen, and alpha is undefined: null, never 1 or NaN.</remarks>
public static class KrippendorffAlpha
{
    /// <summary>Alpha of two raters without gaps.</summary>
    /// <param name="matrix">Their levels.</param>
    /// <returns>At most 1; null when there are no cells or all levels are one.</returns>
    public static double? Ordinal(ConfusionMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);

        // Every cell is counted both ways round: raters are exchangeable here.
        var coincidences = new double[matrix.Levels, matrix.Levels];
        for (var i = 0; i < matrix.Levels; i++)
        {
            for (var j = 0; j < matrix.Levels; j++)
            {
                coincidences[i, j] = matrix[i, j] + matrix[j, i];
            }
        }

        return Ordinal(coincidences);
    }

    /// <summary>Alpha of any number of raters, with gaps.</summary>
    /// <param name="levels">Number of levels.</param>
    /// <param name="units">For every unit the levels that raters gave it, from 0; units with fewer than two are left out.</param>
    /// <returns>At most 1; null when no unit has two levels or all levels are one.</returns>
    public static double? Ordinal(int levels, IEnumerable<IReadOnlyList<int>> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var coincidences = new double[levels, levels];
        foreach (var unit in units.Where(u => u.Count > 1))
        {
            for (var i = 0; i < unit.Count; i++)
            {
                for (var j = 0; j < unit.Count; j++)
                {
                    if (i != j)
                    {
                        coincidences[unit[i], unit[j]] += 1.0 / (unit.Count - 1);
                    }
                }
            }
        }

        return Ordinal(coincidences);
    }

    private static double? Ordinal(double[,] coincidences)
    {
        var levels = coincidences.GetLength(0);
        var values = new double[levels];
        for (var i = 0; i < levels; i++)
        {
            for (var j = 0; j < levels; j++)
            {
                values[i] += coincidences[i, j];
            }
        }

        double observed = 0, expected = 0, all = values.Sum();
        for (var low = 0; low < levels; low++)
        {
            for (var high = low + 1; high < levels; high++)
            {
                // The ordinal metric: how many values lie between two levels, each of the two counted by half.
                var distance = values[low..(high + 1)].Sum() - ((values[low] + values[high]) / 2);
                observed += coincidences[low, high] * distance * distance;
                expected += values[low] * values[high] * distance * distance;
            }
        }

        return expected == 0 ? null : 1 - ((all - 1) * observed / expected);
    }
}
