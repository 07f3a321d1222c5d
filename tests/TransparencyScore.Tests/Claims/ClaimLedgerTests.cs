using System.Globalization;
using TransparencyScore.Claims;
using TransparencyScore.Scoring;
using TransparencyScore.Signals;
using TransparencyScore.Tests.Support;

namespace TransparencyScore.Tests.Claims;

[TestClass]
public sealed class ClaimLedgerTests
{
    private static readonly AnnouncementScorer _scorer = new(ClaimRules.Of().Compile());

    [TestMethod]
    [DataRow("It is 2.1x faster.", "2.1x", "Ratio 2.1 x")]
    [DataRow("It is 2.1× faster.", "2.1×", "Ratio 2.1 x")]
    [DataRow("It is 2.1 times faster.", "2.1 times", "Ratio 2.1 x")]
    [DataRow("It is three times faster.", "three times", "Ratio 3 x")]
    [DataRow("The throughput doubles.", "doubles", "Ratio 2 x")]
    [DataRow("It needs half the latency.", "half", "Ratio 0.5 x")]
    [DataRow("The latency is 1/3 of that.", "1/3", "Ratio 0.3333 x")]
    [DataRow("The latency is 40% lower.", "40%", "Percent 40 %")]
    [DataRow("The latency is 40 percent lower.", "40 percent", "Percent 40 %")]
    [DataRow("The throughput is 10-20% higher.", "10-20%", "Percent 10-20 %")]
    [DataRow("It is 3.5–4.2x faster.", "3.5–4.2x", "Ratio 3.5-4.2 x")]
    [DataRow("At 1.2K tok/s.", "1.2K tok/s", "Absolute 1200 tok/s")]
    [DataRow("At 1,200 tokens/s.", "1,200 tokens/s", "Absolute 1200 tokens/s")]
    [DataRow("At 1,200 tokens per second.", "1,200 tokens per second", "Absolute 1200 tokens/s")]
    [DataRow("At 2 million tok/s.", "2 million tok/s", "Absolute 2000000 tok/s")]
    [DataRow("At 1e6 tok/s.", "1e6 tok/s", "Absolute 1000000 tok/s")]
    [DataRow("At 10^6 tok/s.", "10^6 tok/s", "Absolute 1000000 tok/s")]
    [DataRow("At 3.2 × 10^3 tok/s.", "3.2 × 10^3 tok/s", "Absolute 3200 tok/s")]
    [DataRow("A p99 latency of 12 ms.", "12 ms", "Absolute 12 ms")]
    [DataRow("The cost is $0.40 per M tokens.", "$0.40 per M tokens", "Absolute 0.4 $/M tokens")]
    [DataRow("An accuracy of 84.2%.", "84.2%", "Absolute 84.2 %")]
    [DataRow("吞吐量达到 1.2万 tok/s。", "1.2万 tok/s", "Absolute 12000 tok/s")]
    [DataRow("吞吐量达到 3亿 tok/s。", "3亿 tok/s", "Absolute 300000000 tok/s")]
    [DataRow("吞吐量提升3倍。", "3倍", "Ratio 3 x")]
    [DataRow("延迟降低40％。", "40％", "Percent 40 %")]
    [DataRow("延迟降低４０%。", "４０%", "Percent 40 %")]
    public void Numbers_are_read_as_people_write_them(string text, string figure, string value)
    {
        var claim = Ledger(text).Single();
        Assert.AreEqual(figure, claim.Figure);
        var range = claim.Low.ToString(CultureInfo.InvariantCulture) + (claim.High == claim.Low ? "" : "-" + claim.High.ToString(CultureInfo.InvariantCulture));
        Assert.AreEqual(value, FormattableString.Invariant($"{claim.Kind} {decimal.Parse(range.Split('-')[0], CultureInfo.InvariantCulture):0.####}{(range.Contains('-', StringComparison.Ordinal) ? "-" + range.Split('-')[1] : "")} {claim.Unit}"));
    }

    [TestMethod]
    [DataRow("Latency fell from 120 ms to 80 ms.", 80, 120)]
    [DataRow("Latency fell from 2 s to 80 ms.", 80, 2000)]
    [DataRow("延迟从 120 ms 降至 80 ms。", 80, 120)]
    [DataRow("Latency: 120 ms -> 80 ms", 80, 120)]
    [DataRow("Latency: 120-150 ms -> 80-90 ms", 80, 120)]
    public void From_and_to_are_one_claim(string text, int value, int before)
    {
        var claim = Ledger(text).Single();
        Assert.AreEqual((decimal)value, claim.Low);
        Assert.AreEqual((decimal)before, claim.Before);
        Assert.AreEqual(ClaimDirection.Decrease, claim.Direction);
    }

    [TestMethod]
    [DataRow("Version 2.1.3 came on 2026-03-14 at 12:30.")]
    [DataRow("The H100 and GPT-4 have faster rivals.")]
    [DataRow("It has 80 GB and 8 cores.")]
    [DataRow("We saw a 70B model with 12 tokens.")]
    [DataRow("The goal of 900 tok/s stands.")]
    [DataRow("Twice a year, half of us travel.")]
    [DataRow("The accuracy is known on 20 H100 cards.")]
    public void Other_numbers_are_no_claims(string text) => Assert.IsEmpty(Ledger(text));

    [TestMethod]
    public void A_denied_claim_is_a_row_and_does_not_count()
    {
        var score = _scorer.Score(Text.Of("It does not reach 40 tok/s."));
        Assert.AreEqual(SignalStatus.Denied, score.Claims!.Single().Status);
        Assert.AreEqual(0, score.ClaimCounts!.All);
    }

    [TestMethod]
    public void The_alternatives_figure_is_no_claim_of_its_own()
    {
        var claim = Ledger("A latency of 12 ms compared with 30 ms on the Acme A900.").Single();
        Assert.AreEqual(12, claim.Low);
    }

    [TestMethod]
    [DataRow("It is 2x faster than the A900.", ClaimBaselineKind.Named, "A900")]
    [DataRow("It is 2x faster than the Falcon 3.", ClaimBaselineKind.Named, "Falcon 3")]
    [DataRow("It is 2x faster than the previous generation.", ClaimBaselineKind.Vague, "the previous generation")]
    [DataRow("It is 2x faster.", ClaimBaselineKind.None, null)]
    public void A_baseline_is_named_vague_or_missing(string text, ClaimBaselineKind kind, string? name) => Assert.AreEqual(new ClaimBaseline(kind, name), Ledger(text).Single().Baseline);

    [TestMethod]
    public void A_text_without_end_takes_no_quadratic_time()
    {
        // Twenty thousand claims in one sentence: a quadratic search would not come back.
        var text = string.Concat(Enumerable.Repeat("2.1x faster than the A900, ", 20_000));
        Assert.AreEqual(20_000, Ledger(text).Count);
    }

    [TestMethod]
    public void Without_claims_json_there_is_no_ledger()
    {
        var score = new AnnouncementScorer(new TestRules().Compile()).Score(Text.Of("It is 2x faster."));
        Assert.IsNull(score.Claims);
        Assert.IsNull(score.ClaimCounts);
    }

    private static IReadOnlyList<Claim> Ledger(string text) => _scorer.Score(Text.Of(text)).Claims!;
}
