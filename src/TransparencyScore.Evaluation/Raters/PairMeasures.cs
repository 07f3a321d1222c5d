using TransparencyScore.Evaluation.Results;
using TransparencyScore.Evaluation.Statistics;
using TransparencyScore.Scoring;

namespace TransparencyScore.Evaluation.Raters;

/// <summary>Counts over a set of cells.</summary>
internal sealed record LevelCounts(ConfusionMatrix Matrix, int Quoted, int Hits)
{
    public IEnumerable<double?> Values =>
        [Matrix.Total == 0 ? null : (double)Matrix.Equal / Matrix.Total, CohenKappa.Linear(Matrix), KrippendorffAlpha.Ordinal(Matrix), Quoted == 0 ? null : (double)Hits / Quoted];
}

/// <summary>Every measure of a pair of raters.</summary>
internal sealed record MeasuredPair(IReadOnlyList<LevelCounts> Criteria, LevelCounts Pooled, IReadOnlyList<double?> Values);

/// <summary>Takes every measure of a pair of raters, with each document counted any number of times.</summary>
internal sealed class PairMeasures
{
    private const int Levels = 3;
    private readonly PairedCells _cells;
    private readonly IReadOnlyList<IReadOnlyList<bool?>> _hits;
    private readonly IReadOnlyList<IReadOnlyList<(double First, double Second)?>> _totals;

    public PairMeasures(PairedCells cells)
    {
        _cells = cells;
        _hits = [.. cells.Cells.Select(row => (IReadOnlyList<bool?>)[.. row.Select(Hit)])];
        _totals = [.. Enum.GetValues<TotalKind>().Select(kind => (IReadOnlyList<(double, double)?>)[.. cells.Cells.Select(row => Totals(kind, row))])];
    }

    /// <summary>The measures, as <see cref="MeasuredPair.Values"/>: for each criterion and then for all cells exact agreement, kappa, alpha and evidence rate; the
    /// means of the first three; for each kind of total Spearman and mean absolute error.</summary>
    public MeasuredPair Of(int[] times)
    {
        var criteria = _cells.Criteria.Select((_, c) => Count([c], times)).ToList();
        var pooled = Count([.. Enumerable.Range(0, criteria.Count)], times);
        var values = criteria.Select(c => c.Values.ToList()).ToList();
        return new MeasuredPair(criteria, pooled,
        [
            .. values.SelectMany(v => v),
            .. pooled.Values,
            .. Enumerable.Range(0, 3).Select(i => Mean(values.Select(v => v[i]))),
            .. _totals.SelectMany(t => Agreement(t, times)),
        ]);
    }

    private LevelCounts Count(IReadOnlyList<int> criteria, int[] times)
    {
        var counts = new int[Levels * Levels];
        int quoted = 0, hits = 0;
        for (var d = 0; d < times.Length; d++)
        {
            foreach (var c in criteria)
            {
                if (times[d] > 0 && _cells.Cells[d][c] is { } pair)
                {
                    counts[(pair.First.Level * Levels) + pair.Second.Level] += times[d];
                    quoted += _hits[d][c] is null ? 0 : times[d];
                    hits += _hits[d][c] == true ? times[d] : 0;
                }
            }
        }

        return new LevelCounts(new ConfusionMatrix(Levels, counts), quoted, hits);
    }

    private static bool? Hit(Pair? pair) =>
        pair is { First: { Level: > 0, IsQuoted: true }, Second: { Level: > 0, IsQuoted: true } } ? pair.First.Overlaps(pair.Second) : null;

    private (double First, double Second)? Totals(TotalKind kind, IReadOnlyList<Pair?> row)
    {
        decimal? Total(Func<Pair, Rating> side) => ScoreArithmetic.Score(row.Zip(_cells.Criteria).Where(x => x.First is not null).Select(x =>
            (kind == TotalKind.Levels ? 1 : x.Second.Weight, kind == TotalKind.PrintedScore ? side(x.First!).Given : side(x.First!).Level)));
        return (Total(p => p.First), Total(p => p.Second)) is ({ } first, { } second) ? ((double)first, (double)second) : null;
    }

    private static IEnumerable<double?> Agreement(IReadOnlyList<(double First, double Second)?> totals, int[] times)
    {
        var drawn = totals.SelectMany((t, d) => t is { } total ? Enumerable.Repeat(total, times[d]) : []).ToList();
        return [RankCorrelation.Spearman([.. drawn.Select(t => t.First)], [.. drawn.Select(t => t.Second)]), Mean(drawn.Select(t => (double?)Math.Abs(t.First - t.Second)))];
    }

    private static double? Mean(IEnumerable<double?> values)
    {
        var defined = values.OfType<double>().ToList();
        return defined.Count == 0 ? null : defined.Sum() / defined.Count;
    }
}
