using TransparencyScore.Signals;

namespace TransparencyScore.Criteria.Explaining;

/// <summary>What was seen of one signal in the passages in question.</summary>
/// <param name="Signal">Id of the signal.</param>
/// <param name="Title">What a hit of it says.</param>
/// <param name="Hits">Its hits in the passages, whatever their status; <see cref="Evidence.Quote"/> holds the matched words alone.</param>
/// <param name="Elsewhere">Number of its asserted hits in the rest of the announcement.</param>
/// <param name="Miss">Why it was not found there; null when there are hits or no passages.</param>
public sealed record SignalSight(string Signal, string Title, IReadOnlyList<Evidence> Hits, int Elsewhere, SignalMiss? Miss);
