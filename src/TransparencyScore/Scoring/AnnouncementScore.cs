using TransparencyScore.Announcements;
using TransparencyScore.Claims;
using TransparencyScore.Criteria;

namespace TransparencyScore.Scoring;

/// <summary>The result for one announcement. A plain immutable record: reports are written from it without scoring again.</summary>
public sealed record AnnouncementScore
{
    /// <summary>The announcement that was scored.</summary>
    public required AnnouncementMetadata Announcement { get; init; }

    /// <summary>0 to 100, unrounded: the weight earned in percent of the weight of all scored criteria (codebook, "Score"). Null when no
    /// criterion was scored.</summary>
    public required decimal? Score { get; init; }

    /// <summary>0 to 100, unrounded: the weight of the scored criteria in percent of all weight. A score says nothing about the rest.</summary>
    public required decimal Coverage { get; init; }

    /// <summary>Name of the grade band that the score falls into; null when there is no score.</summary>
    public required string? Grade { get; init; }

    /// <summary>Scores of the pillars, in the rule set's order.</summary>
    public required IReadOnlyList<PillarScore> Pillars { get; init; }

    /// <summary>Verdicts, in the rule set's order.</summary>
    public required IReadOnlyList<CriterionScore> Criteria { get; init; }

    /// <summary>The claims ledger: every quantitative performance claim, in reading order, whatever its status. Null where there is no
    /// ledger: the rule set has no <c>claims.json</c>, or one of its expressions took too long on this text.</summary>
    public IReadOnlyList<Claim>? Claims { get; init; }

    /// <summary>What the asserted claims come to; null where there is no ledger.</summary>
    public ClaimCounts? ClaimCounts => Claims is null ? null : ClaimCounts.Of(Claims);

    /// <summary>What the result was made from.</summary>
    public required Manifest Manifest { get; init; }
}
