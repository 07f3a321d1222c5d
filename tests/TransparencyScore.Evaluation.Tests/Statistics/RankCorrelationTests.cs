using TransparencyScore.Evaluation.Statistics;

namespace TransparencyScore.Evaluation.Tests.Statistics;

[TestClass]
public sealed class RankCorrelationTests
{
    // The documentation of scipy.stats.spearmanr: 0.8207826816681233.
    [TestMethod]
    public void Ties_share_their_ranks_as_scipy_documents() =>
        Assert.AreEqual(0.8207826816681233, RankCorrelation.Spearman([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])!.Value, 1e-12);

    [TestMethod]
    public void Without_variation_or_values_it_is_undefined()
    {
        Assert.IsNull(RankCorrelation.Spearman([1, 2, 3], [4, 4, 4]));
        Assert.IsNull(RankCorrelation.Spearman([1], [4]));
        Assert.IsNull(RankCorrelation.Spearman([], []));
    }
}
