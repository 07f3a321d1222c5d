using TransparencyScore.Claims;
using TransparencyScore.Scoring;

namespace TransparencyScore.Companies;

/// <summary>What a company's announcements come to, taken together.</summary>
public sealed record CompanyReportCard
{
    /// <summary>The company's name as the announcements give it.</summary>
    public required string Company { get; init; }

    /// <summary>Place in the ranking by score, from 1; equal scores share a place. Null when there is no score.</summary>
    public required int? Rank { get; init; }

    /// <summary>0 to 100, unrounded; null when none of the announcements has a score.</summary>
    public required decimal? Score { get; init; }

    /// <summary>0 to 100, unrounded: mean coverage of all its announcements.</summary>
    public required decimal Coverage { get; init; }

    /// <summary>Name of the grade band; null when there is no score.</summary>
    public required string? Grade { get; init; }

    /// <summary>Pillar scores over the announcements, in the rule set's order.</summary>
    public required IReadOnlyList<PillarScore> Pillars { get; init; }

    /// <summary>Criteria over the announcements, in the rule set's order.</summary>
    public required IReadOnlyList<CompanyCriterion> Criteria { get; init; }

    /// <summary>What the asserted claims of all announcements that have a ledger come to; null where none has.</summary>
    public ClaimCounts? ClaimCounts => Announcements.Any(a => a.Claims is not null) ? ClaimCounts.Of(Announcements.SelectMany(a => a.Claims ?? [])) : null;

    /// <summary>The announcements, by date (undated last), then by id.</summary>
    public required IReadOnlyList<AnnouncementScore> Announcements { get; init; }
}
