using Spectre.Console;
using TransparencyScore.Reporting.Evaluations;
using TransparencyScore.Reporting.RuleTests;
using TransparencyScore.Scoring.RuleTests;

namespace TransparencyScore.Cli.Output;

/// <summary>Writes the results of a rule set's tests for people: what matters most last, where a terminal shows it.</summary>
internal static class RuleTestTableWriter
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    public static void Write(RuleTestReport report, TextOutput output)
    {
        var console = Terminal.Over(output);
        foreach (var section in GapSections.Of(report.Coverage))
        {
            // One line each, however long, so that an editor finds the place.
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
            console.Write(Terminal.Grid(table));
            foreach (var note in table.Notes)
            {
                console.Line(note);
            }

            console.WriteLine();
        }

        foreach (var section in RuleTestSections.Of(report))
        {
            output.Text.WriteLine(Terminal.Safe(section.Title));
            console.Write(Terminal.Lines(section));
            console.WriteLine();
        }

        console.Line(RuleTestTables.Summary(report), Bold);
        console.Line(RuleTestTables.Summary(report.Coverage), Bold);
        foreach (var shortfall in report.Shortfalls)
        {
            console.Line($"Too little coverage: TS1061 {shortfall.Message}");
        }
    }
}
