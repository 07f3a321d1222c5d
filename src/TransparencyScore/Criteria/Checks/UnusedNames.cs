using TransparencyScore.Rules;

namespace TransparencyScore.Criteria.Checks;

/// <summary>Finds signals and lists that nothing uses.</summary>
internal static class UnusedNames
{
    public static void Check(RuleSetDraft draft, DiagnosticBag diagnostics)
    {
        var signals = draft.Criteria.SelectMany(c => c.Workflow.Rules).SelectMany(r => r.Facts()).SelectMany(f => f.Signals).Select(n => (string)n.Value)
            .Concat(draft.Signals.SelectMany(s => s.Matchers().OfType<MatcherDefinition.Signal>().Where(m => m.Id != s.Id)).Select(m => m.Id))
            .Concat((draft.Claims?.SignalReferences ?? []).Select(r => r.Id)).ToHashSet(StringComparer.Ordinal);
        foreach (var signal in draft.Signals.Where(s => s.Id.Length > 0 && !signals.Contains(s.Id) && !draft.MayDefine(s.Id)))
        {
            diagnostics.Add(RuleMessages.UnusedSignal(signal.Id), signal.Location);
        }

        var lists = draft.Signals.SelectMany(s => s.Matchers()).OfType<MatcherDefinition.List>().Select(m => m.Id)
            .Concat((draft.Header?.Context.Lists ?? []).Concat(draft.Lists.SelectMany(l => l.ByFrom.Where(f => f.Id != l.Id))).Select(r => r.Id))
            .Concat((draft.Claims?.ListReferences ?? []).Select(r => r.Id)).ToHashSet(StringComparer.Ordinal);
        foreach (var list in draft.Lists.Where(l => l.Id.Length > 0 && !lists.Contains(l.Id) && !draft.MayDefine(l.Id)))
        {
            diagnostics.Add(RuleMessages.UnusedList(list.Id), list.Location);
        }
    }
}
