using TransparencyScore.Claims;
using TransparencyScore.Companies;
using TransparencyScore.Criteria;
using TransparencyScore.Rules;
using TransparencyScore.Scoring;

namespace TransparencyScore.Reporting.Tests.Support;

/// <summary>Report cards of invented companies.</summary>
internal static class SampleCards
{
    /// <summary>Three companies, one of them Chinese and one without any score.</summary>
    public static ReportCards Three() => Of(
        SampleRules.Six,
        Titled(Linked(SampleScores.Of("lumen-1", "Lumen Silicon", "2 2 2 1 2 0", "2.1x the tokens per second of the Borealis B2")), "Lumen L4 in the open round", "2026-03-02", "press-release", "en", "https://lumen.example/news/l4?a=1&b=2"),
        Titled(SampleScores.Of("lumen-2", "Lumen Silicon", "0 1 2 0 2 -", "up to 40% less"), "Lumen L4 <mini> & friends", "2026-05", "blog", "en", "javascript:alert(1)"),
        Titled(SampleScores.Of("qingshan-1", "青山芯片", "1 2 0 0 0 1", "推理吞吐量达到上一代产品的2.3倍"), "青山发布新一代推理芯片", "2026-04-18", "press-release", "zh", "http://qingshan.example/新闻"),
        Titled(SampleScores.Of("murmur-1", "Murmur AI", "- - - - - ?"), null, null, null, null, null));

    /// <summary>Cards for results, taken together by plain means; the order by rank is made here.</summary>
    public static ReportCards Of(RuleSetSummary rules, params AnnouncementScore[] scores)
    {
        var cards = scores.GroupBy(score => score.Announcement.Company ?? "", StringComparer.Ordinal).Select(group => Card(rules, group.Key, [.. group])).ToList();
        return new ReportCards
        {
            RuleSet = rules,
            Manifest = SampleScores.Manifest(rules, "a"),
            Cards =
            [
                .. cards
                    .Select(card => card.Score is null ? card : card with { Rank = 1 + cards.Count(other => other.Score > card.Score) })
                    .OrderBy(card => card.Rank ?? int.MaxValue)
                    .ThenBy(card => card.Company, StringComparer.Ordinal),
            ],
        };
    }

    public static AnnouncementScore Titled(AnnouncementScore score, string? title, string? published, string? kind, string? language, string? url) =>
        score with { Announcement = score.Announcement with { Title = title, Published = published, Kind = kind, Language = language, Url = url } };

    private static AnnouncementScore Linked(AnnouncementScore score) =>
        score with { Claims = [.. score.Claims!.Select((claim, index) => index > 0 ? claim : claim with { Source = new(ClaimSourceKind.Link, "report", "https://lumen.example/report?a=1&b=2") })] };

    private static CompanyReportCard Card(RuleSetSummary rules, string company, List<AnnouncementScore> scores)
    {
        var score = Mean(scores.Select(one => one.Score));
        return new CompanyReportCard
        {
            Company = company,
            Rank = null,
            Score = score,
            Coverage = scores.Average(one => one.Coverage),
            Grade = SampleScores.Grade(score, rules),
            Pillars = [.. rules.Pillars.Select((pillar, index) => new PillarScore(pillar.Id, Mean(scores.Select(one => one.Pillars[index].Score))))],
            Criteria = [.. rules.Criteria.Select((criterion, index) => Criterion(criterion.Id, [.. scores.Select(one => one.Criteria[index])]))],
            Announcements = scores,
        };
    }

    private static CompanyCriterion Criterion(string id, List<CriterionScore> verdicts) => new(
        id,
        Mean(verdicts.Select(verdict => (decimal?)verdict.Level)),
        verdicts.Count(verdict => verdict.Level == 2),
        verdicts.Count(verdict => verdict.Level == 1),
        verdicts.Count(verdict => verdict.Level == 0),
        verdicts.Count(verdict => verdict.Outcome == Outcome.NotApplicable),
        verdicts.Count(verdict => verdict.Outcome == Outcome.NotAssessed));

    private static decimal? Mean(IEnumerable<decimal?> values)
    {
        var known = values.OfType<decimal>().ToList();
        return known.Count == 0 ? null : known.Average();
    }
}
