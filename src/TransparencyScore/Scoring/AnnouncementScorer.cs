using TransparencyScore.Announcements;
using TransparencyScore.Claims;
using TransparencyScore.Criteria;
using TransparencyScore.Criteria.Explaining;
using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Scoring;

/// <summary>Scores announcements by a rule set. A pure function of announcement, rule set and date; one instance serves all threads.</summary>
/// <param name="rules">The rule set to score by.</param>
/// <param name="asOf">The date that results speak for, as ISO 8601, or null to take each announcement's own publication date. The clock is never read.</param>
public sealed class AnnouncementScorer(CompiledRuleSet rules, string? asOf = null)
{
    /// <summary>Scores one announcement.</summary>
    /// <param name="announcement">The announcement, as a reader made it.</param>
    /// <returns>The result. A rule that fails to run makes its criterion "not assessed"; nothing is thrown for a strange text.</returns>
    public AnnouncementScore Score(Announcement announcement) => ScoreWithin(announcement, null);

    internal AnnouncementScore ScoreWithin(Announcement announcement, ScoringTime? time)
    {
        ArgumentNullException.ThrowIfNull(announcement);
        var evaluation = new AnnouncementEvaluation(rules, announcement, time);
        var criteria = rules.Definition.Criteria.Select(evaluation.Judge.Judge).ToList();
        var score = ScoreArithmetic.Score(criteria);
        return new AnnouncementScore
        {
            Announcement = announcement.Metadata,
            Score = score,
            Coverage = ScoreArithmetic.Coverage(criteria),
            Grade = ScoreArithmetic.Grade(score, rules.Definition.Grades),
            Pillars = [.. rules.Definition.Pillars.Select(p => new PillarScore(p.Id, ScoreArithmetic.Score(criteria.Where(c => c.Pillar == p.Id))))],
            Criteria = criteria,
            Claims = rules.Claims is null ? null : Ledger(evaluation),
            Manifest = ManifestMaker.For(rules.Summary, announcement, asOf),
        };
    }

    /// <summary>Explains why criteria of an announcement have the level that <see cref="Score"/> gives them and not another one.</summary>
    /// <param name="announcement">The announcement.</param>
    /// <param name="expected">The levels that somebody else gives, with the passages that show them.</param>
    /// <returns>An explanation for each expected level, in their order; null for a criterion that could not be assessed.</returns>
    /// <exception cref="ArgumentException">The rule set has no such criterion.</exception>
    public IReadOnlyList<LevelExplanation?> Explain(Announcement announcement, IReadOnlyList<ExpectedLevel> expected)
    {
        ArgumentNullException.ThrowIfNull(announcement);
        ArgumentNullException.ThrowIfNull(expected);
        if (expected.FirstOrDefault(e => !rules.Definition.Criteria.Any(c => c.Id == e.Criterion)) is { } unknown)
        {
            throw new ArgumentException($"The rule set has no criterion \"{unknown.Criterion}\".", nameof(expected));
        }

        var evaluation = new AnnouncementEvaluation(rules, announcement);
        var explainer = new LevelExplainer(rules, evaluation.Text, evaluation.Signals, evaluation.ClaimFacts);
        return [.. expected.Select(Explain)];

        LevelExplanation? Explain(ExpectedLevel level)
        {
            try
            {
                return explainer.Explain(level);
            }
            catch (SignalFailedException)
            {
                return null;
            }
        }
    }

    // Criteria that need it are not assessed and say why.
    private static IReadOnlyList<Claim>? Ledger(AnnouncementEvaluation evaluation)
    {
        try
        {
            return evaluation.Claims;
        }
        catch (SignalFailedException)
        {
            return null;
        }
    }
}
