using TransparencyScore.Signals;

namespace TransparencyScore.Criteria;

/// <summary>A passage of the announcement that a criterion's level rests on.</summary>
/// <param name="Signal">Id of the signal that was found; <see cref="OfClaims"/> where a row of the claims ledger is the evidence.</param>
/// <param name="Quote">The passage: exactly <c>text[Start..End]</c> of the announcement.</param>
/// <param name="Start">Offset of the first UTF-16 code unit in the announcement's text.</param>
/// <param name="End">Offset after the last one.</param>
/// <param name="Line">Line of <paramref name="Start"/> in the announcement's text, from 1.</param>
/// <param name="Status">How the passage says it; a denied or planned passage is shown, and does not count as asserted.</param>
public sealed record Evidence(string Signal, string Quote, int Start, int End, int Line, SignalStatus Status)
{
    /// <summary>What stands for the signal where a quantitative claim is the evidence. No signal can have this name, since ids hold no dot.</summary>
    public const string OfClaims = "claims.ledger";
}
