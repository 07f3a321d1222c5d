using TransparencyScore.Companies;
using TransparencyScore.Scoring;
using TransparencyScore.Tests.Support;

namespace TransparencyScore.Tests.Companies;

[TestClass]
public sealed class CompanyReportCardsTests
{
    private static readonly AnnouncementScorer Scorer = new(new TestRules().Compile());

    [TestMethod]
    public void A_card_is_the_mean_of_its_announcements()
    {
        var cards = Combine(("Acme", "The 40 tok/s were independently verified.", "1"), ("acme", "Fast.", "2"), ("Borealis", "It was independently verified.", "3")).Cards;
        Assert.AreEqual("Acme", cards[0].Company);
        Assert.AreEqual(50m, cards[0].Score);
        Assert.AreEqual("A", cards[0].Grade);
        Assert.AreEqual(new CompanyCriterion("tested", 1m, 1, 0, 1, 0, 0), cards[0].Criteria[0]);
        Assert.AreEqual(2, cards[1].Rank);
    }

    [TestMethod]
    public void Equal_scores_share_a_rank()
    {
        var cards = Combine(("C", "Fast.", "1"), ("B", "Fast.", "2"), ("A", "At 40 tok/s.", "3")).Cards;
        CollectionAssert.AreEqual(new[] { "A 1", "B 2", "C 2" }, cards.Select(c => $"{c.Company} {c.Rank}").ToArray());
    }

    [TestMethod]
    public void The_order_of_reading_does_not_matter()
    {
        var one = Combine(("A", "Fast.", "1"), ("A", "At 40 tok/s.", "2"), ("B", "Fast.", "3"));
        var other = Combine(("B", "Fast.", "3"), ("A", "At 40 tok/s.", "2"), ("A", "Fast.", "1"));
        Assert.AreEqual(Newtonsoft.Json.JsonConvert.SerializeObject(one), Newtonsoft.Json.JsonConvert.SerializeObject(other));
    }

    [TestMethod]
    public void An_announcement_without_company_is_refused() =>
        Assert.Contains("names no company", Assert.ThrowsExactly<ArgumentException>(() => Combine((null, "Fast.", "1"))).Message);

    private static ReportCards Combine(params (string? Company, string Text, string Id)[] announcements)
    {
        var rules = new TestRules().Compile();
        return CompanyReportCards.Combine(rules.Summary, announcements.Select(a => Scorer.Score(Text.Of(a.Text, a.Company, id: a.Id))));
    }
}
