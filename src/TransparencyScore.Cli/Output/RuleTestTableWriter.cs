using Spectre.Console;
using TransparencyScore.Reporting.Evaluations;
using TransparencyScore.Reporting.RuleTests;
using TransparencyScore.Scoring.RuleTests;

namespace TransparencyScore.Cli.Output;

/// <summary>Writes the results of a rule set's tests for people: what matters most last.</summary>
internal static class RuleTestTableWriter
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    public static void Write(RuleTestReport report, TextOutput output)
    {
        var console = Terminal.Over(output);
        foreach (var section in GapSections.Of(report.Coverage))
        {
            output.Text.WriteLine(Terminal.Safe(section.Title));
            foreach (var (place, text) in section.Lines)
            {
                output.Text.WriteLine(Terminal.Safe($"  {place}  {text}"));
            }

            console.WriteLine();
        }

        foreach (var table in RuleTestTables.Of(report))
        {
            console.Line(table.Title, Bold);
            console.Write(Grid(table));
            foreach (var note in table.Notes)
            {
                console.Line(note);
            }

            console.WriteLine();
        }

        foreach (var problem in report.Problems())
        {
            output.Text.WriteLine(Terminal.Safe(problem.ToString()));
        }

        console.Line(RuleTestTables.Summary(report), Bold);
        console.Line(RuleTestTables.Summary(report.Coverage), Bold);
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
}
