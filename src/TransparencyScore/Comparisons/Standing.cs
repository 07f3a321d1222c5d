using TransparencyScore.Claims;
using TransparencyScore.Companies;
using TransparencyScore.Scoring;

namespace TransparencyScore.Comparisons;

/// <summary>What an announcement or a company comes to in one run. Two standings are equal when nobody could tell their figures apart.</summary>
/// <param name="Score">0 to 100, unrounded; null when there is none.</param>
/// <param name="Coverage">0 to 100, unrounded.</param>
/// <param name="Grade">Name of the grade band; null when there is no score.</param>
/// <param name="Rank">A company's place in the ranking, from 1; null for an announcement and for a company without a score.</param>
/// <param name="Claims">What the asserted claims come to; null where there is no ledger.</param>
public sealed record Standing(decimal? Score, decimal Coverage, string? Grade, int? Rank, ClaimCounts? Claims)
{
    internal static Standing Of(AnnouncementScore score) => new(score.Score, score.Coverage, score.Grade, null, score.ClaimCounts);

    internal static Standing Of(CompanyReportCard card) => new(card.Score, card.Coverage, card.Grade, card.Rank, card.ClaimCounts);
}
