using TransparencyScore.Evaluation.Statistics;

namespace TransparencyScore.Evaluation.Tests.Statistics;

[TestClass]
public sealed class CohenKappaTests
{
    // Cohen (1968), 200 cases; he reports 0.492 and, with his weights, 0.348. The table as the R package psych gives it (cohen.kappa).
    private static readonly ConfusionMatrix Cohen = new(3, [88, 14, 18, 10, 40, 10, 2, 6, 12]);

    [TestMethod]
    public void Cohens_example_of_1968_without_weights() =>
        Assert.AreEqual(0.492, CohenKappa.Weighted(Cohen, (i, j) => i == j ? 0 : 1)!.Value, 0.0005);

    [TestMethod]
    public void Cohens_example_of_1968_with_his_weights()
    {
        int[,] weights = { { 0, 1, 3 }, { 1, 0, 6 }, { 3, 6, 0 } };
        Assert.AreEqual(0.348, CohenKappa.Weighted(Cohen, (i, j) => weights[i, j])!.Value, 0.0005);
    }

    // Agresti (1990), table of 91 couples; the documentation of the R package vcdExtra prints 0.1293 without and 0.2374 with linear weights (data SexualFun).
    [TestMethod]
    public void Couples_of_Agresti_as_vcd_documents_them()
    {
        var couples = new ConfusionMatrix(4, [7, 7, 2, 3, 2, 8, 3, 7, 1, 5, 4, 9, 2, 8, 9, 14]);
        Assert.AreEqual(0.1293, CohenKappa.Weighted(couples, (i, j) => i == j ? 0 : 1)!.Value, 0.00005);
        Assert.AreEqual(0.2374, CohenKappa.Linear(couples)!.Value, 0.00005);
    }

    [TestMethod]
    public void Equal_ratings_give_one_and_opposite_ones_minus_one()
    {
        Assert.AreEqual(1, CohenKappa.Linear(new ConfusionMatrix(3, [5, 0, 0, 0, 3, 0, 0, 0, 2])));
        Assert.AreEqual(-1, CohenKappa.Linear(new ConfusionMatrix(3, [0, 0, 4, 0, 0, 0, 4, 0, 0])));
    }

    [TestMethod]
    public void One_level_throughout_gives_one_by_convention_and_says_so()
    {
        var matrix = new ConfusionMatrix(3, [7, 0, 0, 0, 0, 0, 0, 0, 0]);
        Assert.AreEqual(1, CohenKappa.Linear(matrix));
        Assert.IsTrue(matrix.IsConstant);
    }

    [TestMethod]
    public void One_rater_without_variation_gives_zero()
    {
        var matrix = new ConfusionMatrix(3, [7, 2, 1, 0, 0, 0, 0, 0, 0]);
        Assert.AreEqual(0, CohenKappa.Linear(matrix));
        Assert.IsFalse(matrix.IsConstant);
    }

    [TestMethod]
    public void Without_cells_there_is_no_kappa() => Assert.IsNull(CohenKappa.Linear(new ConfusionMatrix(3, new int[9])));

    [TestMethod]
    [DataRow(3, new[] { 1, 2, 3 })]
    [DataRow(2, new[] { 1, 2, 3, -1 })]
    public void A_matrix_has_a_count_for_every_pair(int levels, int[] counts) => Assert.ThrowsExactly<ArgumentException>(() => new ConfusionMatrix(levels, counts));
}
