using TransparencyScore.Evaluation.Results;
using TransparencyScore.Evaluation.Statistics;

namespace TransparencyScore.Reporting.Evaluations;

/// <summary>The measures of an evaluation as tables in words, the same in every format.</summary>
public static class EvaluationTables
{
    /// <summary>What stands where a measure is undefined.</summary>
    public const string Undefined = "–";

    private const string ConstantMark = " *";
    private const string ConstantNote = "* Both gave one and the same level throughout: kappa is 1 by convention and says nothing.";
    private static readonly string UndefinedNote = $"{Undefined} The measure is undefined here: no cells, no variation, or too few announcements for an interval.";

    /// <summary>The title of all tables.</summary>
    /// <param name="result">The evaluation.</param>
    /// <returns>One line.</returns>
    public static string Title(EvaluationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return $"Agreement of {result.Rules.Id} {result.Rules.Version} with readers";
    }

    /// <summary>The tables, most important first.</summary>
    /// <param name="result">The evaluation.</param>
    /// <returns>With several comparisons one that sets them side by side; then for each comparison agreement, totals and confusion matrices.</returns>
    public static IReadOnlyList<TextTable> Of(EvaluationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return [.. result.Comparisons.Count > 1 ? new[] { Beside(result) } : [], .. result.Comparisons.SelectMany(c => new[] { Agreement(result, c), Totals(c), Confusion(result, c) })];
    }

    private static TextTable Beside(EvaluationResult result)
    {
        List<IReadOnlyList<string>> rows = [];
        void Row(string name, Func<RaterComparison, string?> value) => rows.Add([name, .. result.Comparisons.Select(c => value(c) ?? Undefined)]);
        foreach (var criterion in result.Rules.Criteria)
        {
            Row(criterion.Title, c => c.Criteria.FirstOrDefault(x => x.Criterion == criterion.Id) is { } found ? Kappa(found.Agreement) : null);
        }

        Row("Mean over criteria", c => Words(c.Macro.Kappa));
        Row("All cells", c => Kappa(c.Pooled));
        Row("Exact agreement, all cells", c => Words(c.Pooled.Exact));
        Row("Alpha, all cells", c => Words(c.Pooled.Alpha));
        Row("Evidence hit rate", c => Words(c.Pooled.Evidence.Rate));
        Row("Spearman of total scores", c => Words(c.Totals.Single(t => t.Kind == TotalKind.Score).Spearman));
        return new TextTable("Side by side: linear-weighted kappa, and overall figures", ["Criterion", .. result.Comparisons.Select(Pair)], rows, Notes(result, rows));
    }

    private static TextTable Agreement(EvaluationResult result, RaterComparison comparison)
    {
        List<IReadOnlyList<string>> rows = [.. comparison.Criteria.Select(c => Row(Name(result, c.Criterion), c.Agreement))];
        var macro = comparison.Macro;
        rows.Add(["Mean over criteria", "", Words(macro.Exact), Words(macro.Kappa), Words(macro.Alpha), ""]);
        rows.Add(Row("All cells", comparison.Pooled));
        return new TextTable(
            $"{Pair(comparison)}: {Wording.Announcements(comparison.Documents)}, {Wording.Quantity(comparison.Pooled.Matrix.Total, "cell")}",
            ["Criterion", "Cells", "Exact", "Kappa", "Alpha", "Evidence"],
            rows,
            [
                .. macro is { WorstCriterion: { } worst, WorstKappa: { } kappa } ? new[] { $"Lowest kappa: {Name(result, worst)}, {Numbers.Coefficient(kappa)}." } : [],
                "Kappa is linear-weighted, alpha is Krippendorff's for ordered levels; \"not applicable\" counts as 0. Evidence: of the cells in which both give more than 0 and quote, the share in which quotes overlap.",
                .. Notes(result, rows),
            ]);
    }

    private static TextTable Totals(RaterComparison comparison) => new(
        $"{Pair(comparison)}: totals",
        ["Total", "Spearman", "Mean absolute error"],
        [.. comparison.Totals.Select(t => (IReadOnlyList<string>)[TotalName(t.Kind), Words(t.Spearman), Points(t.MeanAbsoluteError)])],
        []);

    private static TextTable Confusion(EvaluationResult result, RaterComparison comparison)
    {
        int[] levels = [0, 1, 2];
        IReadOnlyList<string> Counts(string name, ConfusionMatrix matrix) => [name, .. levels.SelectMany(i => levels.Select(j => Numbers.Count(matrix[i, j])))];
        return new TextTable(
            $"{Pair(comparison)}: confusion matrices",
            ["Criterion", .. levels.SelectMany(i => levels.Select(j => $"{Numbers.Count(i)}→{Numbers.Count(j)}"))],
            [.. comparison.Criteria.Select(c => Counts(Name(result, c.Criterion), c.Agreement.Matrix)), Counts("All cells", comparison.Pooled.Matrix)],
            [$"0→1 is the number of cells to which {comparison.First} gives 0 and {comparison.Second} gives 1."]);
    }

    private static IReadOnlyList<string> Row(string name, LevelAgreement agreement)
    {
        var evidence = agreement.Evidence;
        return [name, Numbers.Count(agreement.Matrix.Total), Words(agreement.Exact), Kappa(agreement), Words(agreement.Alpha),
            evidence.Rate.Value is { } rate ? $"{Numbers.Coefficient(rate)} ({Numbers.Count(evidence.Hits)}/{Numbers.Count(evidence.Cells)})" : Undefined];
    }

    private static List<string> Notes(EvaluationResult result, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var notes = new List<string> { $"In brackets: 95 % intervals, percentile bootstrap over announcements, {Wording.Quantity(result.Settings.Resamples, "resample")}, seed {Numbers.Count(result.Settings.Seed)}." };
        if (rows.Any(r => r.Any(cell => cell.EndsWith(ConstantMark, StringComparison.Ordinal))))
        {
            notes.Add(ConstantNote);
        }

        if (rows.Any(r => r.Any(cell => cell.Contains(Undefined, StringComparison.Ordinal))))
        {
            notes.Add(UndefinedNote);
        }

        return notes;
    }

    private static string TotalName(TotalKind kind) => kind switch
    {
        TotalKind.Score => "Score, \"not applicable\" as 0",
        TotalKind.PrintedScore => "Score as printed, without \"not applicable\"",
        TotalKind.Levels => "Sum of levels without weights",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown total."),
    };

    private static string Kappa(LevelAgreement agreement) => Words(agreement.Kappa) + (agreement.Matrix is { IsConstant: true, Total: > 0 } ? ConstantMark : "");

    private static string Words(Estimate estimate) => estimate.Value is { } value
        ? Numbers.Coefficient(value) + (estimate.Interval is var (low, high) ? $" [{Numbers.IntervalEnd(low)}, {Numbers.IntervalEnd(high)}]" : $" [{Undefined}]")
        : Undefined;

    private static string Points(Estimate estimate) => estimate.Value is { } value
        ? Wording.Points((decimal)value) + (estimate.Interval is var (low, high) ? $" [{Numbers.OneDecimal((decimal)low)}, {Numbers.OneDecimal((decimal)high)}]" : $" [{Undefined}]")
        : Undefined;

    private static string Name(EvaluationResult result, string criterion) => result.Rules.Criteria.Single(c => c.Id == criterion).Title;

    private static string Pair(RaterComparison comparison) => $"{comparison.First} × {comparison.Second}";
}
