namespace TransparencyScore.Signals;

/// <summary>Finds out why a signal was not found in some units. It asks the finder itself, so that it cannot answer otherwise.</summary>
internal sealed class SignalMissFinder(IndexedAnnouncement text, IReadOnlyDictionary<string, CompiledSignal> signals, SignalFinder finder)
{
    /// <summary>How far the signal came in the unit in which it came farthest.</summary>
    public SignalMiss Of(string id, IReadOnlyList<TextUnit> units) => units.Select(u => In(signals[id], u)).MaxBy(m => m.Kind)!;

    private SignalMiss In(CompiledSignal signal, TextUnit unit)
    {
        if (!signal.Definition.Blocks.Contains(text.Announcement.Blocks[unit.Block].Kind))
        {
            return new SignalMiss(SignalMissKind.Block, null, null, []);
        }

        // The finder gives overlapping matches to the unit of the first: a match that reaches in from the unit before is none of this unit's.
        foreach (var span in finder.CandidatesIn(unit, signal))
        {
            var words = span.Slice(text.Announcement.Blocks[unit.Block].Text.Text);
            if (signal.With.ToList().FindIndex(c => !finder.Holds(c, signal.Definition.Scope, unit, withCompany: true)) is >= 0 and var missing)
            {
                return Part(SignalMissKind.With, missing, words, signal.With);
            }

            if (signal.Unless.ToList().FindIndex(c => finder.Holds(c, signal.Definition.Scope, unit, withCompany: false)) is >= 0 and var holds)
            {
                return Part(SignalMissKind.Unless, holds, words, signal.Unless);
            }
        }

        return new SignalMiss(SignalMissKind.Words, null, null, [.. signal.Any.Select(a => a.Signal).OfType<string>()]);
    }

    private static SignalMiss Part(SignalMissKind kind, int index, string words, IReadOnlyList<Condition> conditions) =>
        new(kind, index + 1, words, conditions[index].Signal is { } other ? [other] : []);
}
