using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using TransparencyScore.Criteria;
using TransparencyScore.Documents;
using TransparencyScore.Evaluation.Labels;
using TransparencyScore.Evaluation.Results;
using TransparencyScore.Evaluation.Tests.Support;
using TransparencyScore.Scoring;

namespace TransparencyScore.Evaluation.Tests;

[TestClass]
public sealed class CorpusTests
{
    [TestMethod]
    public void Figures_are_those_of_the_script_that_defines_them()
    {
        if (Repository.Shared is not { } shared)
        {
            Assert.Inconclusive("Skipped: the corpus of real announcements with labels is not beside this checkout.");
            return;
        }

        var labels = Path.Combine(shared, "corpus", "labels.csv");
        var rules = CompiledRuleSet.LoadDefault();
        var scorer = new AnnouncementScorer(rules);
        var scored = AnnouncementFiles.Read(new InputRequest { Paths = [Path.Combine(shared, "corpus", "announcements.jsonl")] })
            .OfType<AnnouncementRead>().Select(a => new ScoredAnnouncement(a.Announcement, scorer.Score(a.Announcement))).ToList();
        var tool = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(tool, ["doc,criterion,level", .. scored.SelectMany(s => s.Score.Criteria.Select(c => $"{s.Announcement.Metadata.Id},{c.Id},{Level(c)}"))]);
            if (Script(Path.Combine(shared, "tools"), labels, tool) is not [var exact, var pooled, var macro, var worst, var spearman])
            {
                Assert.Inconclusive("Skipped: the script cannot be run here; it needs python3.");
                return;
            }

            var evaluator = new Evaluator(rules.Summary, scored, [LabelReader.Read(File.ReadAllText(labels), "labels.csv")]);
            Assert.IsEmpty(evaluator.Sheets.Single().Problems, string.Join('\n', evaluator.Sheets.Single().Problems));
            var comparison = evaluator.Evaluate(new EvaluationSettings(Resamples: 20)).Comparisons.Single();
            Assert.AreEqual(960, comparison.Pooled.Matrix.Total);
            Assert.AreEqual(exact, comparison.Pooled.Exact.Value!.Value, 1e-9);
            Assert.AreEqual(pooled, comparison.Pooled.Kappa.Value!.Value, 1e-9);
            Assert.AreEqual(macro, comparison.Macro.Kappa.Value!.Value, 1e-9);
            Assert.AreEqual(worst, comparison.Macro.WorstKappa!.Value, 1e-9);
            Assert.AreEqual(spearman, comparison.Totals.Single(t => t.Kind == TotalKind.Levels).Spearman.Value!.Value, 1e-9);
            var disagreements = evaluator.FindDisagreements(scorer);
            Assert.HasCount(comparison.Pooled.Matrix.Total - comparison.Pooled.Matrix.Equal, disagreements);
            Assert.IsTrue(disagreements.All(d => d.Explanation is { Rules.Count: > 0 }));
        }
        finally
        {
            File.Delete(tool);
        }
    }

    private static string Level(CriterionScore criterion) => criterion.Level?.ToString(CultureInfo.InvariantCulture) ?? "not applicable";

    private static double[]? Script(string folder, string first, string second)
    {
        const string program = "import sys; sys.dont_write_bytecode = True; sys.path.insert(0, sys.argv[1]); import agreement as a; "
            + "r = a.report(a.load(sys.argv[2]), a.load(sys.argv[3]), out=lambda *x: None); print(*[repr(r[k]) for k in ('exact', 'pooled', 'macro', 'worst', 'spearman')])";
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", ["-c", program, folder, first, second]) { RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? [.. output.Split().Where(w => w.Length > 0).Select(w => double.Parse(w, CultureInfo.InvariantCulture))] : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
