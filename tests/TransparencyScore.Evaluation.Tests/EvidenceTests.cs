using TransparencyScore.Evaluation.Results;
using TransparencyScore.Evaluation.Tests.Support;

namespace TransparencyScore.Evaluation.Tests;

[TestClass]
public sealed class EvidenceTests
{
    [TestMethod]
    [DataRow("3x the old", 1, DisplayName = "inside the tool's quote")]
    [DataRow("40 tok/s, which is 3x", 1, DisplayName = "overlapping, white space as it is in neither")]
    [DataRow("which is\t\n3x the", 1, DisplayName = "other white space")]
    [DataRow("The chip is fast.", 0, DisplayName = "elsewhere")]
    [DataRow("which is", 0, DisplayName = "beside it")]
    [DataRow("4x the old one", 0, DisplayName = "not in the text")]
    public void A_hit_shares_a_character_with_the_tools_quote(string quote, int hits)
    {
        var evidence = Evidence($"a,alpha,2,\"{quote}\"\n");
        Assert.AreEqual(1, evidence.Cells);
        Assert.AreEqual(hits, evidence.Hits);
        Assert.AreEqual(hits, evidence.Rate.Value);
    }

    [TestMethod]
    public void Every_place_of_a_quote_counts() =>
        Assert.AreEqual(1, Sample.Compare([Sample.Scored("a", "2 0 0 0", "It is fast.")], Sample.Labels("a,alpha,1,is fast.\n")).Pooled.Evidence.Hits);

    [TestMethod]
    [DataRow("a,alpha,0,3x the old one\n", DisplayName = "the reader's level is 0")]
    [DataRow("a,alpha,2,\n", DisplayName = "no quote")]
    [DataRow("a,beta,2,3x the old one\n", DisplayName = "the tool's level is 0")]
    public void Cells_without_both_quotes_are_not_asked(string row)
    {
        var evidence = Evidence(row);
        Assert.AreEqual(0, evidence.Cells);
        Assert.IsNull(evidence.Rate.Value);
    }

    private static EvidenceAgreement Evidence(string rows) => Sample.Compare([Sample.Scored("a", "2 0 0 0")], Sample.Labels(rows)).Pooled.Evidence;
}
