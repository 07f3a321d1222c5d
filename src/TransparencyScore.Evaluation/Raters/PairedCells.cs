using TransparencyScore.Rules;

namespace TransparencyScore.Evaluation.Raters;

/// <summary>What two raters say of one cell.</summary>
internal sealed record Pair(Rating First, Rating Second);

/// <summary>The cells that two raters both judged: documents in ordinal order, so that the order of reading cannot change a figure; criteria in the
/// rule set's order.</summary>
internal sealed record PairedCells(IReadOnlyList<string> Documents, IReadOnlyList<CriterionSummary> Criteria, IReadOnlyList<IReadOnlyList<Pair?>> Cells)
{
    public static PairedCells Of(Rater first, Rater second, RuleSetSummary rules)
    {
        var common = first.Ratings.Keys.Where(second.Ratings.ContainsKey).ToHashSet();
        var documents = common.Select(c => c.Document).Distinct().Order(StringComparer.Ordinal).ToList();
        var criteria = rules.Criteria.Where(c => common.Any(x => x.Criterion == c.Id)).ToList();
        return new PairedCells(documents, criteria, [.. documents.Select(d => (IReadOnlyList<Pair?>)[.. criteria.Select(c =>
            common.Contains((d, c.Id)) ? new Pair(first.Ratings[(d, c.Id)], second.Ratings[(d, c.Id)]) : null)])]);
    }
}
