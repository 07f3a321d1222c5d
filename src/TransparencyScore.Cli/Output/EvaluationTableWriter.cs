using Spectre.Console;
using TransparencyScore.Evaluation.Results;
using TransparencyScore.Reporting;
using TransparencyScore.Reporting.Evaluations;

namespace TransparencyScore.Cli.Output;

/// <summary>Writes an evaluation as tables for people.</summary>
internal static class EvaluationTableWriter
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    public static void Write(EvaluationResult result, IAnsiConsole console)
    {
        console.Line(EvaluationTables.Title(result), Bold);
        foreach (var table in EvaluationTables.Of(result))
        {
            console.WriteLine();
            console.Line(table.Title, Bold);
            console.Write(Grid(table));
            foreach (var note in table.Notes)
            {
                console.Line(note);
            }
        }

        if (result.Disagreements is { } disagreements)
        {
            console.WriteLine();
            console.Line($"{Wording.Quantity(disagreements.Count, "disagreement")}.", Bold);
        }

        foreach (var section in DisagreementSections.Of(result))
        {
            console.WriteLine();
            console.Line(section.Title, Bold);
            console.Write(Lines(section));
        }
    }

    private static Table Grid(TextTable table)
    {
        var grid = new Table().Border(TableBorder.Simple);
        grid.AddColumn(new TableColumn(Terminal.Cell(table.Columns[0])).NoWrap());
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
            lines.AddRow(Terminal.Cell(name), Terminal.Cell(text));
        }

        return lines;
    }
}
