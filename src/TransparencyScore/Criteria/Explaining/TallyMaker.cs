using TransparencyScore.Signals;

namespace TransparencyScore.Criteria.Explaining;

/// <summary>Counts the hits of signals by status.</summary>
internal sealed class TallyMaker(IReadOnlyDictionary<string, CompiledSignal> signals, SignalFinder finder)
{
    public SignalTally Of(string id)
    {
        var hits = finder.Find(id).Hits;
        int Count(SignalStatus status) => hits.Count(h => h.Status == status);
        return new SignalTally(id, signals[id].Definition.Title, Count(SignalStatus.Asserted), Count(SignalStatus.Denied), Count(SignalStatus.Planned), Count(SignalStatus.Other));
    }
}
