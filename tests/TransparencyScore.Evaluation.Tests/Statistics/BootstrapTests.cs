using TransparencyScore.Evaluation.Statistics;

namespace TransparencyScore.Evaluation.Tests.Statistics;

[TestClass]
public sealed class BootstrapTests
{
    private static readonly double[] Values = [94, 197, 16, 38, 99, 141, 23];

    [TestMethod]
    public void The_interval_of_a_mean_is_that_of_all_resamples_there_are()
    {
        // Seven values have 7^7 resamples: few enough to take every one of them instead of drawing.
        var means = new double[823_543];
        for (var i = 0; i < means.Length; i++)
        {
            for (int k = 0, rest = i; k < 7; k++, rest /= 7)
            {
                means[i] += Values[rest % 7] / 7;
            }
        }

        Array.Sort(means);
        var interval = Intervals(seed: 1).Single()!;
        Assert.AreEqual(means[(int)(0.025 * means.Length)], interval.Low, 1.5);
        Assert.AreEqual(means[(int)(0.975 * means.Length)], interval.High, 1.5);
    }

    [TestMethod]
    public void The_same_seed_gives_the_same_interval()
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
        new Bootstrap(seed, 20_000).Intervals(Values.Length, times => [times.Zip(Values, (n, value) => n * value).Sum() / Values.Length]);
}
