using TransparencyScore.Evaluation.Statistics;

namespace TransparencyScore.Evaluation.Tests.Statistics;

[TestClass]
public sealed class BootstrapTests
{
    // Efron and Tibshirani (1993), table 2.1: survival of the seven treated mice; the mean is 86.86 with a standard error of 25.24.
    private static readonly double[] Mice = [94, 197, 16, 38, 99, 141, 23];

    [TestMethod]
    public void The_interval_of_a_mean_is_that_of_the_textbook()
    {
        var interval = Intervals(seed: 1).Single()!;

        // 86.86 ± 1.96 × 23.4, the standard error that resampling gives for seven values, skewed as they are.
        Assert.AreEqual(43, interval.Low, 4);
        Assert.AreEqual(133, interval.High, 6);
    }

    [TestMethod]
    public void The_same_seed_gives_the_same_interval_on_every_machine()
    {
        Assert.AreEqual(Intervals(seed: 7).Single(), Intervals(seed: 7).Single());
        Assert.AreNotEqual(Intervals(seed: 7).Single(), Intervals(seed: 8).Single());
    }

    [TestMethod]
    public void One_document_gives_no_interval() => Assert.IsNull(new Bootstrap(1, 100).Intervals(1, _ => [0.5]).Single());

    [TestMethod]
    public void A_measure_that_most_resamples_cannot_give_has_no_interval()
    {
        var intervals = new Bootstrap(1, 200).Intervals(4, times => [times[0] == 4 ? 1 : null, times[0] > 0 ? 1 : null]);
        Assert.IsNull(intervals[0]);
        Assert.AreEqual(new Interval(1, 1), intervals[1]);
    }

    private static IReadOnlyList<Interval?> Intervals(int seed) =>
        new Bootstrap(seed, 4000).Intervals(Mice.Length, times => [times.Zip(Mice, (n, value) => n * value).Sum() / Mice.Length]);
}
