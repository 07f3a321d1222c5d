using TransparencyScore.Evaluation.Results;
using TransparencyScore.Evaluation.Statistics;
using TransparencyScore.Rules;

namespace TransparencyScore.Evaluation.Raters;

/// <summary>Compares raters two by two.</summary>
internal sealed class RaterComparer(RuleSetSummary rules, EvaluationSettings settings)
{
    /// <summary>The comparison; null when the two have no cell in common.</summary>
    public RaterComparison? Compare(Rater first, Rater second)
    {
        var cells = PairedCells.Of(first, second, rules);
        if (cells.Documents.Count == 0)
        {
            return null;
        }

        var measures = new PairMeasures(cells);
        var whole = measures.Of([.. cells.Documents.Select(_ => 1)]);
        var intervals = new Bootstrap(settings.Seed, settings.Resamples).Intervals(cells.Documents.Count, times => measures.Of(times).Values);
        var estimates = new Queue<Estimate>(whole.Values.Zip(intervals, (value, interval) => new Estimate(value, value is null ? null : interval)));
        LevelAgreement Take(LevelCounts counts) => new()
        {
            Matrix = counts.Matrix,
            Exact = estimates.Dequeue(),
            Kappa = estimates.Dequeue(),
            Alpha = estimates.Dequeue(),
            Evidence = new EvidenceAgreement(counts.Quoted, counts.Hits, estimates.Dequeue()),
        };

        // In the order of MeasuredPair.Values.
        var criteria = whole.Criteria.Select((counts, i) => new CriterionAgreement(cells.Criteria[i].Id, Take(counts))).ToList();
        var pooled = Take(whole.Pooled);
        var worst = criteria.MinBy(c => c.Agreement.Kappa.Value);
        return new RaterComparison
        {
            First = first.Name,
            Second = second.Name,
            Documents = cells.Documents.Count,
            Criteria = criteria,
            Pooled = pooled,
            Macro = new MacroAgreement(estimates.Dequeue(), estimates.Dequeue(), estimates.Dequeue(), worst?.Criterion, worst?.Agreement.Kappa.Value),
            Totals = [.. Enum.GetValues<TotalKind>().Select(kind => new TotalAgreement(kind, estimates.Dequeue(), estimates.Dequeue()))],
        };
    }
}
