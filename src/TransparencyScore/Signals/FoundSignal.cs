namespace TransparencyScore.Signals;

/// <summary>Everywhere that a signal was found in an announcement.</summary>
internal sealed class FoundSignal
{
    private static readonly HashSet<int> Nowhere = [];

    public FoundSignal(IReadOnlyList<SignalHit> hits)
    {
        Hits = hits;
        Asserted = hits.All(h => h.Status == SignalStatus.Asserted) ? hits : [.. hits.Where(h => h.Status == SignalStatus.Asserted)];
        AssertedUnits = Asserted.Count == 0 ? Nowhere : Asserted.Select(h => h.Unit.Index).ToHashSet();
    }

    /// <summary>All hits in reading order.</summary>
    public IReadOnlyList<SignalHit> Hits { get; }

    /// <summary>The asserted ones in reading order.</summary>
    public IReadOnlyList<SignalHit> Asserted { get; }

    /// <summary>Indexes of the units with an asserted hit.</summary>
    public IReadOnlySet<int> AssertedUnits { get; }
}
