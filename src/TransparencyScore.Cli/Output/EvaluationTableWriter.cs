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
            console.Write(Terminal.Grid(table));
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
            console.Write(Terminal.Lines(section));
        }
    }
}
