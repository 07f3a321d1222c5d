using TransparencyScore.Criteria;
using TransparencyScore.Rules;
using TransparencyScore.Scoring;

namespace TransparencyScore.Companies;

/// <summary>Combines the scores of announcements into report cards. Pure and thread-safe.</summary>
public static class CompanyReportCards
{
    /// <summary>Makes a card for each company: the mean of its announcements' scores, pillar scores, levels and coverage.</summary>
    /// <param name="rules">The rule set that all scores were made by.</param>
    /// <param name="scores">The scores, in any order; each names its company. Names that differ only in capitals are one company.</param>
    /// <param name="asOf">The date that the cards speak for, as ISO 8601, or null for the latest publication date among the announcements.</param>
    /// <returns>The cards by rank.</returns>
    /// <exception cref="ArgumentException">A score names no company.</exception>
    public static ReportCards Combine(RuleSetSummary rules, IEnumerable<AnnouncementScore> scores, string? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var all = scores.OrderBy(s => s.Announcement.Published ?? "9999", StringComparer.Ordinal).ThenBy(s => s.Announcement.Id, StringComparer.Ordinal).ToList();
        if (all.Find(s => s.Announcement.Company is null) is { } nameless)
        {
            throw new ArgumentException($"The announcement \"{nameless.Announcement.Id}\" names no company.", nameof(scores));
        }

        var cards = all.GroupBy(s => s.Announcement.Company!, StringComparer.OrdinalIgnoreCase).Select(g => Card(rules, [.. g])).ToList();
        return new ReportCards
        {
            RuleSet = rules,
            Manifest = ManifestMaker.For(rules, all, asOf ?? all.Select(s => s.Announcement.Published).Max(StringComparer.Ordinal)),
            Cards = [.. cards.Select(c => c with { Rank = c.Score is { } score ? 1 + cards.Count(o => o.Score > score) : null })
                .OrderBy(c => c.Rank ?? int.MaxValue).ThenBy(c => c.Company, StringComparer.Ordinal)],
        };
    }

    private static CompanyReportCard Card(RuleSetSummary rules, IReadOnlyList<AnnouncementScore> scores)
    {
        var score = ScoreArithmetic.Mean(scores.Select(s => s.Score));
        return new CompanyReportCard
        {
            Company = scores.Select(s => s.Announcement.Company!).Min(StringComparer.Ordinal)!,
            Rank = null,
            Score = score,
            Coverage = scores.Sum(s => s.Coverage) / scores.Count,
            Grade = ScoreArithmetic.Grade(score, rules.Grades),
            Pillars = [.. rules.Pillars.Select(p => new PillarScore(p.Id, ScoreArithmetic.Mean(scores.Select(s => s.Pillars.Single(x => x.Id == p.Id).Score))))],
            Criteria = [.. rules.Criteria.Select(c => Criterion(c.Id, scores))],
            Announcements = scores,
        };
    }

    private static CompanyCriterion Criterion(string id, IReadOnlyList<AnnouncementScore> scores)
    {
        var verdicts = scores.Select(s => s.Criteria.Single(c => c.Id == id)).ToList();
        int Count(Func<CriterionScore, bool> holds) => verdicts.Count(holds);
        return new CompanyCriterion(id, ScoreArithmetic.Mean(verdicts.Select(v => (decimal?)v.Level)), Count(v => v.Level == 2), Count(v => v.Level == 1), Count(v => v.Level == 0),
            Count(v => v.Outcome == Outcome.NotApplicable), Count(v => v.Outcome == Outcome.NotAssessed));
    }
}

/// <summary>Largest of texts in ordinal order.</summary>
file static class OrdinalMaximum
{
    public static string? Max(this IEnumerable<string?> texts, StringComparer comparer) => texts.OfType<string>().Order(comparer).LastOrDefault();
}
