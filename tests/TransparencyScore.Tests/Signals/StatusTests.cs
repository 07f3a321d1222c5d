using TransparencyScore.Criteria;
using TransparencyScore.Scoring;
using TransparencyScore.Signals;
using TransparencyScore.Tests.Support;

namespace TransparencyScore.Tests.Signals;

[TestClass]
public sealed class StatusTests
{
    [TestMethod]
    [DataRow("The result was independently verified.", SignalStatus.Asserted)]
    [DataRow("The result was not independently verified.", SignalStatus.Denied)]
    [DataRow("It was not only fast, it was independently verified.", SignalStatus.Asserted)]
    [DataRow("No doubt: it was independently verified.", SignalStatus.Asserted)]
    [DataRow("It is not cheap, but it was independently verified.", SignalStatus.Asserted)]
    [DataRow("A third-party test is missing.", SignalStatus.Denied)]
    [DataRow("The result will be independently verified.", SignalStatus.Planned)]
    [DataRow("No power is drawn by the nine small chips of the box that was independently verified.", SignalStatus.Asserted)]
    [DataRow("尚未经过第三方验证。", SignalStatus.Denied)]
    [DataRow("将进行第三方验证。", SignalStatus.Planned)]
    [DataRow("价格不低，但已经过第三方验证。", SignalStatus.Asserted)]
    [DataRow("Unlike the B7, whose numbers were independently verified, it is cheap.", SignalStatus.Other)]
    [DataRow("Borealis was independently verified.", SignalStatus.Other)]
    [DataRow("Unlike the B7, our chip was independently verified.", SignalStatus.Asserted)]
    [DataRow("Unlike the B7, the A900 was independently verified.", SignalStatus.Asserted)]
    [DataRow("Unlike the B7, the chip was independently verified.", SignalStatus.Asserted)]
    [DataRow("On the B7 it was independently verified.", SignalStatus.Asserted)]
    [DataRow("与 B7 不同，新芯片经过第三方验证。", SignalStatus.Asserted)]
    [DataRow("The B7 was independently verified.", SignalStatus.Other)]
    [DataRow("At last week's fair the B7 was independently verified.", SignalStatus.Asserted)]
    public void The_words_around_a_hit_decide_its_status(string sentence, SignalStatus expected)
    {
        var score = new AnnouncementScorer(new TestRules().Compile()).Score(Text.Of(sentence, "Acme Corp"));
        var evidence = score.Criteria[0].Evidence.Single();
        Assert.AreEqual(expected, evidence.Status);
        Assert.AreEqual(expected == SignalStatus.Asserted ? 1 : 0, score.Criteria[0].Level);
    }

    [TestMethod]
    [DataRow("The paper reports no independently verified result.", SignalStatus.Denied)]
    [DataRow("Hardly a tenth of it was independently verified.", SignalStatus.Asserted)]
    [DataRow("It was hardly independently verified.", SignalStatus.Denied)]
    [DataRow("Although it was not cheap, much of it was independently verified.", SignalStatus.Asserted)]
    [DataRow("It was not cheap, small or independently verified.", SignalStatus.Denied)]
    [DataRow("We are not sure whether it was independently verified.", SignalStatus.Planned)]
    [DataRow("Independently verified and is missing nothing.", SignalStatus.Asserted)]
    public void Words_reach_as_far_as_the_lists_say(string sentence, SignalStatus expected)
    {
        var rules = new TestRules()
            .Replace("lists/denied-before.json", "\"no\",", "\"no\", { \"name\": \"hardly\", \"reach\": 1 },")
            .Replace("lists/planned-before.json", "\"will be\"", "\"will be\", \"not sure whether\"")
            .Replace("lists/ends.json", "\"but\"", "\"but\", \"and is\"")
            .With("lists/clauses.json", """{ "id": "clauses", "title": "t", "entries": ["although"] }""")
            .Replace("ruleset.json", "\"ends\": \"ends\",", "\"ends\": \"ends\", \"clauses\": \"clauses\",").Compile();
        Assert.AreEqual(expected, rules.StatusOf(sentence, "independently verified", "Acme Corp"));
    }

