using Spectre.Console;
using TransparencyScore.Comparisons;
using TransparencyScore.Reporting.Comparisons;
using TransparencyScore.Reporting.Evaluations;

namespace TransparencyScore.Cli.Output;

/// <summary>Writes a comparison as tables for people.</summary>
internal static class ComparisonTableWriter
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    /// <summary>Everything: what was compared, the summary and the details.</summary>
    public static void Write(RunComparison comparison, IAnsiConsole console)
    {
        console.Line(ComparisonWording.Title(comparison), Bold);
        console.WriteLine();
        foreach (var line in ComparisonWording.Summary(comparison))
        {
            console.Line(line);
        }

        WriteDetails(comparison, console);
    }

    /// <summary>What changed from one run to the next while somebody edits: of several announcements the summary, then each that changes.</summary>
    public static void WriteChanges(RunComparison comparison, IAnsiConsole console)
    {
        if (comparison is { AnythingChanges: true, Totals.Announcements: > 1 })
        {
            console.Line(ComparisonWording.Summary(comparison)[0]);
        }

        foreach (var table in ComparisonTables.Of(comparison).Where(t => t.Title == ComparisonTables.Definitions))
        {
            console.Write(Grid(table));
        }

        WriteAnnouncements(comparison, console);
    }

    private static void WriteDetails(RunComparison comparison, IAnsiConsole console)
    {
        foreach (var table in ComparisonTables.Of(comparison))
        {
            console.WriteLine();
            console.Line(table.Title, Bold);
            console.Write(Grid(table));
        }

        WriteAnnouncements(comparison, console);
    }

    private static void WriteAnnouncements(RunComparison comparison, IAnsiConsole console)
    {
        foreach (var section in ComparisonSections.Of(comparison))
        {
            console.WriteLine();
            console.Line(section.Title, Bold);
            if (section.Lines.Count > 0)
            {
                console.Write(Lines(section));
            }
        }
    }

    private static Table Grid(TextTable table)
    {
        var grid = new Table().Border(TableBorder.Simple);
        grid.AddColumn(new TableColumn(Terminal.Cell(table.Columns[0])));
        foreach (var column in table.Columns.Skip(1))
        {
            grid.AddColumn(new TableColumn(Terminal.Cell(column)).RightAligned());
        }

        foreach (var row in table.Rows)
        {
            grid.AddRow(row.Select(Terminal.Cell));
        }

        return grid;
    }

    private static Grid Lines(TextSection section)
    {
        var lines = new Grid().AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(2, 0, 2, 0) }).AddColumn(new GridColumn { Padding = new Padding(0) });
        foreach (var (name, text) in section.Lines)
        {
            var sign = name switch { ComparisonSections.Gained => "+ ", ComparisonSections.Lost => "- ", ComparisonSections.Reason => "", _ => null };
            lines.AddRow(Terminal.Cell(sign is null ? name : ""), Terminal.Cell(sign + text));
        }

        return lines;
    }
}
