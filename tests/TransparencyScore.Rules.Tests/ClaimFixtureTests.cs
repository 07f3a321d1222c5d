using System.Globalization;
using TransparencyScore.Claims;
using TransparencyScore.Criteria;
using TransparencyScore.Documents;
using TransparencyScore.Rules.Tests.Support;
using TransparencyScore.Scoring;

namespace TransparencyScore.Rules.Tests;

/// <summary>The ledgers of the texts in <c>fixtures/claims/</c>, row by row. A changed ledger shows as a changed line of <c>….expected.csv</c>;
/// <c>RENEW_EXPECTATIONS=1</c> writes the files anew, to be read against the texts before they are committed.</summary>
[TestClass]
public sealed class ClaimFixtureTests
{
    private const string Head = "line|figure|value|metric|subject|baseline|basis|conditions|source|measured by|status";
    private static readonly string _folder = Path.Combine(Repository.Root, "fixtures", "claims");
    private static readonly AnnouncementScorer _scorer = new(CompiledRuleSet.LoadDefault());

    public static IEnumerable<object[]> Texts => Directory.EnumerateFiles(_folder, "*.md").Select(f => new object[] { Path.GetFileNameWithoutExtension(f) }).OrderBy(f => (string)f[0], StringComparer.Ordinal);

    [TestMethod]
    [DynamicData(nameof(Texts))]
    public void The_ledger_has_the_expected_rows(string name)
    {
        var got = string.Join('\n', Ledger(name).Select(Row).Prepend(Head)) + "\n";
        var path = Path.Combine(_folder, name + ".expected.csv");
        if (Environment.GetEnvironmentVariable("RENEW_EXPECTATIONS") == "1")
        {
            File.WriteAllText(path, got);
        }

        Assert.AreEqual(File.ReadAllText(path).ReplaceLineEndings("\n"), got);
    }

    [TestMethod]
    [DynamicData(nameof(Texts))]
    public void Quotes_and_figures_stand_where_the_row_says(string name)
    {
        var text = Read(name).Text;
        foreach (var claim in Ledger(name))
        {
            Assert.AreEqual(text[claim.Start..claim.End], claim.Quote);
            Assert.AreEqual(text[claim.FigureStart..claim.FigureEnd], claim.Figure);
        }
    }

    private static IReadOnlyList<Claim> Ledger(string name) => _scorer.Score(Read(name)).Claims!;

    private static Announcements.Announcement Read(string name) =>
        AnnouncementFiles.Read(new InputRequest { Paths = [Path.Combine(_folder, name + ".md")] }).OfType<AnnouncementRead>().Single().Announcement;

    private static string Row(Claim c)
    {
        var value = Digits(c.Low) + (c.High == c.Low ? "" : ".." + Digits(c.High)) + (c.Before is { } before ? $" (before {Digits(before)})" : "");
        string[] cells =
        [
            c.Line.ToString(CultureInfo.InvariantCulture), c.Figure, $"{c.Kind} {value} {c.Unit} {c.Direction}".TrimEnd(), c.Metric ?? "-", c.Subject ?? "-",
            $"{c.Baseline.Kind} {c.Baseline.Name}".TrimEnd(), c.Basis + (c.IsUpTo ? " (up to)" : ""), c.Conditions.Count == 0 ? "-" : string.Join(' ', c.Conditions),
            $"{c.Source.Kind} {c.Source.Url ?? c.Source.Text}".TrimEnd(), $"{c.MeasuredBy.Kind} {c.MeasuredBy.Name}".TrimEnd(), c.Status.ToString(),
        ];
        return string.Join('|', cells.Select(cell => string.Join(' ', cell.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))));
    }

    private static string Digits(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
