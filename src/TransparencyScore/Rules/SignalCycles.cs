namespace TransparencyScore.Rules;

/// <summary>Finds signals that ask for themselves by way of others.</summary>
internal static class SignalCycles
{
    public static void Check(IReadOnlyList<SignalDefinition> signals, DiagnosticBag diagnostics)
    {
        var next = signals.DistinctBy(s => s.Id).ToDictionary(s => s.Id, References, StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        var suspects = Unended(next);
        foreach (var signal in signals.Where(s => suspects.Contains(s.Id) && !reported.Contains(s.Id)))
        {
            if (Path(signal.Id, next) is { } path)
            {
                // One message for a circle, at the matcher that leaves its first signal.
                reported.UnionWith(path.Select(p => p.Id));
                diagnostics.Add(RuleMessages.Cycle(signal.Id, path.Select(p => p.Id).Prepend(signal.Id)), path[0].Location, path.Skip(1).Select(p => p.Location));
            }
        }
    }

    // Signals that are left when those are taken away, again and again, that ask for none: only they can lead into a circle. To look for the way back
    // from each of thousands would take minutes.
    private static HashSet<string> Unended(Dictionary<string, IReadOnlyList<MatcherDefinition.Signal>> next)
    {
        var askedBy = next.SelectMany(s => s.Value.Select(r => (Asked: r.Id, By: s.Key))).Distinct().ToLookup(r => r.Asked, r => r.By, StringComparer.Ordinal);
        var left = next.ToDictionary(s => s.Key, s => s.Value.Select(r => r.Id).Where(next.ContainsKey).Distinct(StringComparer.Ordinal).Count(), StringComparer.Ordinal);
        var open = new Stack<string>(left.Where(s => s.Value == 0).Select(s => s.Key));
        while (open.TryPop(out var ended))
        {
            left.Remove(ended);
            foreach (var by in askedBy[ended])
            {
                if (--left[by] == 0)
                {
                    open.Push(by);
                }
            }
        }

        return [.. left.Keys];
    }

    private static IReadOnlyList<MatcherDefinition.Signal> References(SignalDefinition signal) =>
        [.. signal.Matchers().OfType<MatcherDefinition.Signal>()];

    // The shortest way back to the start.
    private static List<MatcherDefinition.Signal>? Path(string start, Dictionary<string, IReadOnlyList<MatcherDefinition.Signal>> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<List<MatcherDefinition.Signal>>([[]]);
        while (open.TryDequeue(out var path))
        {
            foreach (var reference in next.GetValueOrDefault(path.Count == 0 ? start : path[^1].Id, []))
            {
                if (reference.Id == start)
                {
                    return [.. path, reference];
                }

                if (seen.Add(reference.Id))
                {
                    open.Enqueue([.. path, reference]);
                }
            }
        }

        return null;
    }
}
