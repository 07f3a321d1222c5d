using MathNet.Numerics.Random;
using MathNet.Numerics.Statistics;

namespace TransparencyScore.Evaluation.Statistics;

/// <summary>The percentile bootstrap: B. Efron and R. J. Tibshirani, "An Introduction to the Bootstrap" (1993). Documents are drawn with
/// replacement, as many as there are, all cells of a document together, because they are not independent of each other.</summary>
/// <remarks>The generator is the Mersenne Twister MT19937 (M. Matsumoto and T. Nishimura, 1998) begun with the seed; the document of each draw is the
/// integer part of the number of documents times the next number from 0 to 1 (32 bits). So the same seed gives the same
/// intervals on every machine.</remarks>
internal sealed class Bootstrap(int seed, int resamples)
{
    private const double Tail = 0.025;

    /// <summary>95 % intervals of several measures, all from the same resamples.</summary>
    /// <param name="documents">Number of documents.</param>
    /// <param name="measures">Computes the measures when each document is taken so many times; null where one is undefined.</param>
    /// <returns>An interval for each measure: quantiles 0.025 and 0.975 with linear interpolation (type 7 of Hyndman and Fan, 1996) of the resamples in
    /// which it is defined; null where those are fewer than half, or with fewer than two documents.</returns>
    public IReadOnlyList<Interval?> Intervals(int documents, Func<int[], IReadOnlyList<double?>> measures)
    {
        var random = new MersenneTwister(seed, threadSafe: false);
        var draws = Enumerable.Range(0, documents < 2 ? 0 : resamples).Select(_ => measures(Draw(random, documents))).ToList();
        return draws.Count == 0
            ? [.. measures(new int[documents]).Select(_ => (Interval?)null)]
            : [.. Enumerable.Range(0, draws[0].Count).Select(i => Between([.. draws.Select(d => d[i]).OfType<double>()]))];
    }

    private static int[] Draw(MersenneTwister random, int documents)
    {
        var times = new int[documents];
        foreach (var number in random.NextDoubles(documents))
        {
            times[(int)(number * documents)]++;
        }

        return times;
    }

    private Interval? Between(double[] values)
    {
        if (values.Length * 2 < resamples)
        {
            return null;
        }

        Array.Sort(values);
        return new Interval(SortedArrayStatistics.QuantileCustom(values, Tail, QuantileDefinition.R7), SortedArrayStatistics.QuantileCustom(values, 1 - Tail, QuantileDefinition.R7));
    }
}
