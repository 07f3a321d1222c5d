using System.Globalization;
using TransparencyScore.Announcements;
using TransparencyScore.Criteria;
using TransparencyScore.Scoring;
using TransparencyScore.Signals;
using TransparencyScore.Tests.Support;

namespace TransparencyScore.Tests.Scoring;

[TestClass]
public sealed class AnnouncementScorerTests
{
    private static readonly AnnouncementScorer Scorer = new(new TestRules().Compile());

    [TestMethod]
    public void Weights_and_levels_make_the_score()
    {
        var score = Scorer.Score(Text.Of("It was independently verified."));
        Assert.AreEqual(30m, score.Score);
        Assert.AreEqual(100m, score.Coverage);
        Assert.AreEqual("B", score.Grade);
    }

    [TestMethod]
    public void What_does_not_apply_leaves_the_sum_and_lowers_the_coverage()
    {
        var score = Scorer.Score(Text.Of("It was independently verified.", kind: "notice"));
        Assert.AreEqual(Outcome.NotApplicable, score.Criteria[1].Outcome);
        Assert.IsNull(score.Criteria[1].Level);
        Assert.AreEqual(50m, score.Score);
        Assert.AreEqual(60m, score.Coverage);
        Assert.AreEqual("A", score.Grade);
    }

    [TestMethod]
    public void Quotes_are_exact_slices_with_their_line()
    {
        const string text = "# A title\n\nNothing here. The 40 tok/s were independently verified. More.";
        var evidence = Scorer.Score(Text.Of(text)).Criteria[0].Evidence;
        Assert.AreEqual("The 40 tok/s were independently verified.", evidence[0].Quote);
        Assert.AreEqual(evidence[0].Quote, text[evidence[0].Start..evidence[0].End]);
        Assert.AreEqual(3, evidence[0].Line);
    }

    [TestMethod]
    public void A_sentence_without_an_end_is_quoted_around_the_hit()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 400)) + " independently verified " + string.Join(' ', Enumerable.Repeat("😀word", 400));
        var quote = Scorer.Score(Text.Of(text)).Criteria[0].Evidence.Single();
        Assert.Contains("independently verified", quote.Quote);
        Assert.IsLessThan(500, quote.Quote.Length);
        Assert.AreEqual(quote.Quote, text[quote.Start..quote.End]);
    }

    [TestMethod]
    public void The_reason_says_what_was_missing_and_the_advice_what_to_do()
    {
        var criterion = Scorer.Score(Text.Of("It was independently verified.")).Criteria[0];
        Assert.AreEqual("Verified. Found: Verification. No verified number.", criterion.Reason);
        Assert.AreEqual("Give the number.", criterion.Advice);
        CollectionAssert.AreEqual(new[] { false, true }, criterion.Trace.Select(t => t.Succeeded).ToArray());
    }

    [TestMethod]
    public void A_denied_hit_is_shown_and_does_not_count()
    {
        var criterion = Scorer.Score(Text.Of("It was not independently verified.")).Criteria[0];
        Assert.AreEqual(0, criterion.Level);
        Assert.Contains("Found, but denied: Verification.", criterion.Reason);
    }

    [TestMethod]
    public void Same_input_gives_the_same_result_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var results = new[] { "en-US", "de-DE", "tr-TR", "" }.Select(name =>
            {
                CultureInfo.CurrentCulture = new CultureInfo(name);
                return Newtonsoft.Json.JsonConvert.SerializeObject(new AnnouncementScorer(new TestRules().Compile()).Score(Text.Of("INDEPENDENTLY VERIFIED at 40.5 TOK/S, 第三方验证", "Acme")));
            }).Distinct().ToList();
            Assert.HasCount(1, results);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [TestMethod]
    public void The_input_hash_tells_texts_and_metadata_apart()
    {
        string Hash(string text, string? company) => Scorer.Score(Text.Of(text, company)).Manifest.InputHash;
        Assert.AreEqual(Hash("a", "b"), Hash("a", "b"));
        Assert.AreNotEqual(Hash("a", null), Hash("a", ""));
        Assert.AreNotEqual(Hash("a", "b"), Hash("ab", ""));
    }

    [TestMethod]
    public void The_date_is_given_or_the_announcements_own()
    {
        Assert.AreEqual("2025-09", Scorer.Score(Text.Of("x", published: "2025-09")).Manifest.AsOf);
        Assert.AreEqual("2026-01-01", new AnnouncementScorer(new TestRules().Compile(), "2026-01-01").Score(Text.Of("x", published: "2025-09")).Manifest.AsOf);
        Assert.IsNull(Scorer.Score(Text.Of("x")).Manifest.AsOf);
    }

    [TestMethod]
    public void One_scorer_serves_many_threads()
    {
        var expected = Scorer.Score(Text.Of("The 40 tok/s were independently verified.")).Score;
        Assert.IsTrue(ParallelEnumerable.Range(0, 200).All(_ => Scorer.Score(Text.Of("The 40 tok/s were independently verified.")).Score == expected));
    }

    [TestMethod]
    public void An_empty_announcement_gets_a_result()
    {
        var nothing = new Announcement { Metadata = new() { Id = "a" }, Text = "", Blocks = [] };
        Assert.AreEqual(0m, Scorer.Score(nothing).Score);
    }

    [TestMethod]
    public void A_rule_that_cannot_be_run_is_not_assessed_and_never_absent()
    {
        // The time is over before any expression runs: what rests on one is given up, and what rests on words alone is judged all the same.
        var rules = new TestRules().Replace("criteria/tested.json", "{ \"phrases\": [\"independently", "{ \"regex\": \"[a-z]+ verified\" }, { \"phrases\": [\"independently");
        rules.Replace("criteria/tested.json", "\"any\": [ { \"regex\": \"\\\\b\\\\d+(\\\\.\\\\d+)? ?(tok/s|x)\" } ]", "\"any\": [ { \"phrases\": [\"tok/s\"] } ]");
        var score = new AnnouncementScorer(rules.Compile()).ScoreWithin(Text.Of("It was certainly verified."), new ScoringTime(TimeSpan.Zero));
        Assert.AreEqual(Outcome.NotAssessed, score.Criteria[0].Outcome);
        Assert.IsNull(score.Criteria[0].Level);
        Assert.Contains("signal \"verified\"", score.Criteria[0].Reason);
        Assert.AreEqual(0, score.Criteria[1].Level);
        Assert.AreEqual(40m, score.Coverage);
    }
}
