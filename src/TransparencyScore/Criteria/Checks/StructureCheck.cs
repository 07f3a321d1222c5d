using TransparencyScore.Rules;

namespace TransparencyScore.Criteria.Checks;

/// <summary>Finds criteria without a place of their own in reports, and pillars that hold none.</summary>
internal static class StructureCheck
{
    public static void Check(RuleSetParts parts, DiagnosticBag diagnostics)
    {
        foreach (var same in parts.Criteria.OrderBy(c => c.Id, StringComparer.Ordinal).GroupBy(c => c.Order))
        {
            foreach (var criterion in same.Skip(1))
            {
                diagnostics.Add(RuleMessages.SameOrder(criterion.Id, same.First().Id, criterion.Order), diagnostics.At(criterion.Location, "/order"), [diagnostics.At(same.First().Location, "/order")]);
            }
        }

        foreach (var (index, pillar) in (parts.Header?.Pillars ?? []).Index())
        {
            if (pillar.Id.Length > 0 && parts.Criteria.All(c => c.Pillar != pillar.Id) && !parts.MayDefine(pillar.Id) && !diagnostics.Suggests(pillar.Id))
            {
                diagnostics.Add(RuleMessages.EmptyPillar(pillar.Id), diagnostics.At(parts.Header!.Location, FormattableString.Invariant($"/pillars/{index}/id")));
            }
        }
    }
}
