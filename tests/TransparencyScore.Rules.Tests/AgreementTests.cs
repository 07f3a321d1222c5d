using TransparencyScore.Criteria;
using TransparencyScore.Documents;
using TransparencyScore.Rules.Tests.Support;
using TransparencyScore.Scoring;

namespace TransparencyScore.Rules.Tests;

[TestClass]
public sealed class AgreementTests
{
    [TestMethod]
    public void The_default_set_agrees_with_careful_readers()
    {
        if (Repository.Corpus is not { } corpus)
        {
            Assert.Inconclusive("Skipped: the corpus of real announcements with labels is not beside this checkout.");
            return;
        }

        var labels = File.ReadLines(Path.Combine(corpus, "labels.csv")).Skip(1).Select(l => l.Split(',')).Where(c => c.Length >= 3 && c[2] is "0" or "1" or "2")
            .ToDictionary(c => (c[0], c[1]), c => c[2][0] - '0');
        Assert.HasCount(960, labels);
        var inputs = AnnouncementFiles.Read(new InputRequest { Paths = [Path.Combine(corpus, "announcements.jsonl")] }).ToList();
        Assert.HasCount(60, inputs.OfType<AnnouncementRead>());
        Assert.IsEmpty(inputs.OfType<InputProblem>());
        var scorer = new AnnouncementScorer(CompiledRuleSet.LoadDefault());
        var cells = inputs.OfType<AnnouncementRead>().Select(a => scorer.Score(a.Announcement))
            .SelectMany(s => s.Criteria.Select(c => (Criterion: c.Id, Reader: labels[(s.Announcement.Id, c.Id)], Tool: c.Level ?? 0)));
        var kappas = cells.GroupBy(c => c.Criterion).Select(g => Kappa([.. g.Select(c => (c.Reader, c.Tool))])).ToList();
        Assert.HasCount(16, kappas);
        Assert.IsGreaterThanOrEqualTo(0.85, kappas.Average());
        Assert.IsGreaterThanOrEqualTo(0.65, kappas.Min());
    }

    // Linear-weighted kappa (Cohen 1968) over three levels.
    private static double Kappa(IReadOnlyList<(int Reader, int Tool)> cells)
    {
        var observed = cells.Average(c => Math.Abs(c.Reader - c.Tool));
        var expected = cells.SelectMany(_ => cells, (a, b) => Math.Abs(a.Reader - b.Tool)).Average();
        return expected == 0 ? 1 : 1 - (observed / expected);
    }
}
