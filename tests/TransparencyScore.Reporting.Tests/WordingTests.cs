using TransparencyScore.Companies;
using TransparencyScore.Criteria;
using TransparencyScore.Reporting.Tests.Support;

namespace TransparencyScore.Reporting.Tests;

[TestClass]
public sealed class WordingTests
{
    [TestMethod]
    [DataRow("72.25", "72.3")]
    [DataRow("72.35", "72.4")]
    [DataRow("0.05", "0.1")]
    [DataRow("100", "100.0")]
    [DataRow("0", "0.0")]
    public void Halves_are_rounded_away_from_zero(string value, string expected) =>
        Assert.AreEqual(expected, Wording.Score(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));

    [TestMethod]
    [DataRow("7.50", "7.5")]
    [DataRow("25", "25")]
    [DataRow("0.125", "0.125")]
    [DataRow("100.000", "100")]
    public void Weights_stay_as_given(string value, string expected) =>
        Assert.AreEqual(expected, Numbers.AsGiven(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));

    [TestMethod]
    public void Missing_score_is_said_in_words() => Assert.AreEqual("no score", Wording.Score(null));

    [TestMethod]
    [DataRow(0, "0 announcements")]
    [DataRow(1, "1 announcement")]
    [DataRow(1234, "1234 announcements")]
    public void Announcements_are_counted(int count, string expected) => Assert.AreEqual(expected, Wording.Announcements(count));

    [TestMethod]
    [DataRow("", "")]
    [DataRow("a", "a")]
    [DataRow("a;b", "a and b")]
    [DataRow("a;b;c", "a, b and c")]
    public void Lists_are_joined(string items, string expected) =>
        Assert.AreEqual(expected, Wording.List(items.Split(';', StringSplitOptions.RemoveEmptyEntries)));

    [TestMethod]
    public void Names_are_left_alone() => Assert.AreEqual("GPT-4o mini", Wording.Company("GPT-4o mini"));

    [TestMethod]
    public void Not_applicable_and_not_assessed_are_not_absent()
    {
        var levels = SampleScores.Of("a", "A", "2 1 0 - ? 2").Criteria.Select(Wording.Level);
        Assert.AreSequenceEqual(new[] { "met", "partial", "absent", "not applicable", "not assessed", "met" }, levels);
    }

    [TestMethod]
    public void Distribution_leaves_out_what_is_empty() =>
        Assert.AreEqual("2 met, 1 not applicable and 3 not assessed", Wording.Distribution(new CompanyCriterion("a", 2, 2, 0, 0, 1, 3)));

    [TestMethod]
    public void Level_that_does_not_exist_is_a_bug()
    {
        var criterion = SampleScores.Of("a", "A", "222222").Criteria[0];
        Assert.ThrowsExactly<ArgumentException>(() => Wording.Level(criterion with { Level = 3 }));
        Assert.ThrowsExactly<ArgumentException>(() => Wording.Level(criterion with { Level = null }));
        Assert.AreEqual("not assessed", Wording.Level(criterion with { Outcome = Outcome.NotAssessed, Level = null }));
    }
}
