using System.Globalization;
using Spectre.Console;
using TransparencyScore.Criteria;
using TransparencyScore.Reporting;
using TransparencyScore.Rules;
using TransparencyScore.Scoring;

namespace TransparencyScore.Cli.Output;

/// <summary>Writes results as tables for people.</summary>
internal sealed class ScoreTableWriter(IAnsiConsole console, RuleSetSummary rules) : IScoreWriter
{
    private bool _first = true;

    public void Start()
    {
    }

    public void Write(AnnouncementScore score)
    {
        if (!_first)
        {
            console.WriteLine();
        }

        _first = false;
        console.Line(Wording.Title(score), new Style(decoration: Decoration.Bold));
        console.Line(Facts(score));
        console.WriteLine();
        console.Line($"Grade {Wording.Grade(score.Grade)}   score {Wording.Score(score.Score)} of 100   coverage {Wording.Percent(score.Coverage)}", new Style(decoration: Decoration.Bold));
        console.Line(string.Join("   ", rules.Pillars.Zip(score.Pillars, (pillar, result) => $"{pillar.Title} {Wording.Score(result.Score)}")));
        console.Write(Criteria(score));
        if (score.ClaimCounts is { } counts)
        {
            console.Line(ClaimWording.Summary(counts));
        }
    }

    public void Finish()
    {
        if (_first)
        {
            console.Line("No announcement was scored.");
        }
    }

    private static string Facts(AnnouncementScore score)
    {
        var a = score.Announcement;
        return string.Join(" · ", new[] { a.Company, a.Published, a.Kind, a.Language, a.Id }.OfType<string>());
    }

    private Table Criteria(AnnouncementScore score)
    {
        var table = new Table().Border(TableBorder.Simple).Expand();
        table.AddColumn(new TableColumn("Criterion").NoWrap());
        table.AddColumn(new TableColumn("Weight").RightAligned().NoWrap());
        table.AddColumn(new TableColumn("Level").NoWrap());
        table.AddColumn(new TableColumn("Best quote, or why not more"));
        foreach (var (summary, criterion) in rules.Criteria.Zip(score.Criteria))
        {
            table.AddRow(
                Terminal.Cell(summary.Title),
                Terminal.Cell(criterion.Weight.ToString("0.##", CultureInfo.InvariantCulture)),
                Terminal.Cell($"{Wording.LevelSymbol(criterion)} {Wording.Level(criterion)}"),
                Terminal.Cell(Best(criterion)));
        }

        return table;
    }

    private static string Best(CriterionScore criterion) => criterion is { Level: > 0, Evidence: [var best, ..] }
        ? string.Create(CultureInfo.InvariantCulture, $"line {best.Line}: “{Short(best.Quote)}”")
        : criterion.Reason;

    private static string Short(string quote)
    {
        const int most = 160;
        var line = string.Join(' ', quote.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= most ? line : line[..(char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1)] + "…";
    }
}
