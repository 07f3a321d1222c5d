namespace TransparencyScore.Rules;

/// <summary>Finds signals that ask for themselves by way of others.</summary>
internal static class SignalCycles
{
    public static void Check(IReadOnlyList<SignalDefinition> signals, DiagnosticBag diagnostics)
    {
        var next = signals.DistinctBy(s => s.Id).ToDictionary(s => s.Id, References, StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var signal in signals.Where(s => !reported.Contains(s.Id)))
        {
            if (Path(signal.Id, next) is { } path)
            {
                // One message for a circle, at the matcher that leaves its first signal.
                reported.UnionWith(path.Select(p => p.Id));
                diagnostics.Add(RuleMessages.Cycle(signal.Id, path.Select(p => p.Id).Prepend(signal.Id)), path[0].Location, path.Skip(1).Select(p => p.Location));
            }
        }
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
