using TransparencyScore.Rules;

namespace TransparencyScore.Criteria.Checks;

/// <summary>Finds signals and lists that nothing uses.</summary>
internal static class UnusedNames
{
    public static void Check(RuleSetParts parts, DiagnosticBag diagnostics)
    {
        if (!diagnostics.IsEmpty)
        {
            // What is wrong elsewhere may be what uses them.
            return;
        }

        var signals = parts.Criteria.SelectMany(c => c.Workflow.Rules).SelectMany(r => r.Facts()).SelectMany(f => f.Signals).Select(n => (string)n.Value)
            .Concat(parts.Signals.SelectMany(s => s.Matchers().OfType<MatcherDefinition.Signal>().Where(m => m.Id != s.Id)).Select(m => m.Id))
            .Concat((parts.Claims?.SignalReferences ?? []).Select(r => r.Id)).ToHashSet(StringComparer.Ordinal);
        foreach (var signal in parts.Signals.Where(s => s.Id.Length > 0 && !signals.Contains(s.Id)))
        {
            diagnostics.Add(RuleMessages.UnusedSignal(signal.Id), signal.Location);
        }

        var lists = parts.Signals.SelectMany(s => s.Matchers()).OfType<MatcherDefinition.List>().Select(m => m.Id)
            .Concat((((parts.Header?.Context ?? ContextDefinition.None) with { Articles = parts.Header?.Articles }).Lists).Concat(parts.Lists.SelectMany(l => l.ByFrom.Where(f => f.Id != l.Id))).Select(r => r.Id))
            .Concat((parts.Claims?.ListReferences ?? []).Select(r => r.Id)).ToHashSet(StringComparer.Ordinal);
        foreach (var list in parts.Lists.Where(l => l.Id.Length > 0 && !lists.Contains(l.Id)))
        {
            diagnostics.Add(RuleMessages.UnusedList(list.Id), list.Location);
        }
    }
}
