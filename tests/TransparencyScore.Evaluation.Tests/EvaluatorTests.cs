using TransparencyScore.Evaluation.Labels;
using TransparencyScore.Evaluation.Results;
using TransparencyScore.Evaluation.Tests.Support;

namespace TransparencyScore.Evaluation.Tests;

[TestClass]
public sealed class EvaluatorTests
{
    [TestMethod]
    public void Figures_of_two_readers_are_those_of_the_published_script()
    {
        // The figures that agreement.py (see CorpusTests) gives for these two files; a cell that one reader left out is no common cell.
        var comparison = Readers("reader-one.csv", "reader-two.csv");
        Assert.AreEqual(12, comparison.Documents);
        Assert.AreEqual(47, comparison.Pooled.Matrix.Total);
        Assert.AreEqual(0.8297872340425532, comparison.Pooled.Exact.Value!.Value, 1e-12);
        Assert.AreEqual(0.7423245614035088, comparison.Pooled.Kappa.Value!.Value, 1e-12);
        Assert.AreEqual(0.7475426641741543, comparison.Macro.Kappa.Value!.Value, 1e-12);
        double[] kappas = [0.7391304347826086, 0.6796116504854369, 0.5714285714285714, 1];
        foreach (var (criterion, kappa) in comparison.Criteria.Zip(kappas))
        {
            Assert.AreEqual(kappa, criterion.Agreement.Kappa.Value!.Value, 1e-12, criterion.Criterion);
        }

        Assert.AreEqual("gamma", comparison.Macro.WorstCriterion);
        Assert.IsTrue(comparison.Criteria[3].Agreement.Matrix.IsConstant);
        Assert.IsNull(comparison.Criteria[3].Agreement.Alpha.Value);
    }

    [TestMethod]
    public void Rank_correlation_of_level_sums_is_that_of_the_published_script()
    {
        var comparison = Readers("reader-one.csv", "reader-two.csv", without: "doc-11");
        Assert.AreEqual(0.6509506380635791, comparison.Totals.Single(t => t.Kind == TotalKind.Levels).Spearman.Value!.Value, 1e-12);
    }

    [TestMethod]
    public void The_reader_is_the_row_and_the_tool_the_column()
    {
        var matrix = Sample.Compare([Sample.Scored("a", "1 0 0 0")], Sample.Levels("one.csv", "a: 2 0 0 0")).Pooled.Matrix;
        Assert.AreEqual(1, matrix[2, 1]);
        Assert.AreEqual(3, matrix[0, 0]);
    }

    [TestMethod]
    public void Not_applicable_is_level_0_in_agreement_and_leaves_only_the_printed_total()
    {
        var comparison = Sample.Compare([Sample.Scored("a", "2 - 0 0"), Sample.Scored("b", "0 0 0 0")], Sample.Levels("one.csv", "a: 2 0 - 0", "b: 0 0 0 0"));
        Assert.AreEqual(1, comparison.Pooled.Exact.Value);

        // Weights 40, 30, 20, 10: 40 of 100 on both sides; as printed 40/80 for the reader and 40/70 for the tool.
        Assert.AreEqual(0, Total(comparison, TotalKind.Score));
        Assert.AreEqual((400.0 / 7 - 50) / 2, Total(comparison, TotalKind.PrintedScore), 1e-9);
        Assert.AreEqual(0, Total(comparison, TotalKind.Levels));
    }

    [TestMethod]
    public void Totals_use_the_weights_of_the_rule_set()
    {
        var comparison = Sample.Compare([Sample.Scored("a", "2 0 0 0")], Sample.Levels("one.csv", "a: 0 0 0 2"));
        Assert.AreEqual(30, Total(comparison, TotalKind.Score));
        Assert.AreEqual(0, Total(comparison, TotalKind.Levels));
        Assert.IsNull(comparison.Totals[0].Spearman.Value);
    }

    [TestMethod]
    public void A_cell_that_the_tool_could_not_assess_is_left_out_and_said()
    {
        var evaluator = new Evaluator(Sample.Rules, [Sample.Scored("a", "? 1 1 1")], [Sample.Levels("one.csv", "a: 0 1 1 1")]);
        Assert.Contains("could not assess \"alpha\"", evaluator.Sheets.Single().Problems.Single(p => p.IsError).Message);
        Assert.AreEqual(3, evaluator.Evaluate(new EvaluationSettings(Resamples: 10)).Comparisons.Single().Pooled.Matrix.Total);
    }

    [TestMethod]
    public void One_level_throughout_is_told_apart_from_agreement()
    {
        var comparison = Sample.Compare([Sample.Scored("a", "1 1 1 1"), Sample.Scored("b", "1 1 1 1")], Sample.Levels("one.csv", "a: 1 1 1 1", "b: 1 1 1 1"));
        Assert.IsTrue(comparison.Pooled.Matrix.IsConstant);
        Assert.AreEqual(1, comparison.Pooled.Kappa.Value);
        Assert.IsNull(comparison.Pooled.Alpha.Value);
        Assert.IsNull(comparison.Macro.Alpha.Value);
        Assert.IsNull(comparison.Pooled.Alpha.Interval);
    }

    [TestMethod]
    public void The_order_of_files_changes_no_figure_and_a_seed_makes_a_figure_again()
    {
        ScoredAnnouncement[] scored = [Sample.Scored("a", "1 0 2 0"), Sample.Scored("b", "0 2 1 0"), Sample.Scored("c", "2 2 0 1")];
        string[] labels = ["a: 1 0 1 0", "b: 0 2 2 1", "c: 2 1 0 1"];
        string Figures(IEnumerable<ScoredAnnouncement> order, IEnumerable<string> rows, int seed) =>
            string.Join(' ', new Evaluator(Sample.Rules, [.. order], [Sample.Levels("one.csv", [.. rows])]).Evaluate(new EvaluationSettings(seed, 50)).Comparisons.Single().Criteria.Select(c => c.Agreement.Kappa));
        Assert.AreEqual(Figures(scored, labels, 3), Figures(scored.Reverse(), labels.Reverse(), 3));
        Assert.AreNotEqual(Figures(scored, labels, 3), Figures(scored, labels, 4));
    }

    [TestMethod]
    public void With_two_readers_each_is_compared_with_the_tool_and_with_the_other()
    {
        var result = new Evaluator(Sample.Rules, [Sample.Scored("a", "1 0 2 0")], [Sample.Levels("one.csv", "a: 1 0 2 0"), Sample.Levels("two.csv", "a: 1 0 2 1")]).Evaluate(new EvaluationSettings(Resamples: 10));
        CollectionAssert.AreEqual(new[] { "one.csv tool", "two.csv tool", "one.csv two.csv" }, result.Comparisons.Select(c => $"{c.First} {c.Second}").ToArray());
    }

    private static double Total(RaterComparison comparison, TotalKind kind) => comparison.Totals.Single(t => t.Kind == kind).MeanAbsoluteError.Value!.Value;

    private static RaterComparison Readers(string first, string second, string without = "-")
    {
        LabelSheet Sheet(string name) => LabelReader.Read(File.ReadAllText(Path.Combine(Repository.Samples, name)), name);
        var sheets = new[] { Sheet(first), Sheet(second) }.Select(s => s with { Labels = [.. s.Labels.Where(l => l.Document != without)] }).ToList();
        var scored = sheets[0].Labels.Select(l => l.Document).Distinct().Select(d => Sample.Scored(d, "0 0 0 0")).ToList();
        return new Evaluator(Sample.Rules, scored, sheets).Evaluate(new EvaluationSettings(Resamples: 20)).Comparisons.Single(c => c.Second == second);
    }
}
