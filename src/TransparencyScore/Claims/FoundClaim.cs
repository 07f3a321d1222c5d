using TransparencyScore.Announcements;
using TransparencyScore.Signals;

namespace TransparencyScore.Claims;

/// <summary>A figure that claims something, before it is known what is disclosed about it.</summary>
internal sealed record FoundClaim(TextUnit Unit, Figure Figure, ClaimKind Kind, string? UnitName, ClaimDirection? Direction, string? Metric, string? Subject, ClaimBaseline Baseline)
{
    /// <summary>Where the alternative is named; empty where it is not, and in tables.</summary>
    public TextSpan BaselineRegion { get; init; }
}
