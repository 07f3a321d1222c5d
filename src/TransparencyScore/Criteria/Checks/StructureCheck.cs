using TransparencyScore.Rules;

namespace TransparencyScore.Criteria.Checks;

/// <summary>Finds criteria without a place of their own in reports, and pillars that hold none.</summary>
internal static class StructureCheck
{
    public static void Check(RuleSetDraft draft, DiagnosticBag diagnostics)
    {
        foreach (var same in draft.Criteria.OrderBy(c => c.Id, StringComparer.Ordinal).GroupBy(c => c.Order))
        {
            foreach (var criterion in same.Skip(1))
            {
                diagnostics.Add(RuleMessages.SameOrder(criterion.Id, same.First().Id, criterion.Order), diagnostics.At(criterion.Location, "/order"), [diagnostics.At(same.First().Location, "/order")]);
            }
        }

        foreach (var (index, pillar) in (draft.Header?.Pillars ?? []).Index())
        {
            if (pillar.Id.Length > 0 && draft.Criteria.All(c => c.Pillar != pillar.Id) && !draft.MayDefine(pillar.Id))
            {
                diagnostics.Add(RuleMessages.EmptyPillar(pillar.Id), diagnostics.At(SourceLocation.OfFile("ruleset.json"), FormattableString.Invariant($"/pillars/{index}/id")));
            }
        }
    }
}
