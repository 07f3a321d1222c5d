using TransparencyScore.Signals;

namespace TransparencyScore.Claims;

/// <summary>What the asserted claims of one or more announcements come to.</summary>
/// <param name="All">Number of asserted claims.</param>
/// <param name="SayHow">How many of them say how they were measured (<see cref="Claim.SaysHow"/>).</param>
/// <param name="Sourced">How many give a source.</param>
/// <param name="BaselineNamed">How many name what they are compared with.</param>
public sealed record ClaimCounts(int All, int SayHow, int Sourced, int BaselineNamed)
{
    /// <summary>Counts the asserted claims of a ledger.</summary>
    /// <param name="claims">The claims of one or more announcements.</param>
    /// <returns>The counts; all 0 for no claims.</returns>
    public static ClaimCounts Of(IEnumerable<Claim> claims)
    {
        var asserted = claims.Where(c => c.Status == SignalStatus.Asserted).ToList();
        return new ClaimCounts(
            asserted.Count,
            asserted.Count(c => c.SaysHow),
            asserted.Count(c => c.Source.Kind != ClaimSourceKind.None),
            asserted.Count(c => c.Baseline.Kind == ClaimBaselineKind.Named));
    }
}
