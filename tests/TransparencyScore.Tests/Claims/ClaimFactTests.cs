using TransparencyScore.Claims;
using TransparencyScore.Criteria;
using TransparencyScore.Rules;
using TransparencyScore.Scoring;
using TransparencyScore.Tests.Support;

namespace TransparencyScore.Tests.Claims;

[TestClass]
public sealed class ClaimFactTests
{
    [TestMethod]
    [DataRow("claims.Count == 2", "It is 2x faster. It reaches 40 tok/s.", true)]
    [DataRow("claims.Count >= 1", "It does not reach 40 tok/s.", false)]
    [DataRow("claims.CountWith(\\\"named-baseline\\\") == 1", "It is 2x faster than the A900. It reaches 40 tok/s.", true)]
    [DataRow("claims.Share(\\\"conditions\\\") >= 0.5", "With batch size 8 it reaches 40 tok/s.\nIt is 2x faster.", true)]
    [DataRow("claims.Share(\\\"conditions\\\") > 0.5", "With batch size 8 it reaches 40 tok/s.\nIt is 2x faster.", false)]
    [DataRow("claims.Share(\\\"sourced\\\") >= 0.5", "Nothing here.", false)]
    [DataRow("claims.Any(\\\"ratio\\\", \\\"named-baseline\\\")", "It is 2x faster than the A900.", true)]
    [DataRow("claims.Any(\\\"absolute\\\", \\\"named-baseline\\\")", "It is 2x faster than the A900. It reaches 40 tok/s.", false)]
    public void A_fact_means_what_the_guide_says(string expression, string text, bool expected) =>
        Assert.AreEqual(expected ? 1 : 0, new AnnouncementScorer(ClaimRules.Of(expression).Compile()).Score(Text.Of(text)).Criteria[0].Level);

    [TestMethod]
    public void A_claim_is_the_evidence_for_a_level()
    {
        var criterion = new AnnouncementScorer(ClaimRules.Of("claims.Any(\\\"named-baseline\\\")").Compile()).Score(Text.Of("Hello. It is 2x faster than the A900.")).Criteria[0];
        var evidence = criterion.Evidence.Single();
        Assert.AreEqual("It is 2x faster than the A900.", evidence.Quote);
        Assert.AreEqual(Evidence.OfClaims, evidence.Signal);
        Assert.Contains("Found: Quantitative claim.", criterion.Reason);
    }

    [TestMethod]
    [DataRow("claims.Any(\\\"sorced\\\")", "TS1009", "Did you mean \"sourced\"?")]
    [DataRow("claims.Any()", "TS1011", "claims.Any")]
    [DataRow("claims.Cuont >= 1", "TS1011", "Did you mean \"claims.Count\"?")]
    [DataRow("claims.Count >= 0", "TS1017", "at least one hit")]
    [DataRow("!claims.Any(\\\"sourced\\\")", "TS1017", "at least one hit")]
    public void A_mistake_is_named(string expression, string code, string words)
    {
        var problem = ClaimRules.Of(expression).Problem();
        Assert.AreEqual(code, problem.Code, problem.Message);
        Assert.Contains(words, problem.Message);
    }

    [TestMethod]
    public void Asking_for_claims_without_a_ledger_is_refused()
    {
        var problem = new TestRules().Replace("criteria/tested.json", "signals.Has(\\\"verified\\\")", "claims.Count >= 1").Problem();
        Assert.AreEqual("TS1020", problem.Code);
        Assert.Contains("claims.json", problem.Message);
    }

    [TestMethod]
    [DataRow("\"units\": \"units\"", "\"units\": \"unitz\"", "Did you mean \"units\"?")]
    [DataRow("\"measured\": \"verified\"", "\"measured\": \"verifid\"", "Did you mean \"verified\"?")]
    public void A_name_in_claims_json_must_exist(string from, string to, string words)
    {
        var problem = ClaimRules.Of().Replace("claims.json", from, to).Problem();
        Assert.AreEqual("TS1009", problem.Code);
        Assert.Contains(words, problem.Message);
        Assert.AreEqual("claims.json", problem.Location.File);
    }

    [TestMethod]
    public void Every_attribute_is_understood()
    {
        var claim = new AnnouncementScorer(ClaimRules.Of().Compile()).Score(Text.Of("It is 2x faster.")).Claims!.Single();
        Assert.IsTrue(claim.Has("ratio"));
        foreach (var attribute in ClaimVocabulary.Attributes)
        {
            claim.Has(attribute);
        }
    }
}
