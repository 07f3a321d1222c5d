using TransparencyScore.Evaluation.Statistics;

namespace TransparencyScore.Evaluation.Tests.Statistics;

[TestClass]
public sealed class KrippendorffAlphaTests
{
    [TestMethod]
    public void Krippendorffs_example_of_four_observers_and_twelve_units()
    {
        // Krippendorff (2011): 0.815 for the ordinal metric.
        string[] observers = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."];
        var units = Enumerable.Range(0, 12).Select(u => observers.Select(o => o[u]).Where(c => c != '.').Select(c => c - '1').ToArray());
        Assert.AreEqual(0.815, KrippendorffAlpha.Ordinal(5, units)!.Value, 0.0005);
    }

    [TestMethod]
    public void Krippendorffs_example_of_two_observers_and_two_values()
    {
        // Krippendorff (2011): 0.095; with two values every metric is the same.
        const string meg = "0100000010", owen = "1110010000";
        var units = meg.Zip(owen, (a, b) => new[] { a - '0', b - '0' }).ToList();
        Assert.AreEqual(0.095, KrippendorffAlpha.Ordinal(2, units)!.Value, 0.0005);
        var counts = new int[4];
        units.ForEach(u => counts[(u[0] * 2) + u[1]]++);
        Assert.AreEqual(0.095, KrippendorffAlpha.Ordinal(new ConfusionMatrix(2, counts))!.Value, 0.0005);
    }

    [TestMethod]
    public void A_matrix_gives_what_its_units_give()
    {
        int[] counts = [4, 2, 0, 1, 5, 3, 0, 2, 6];
        var units = counts.SelectMany((n, i) => Enumerable.Repeat(new[] { i / 3, i % 3 }, n));
        Assert.AreEqual(KrippendorffAlpha.Ordinal(3, units)!.Value, KrippendorffAlpha.Ordinal(new ConfusionMatrix(3, counts))!.Value, 1e-12);
    }

    [TestMethod]
    public void A_farther_level_counts_more()
    {
        var near = KrippendorffAlpha.Ordinal(new ConfusionMatrix(3, [5, 1, 0, 0, 5, 0, 0, 0, 5]));
        var far = KrippendorffAlpha.Ordinal(new ConfusionMatrix(3, [5, 0, 1, 0, 5, 0, 0, 0, 5]));
        Assert.IsTrue(near > far);
    }

    [TestMethod]
    public void Without_variation_or_cells_alpha_is_undefined()
    {
        Assert.IsNull(KrippendorffAlpha.Ordinal(new ConfusionMatrix(3, [0, 0, 0, 0, 9, 0, 0, 0, 0])));
        Assert.IsNull(KrippendorffAlpha.Ordinal(new ConfusionMatrix(3, new int[9])));
        Assert.IsNull(KrippendorffAlpha.Ordinal(3, [[1], []]));
    }
}
