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
        Line(Wording.Title(score), new Style(decoration: Decoration.Bold));
        Line(Facts(score));
        console.WriteLine();
        Line($"Grade {Wording.Grade(score.Grade)}   score {Wording.Score(score.Score)} of 100   coverage {Wording.Percent(score.Coverage)}", new Style(decoration: Decoration.Bold));
        Line(string.Join("   ", rules.Pillars.Zip(score.Pillars, (pillar, result) => $"{pillar.Title} {Wording.Score(result.Score)}")));
        console.Write(Criteria(score));
        if (score.ClaimCounts is { } counts)
        {
            Line(ClaimWording.Summary(counts));
        }
    }

    public void Finish()
    {
        if (_first)
        {
            Line("No announcement was scored.");
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
                Cell(summary.Title),
                Cell(criterion.Weight.ToString("0.##", CultureInfo.InvariantCulture)),
                Cell($"{Wording.LevelSymbol(criterion)} {Wording.Level(criterion)}"),
                Cell(Best(criterion)));
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

    // Text, never markup: a quote's brackets are not styles.
    private static Text Cell(string words) => new(Safe(words));

    private void Line(string words, Style? style = null)
    {
        console.Write(new Text(Safe(words), style));
        console.WriteLine();
    }

    // A document must not steer the terminal.
    private static string Safe(string words) => string.Concat(words.Select(c =>
        char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? ' ' : c));
}