    [TestMethod]
    public void A_phrase_that_is_not_in_the_sentence_has_no_status()
    {
        var rules = new TestRules().Compile();
        Assert.ThrowsExactly<ArgumentException>(() => rules.StatusOf("It is fast.", "slow"));
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => rules.StatusAt("It is fast.", new TransparencyScore.Announcements.TextSpan(3, 99)));
    }

    [TestMethod]
    [DataRow("The Rook reaches 40 tok/s, independently verified.", "Acme", SignalStatus.Other)]
    [DataRow("The Rook reaches 40 tok/s, independently verified.", "Corvid", SignalStatus.Asserted)]
    [DataRow("The Rook reaches 40 tok/s, independently verified.", "Borealis", SignalStatus.Asserted)]
    [DataRow("Unlike Corvid, the Wolf was independently verified.", "Acme", SignalStatus.Asserted)]
    public void A_product_stands_for_its_maker_where_the_vendor_makes_the_like(string sentence, string company, SignalStatus expected)
    {
        var rules = Owned().Compile();
        Assert.AreEqual(expected, new AnnouncementScorer(rules).Score(Text.Of(sentence, company)).Criteria[0].Evidence[0].Status);
    }

    [TestMethod]
    [DataRow("We had it independently verified.", null, SignalStatus.Asserted)]
    [DataRow("We had it independently verified.", "report", SignalStatus.Other)]
    [DataRow("“We had it independently verified,” it said.", "report", SignalStatus.Asserted)]
    [DataRow("Acme told us that it was independently verified.", "report", SignalStatus.Asserted)]
    [DataRow("Borealis lags, “but our chip was independently verified”.", "report", SignalStatus.Asserted)]
    [DataRow("Borealis lags; we had it independently verified.", "report", SignalStatus.Other)]
    public void In_a_report_the_reporter_is_not_the_vendor(string sentence, string? kind, SignalStatus expected)
    {
        var rules = Owned().Replace("lists/self.json", "\"we\", \"our\"", "{ \"name\": \"we\", \"tags\": [\"speaker\"] }, { \"name\": \"our\", \"tags\": [\"speaker\"] }, { \"name\": \"us\", \"tags\": [\"speaker\"] }").Compile();
        Assert.AreEqual(expected, new AnnouncementScorer(rules).Score(Text.Of(sentence, "Acme", kind)).Criteria[0].Evidence[0].Status);
    }

    private static TestRules Owned() => new TestRules()
        .With("lists/products.json", """
            { "id": "products", "title": "t", "byFrom": ["vendors"], "entries": [
              { "name": "Rook", "tags": ["chip"], "by": "Corvid" }, { "name": "Wolf", "tags": ["chip"], "by": "Acme" }, { "name": "Verse", "tags": ["model"], "by": "Borealis" } ] }
            """)
        .With("lists/words.json", """{ "id": "words", "title": "t", "entries": [ { "name": "like", "tags": ["example"] } ] }""")
        .Replace("lists/vendors.json", "\"entries\": [", "\"entries\": [ \"Corvid\",")
        .Replace("ruleset.json", "\"relatives\": \"relatives\"", "\"relatives\": \"relatives\", \"products\": { \"list\": \"products\" }")
        .Replace("ruleset.json", "\"companies\": {", "\"articles\": { \"kind\": \"report\", \"companies\": \"vendors\", \"words\": \"words\" }, \"companies\": {");

    [TestMethod]
    public void The_vendor_is_known_by_every_part_of_its_name()
    {
        var scorer = new AnnouncementScorer(new TestRules().Compile());
        Assert.AreEqual(1, scorer.Score(Text.Of("Borealis was independently verified.", "Northern Lights / Borealis")).Criteria[0].Level);
        Assert.AreEqual(0, scorer.Score(Text.Of("Borealis was independently verified.", "Northern Lights")).Criteria[0].Level);
    }
}
