using System.Globalization;
using Spectre.Console;
using TransparencyScore.Criteria;
using TransparencyScore.Reporting;
using TransparencyScore.Rules;

namespace TransparencyScore.Cli.Output;

/// <summary>Writes problems for people, file by file: what is wrong and what to do, the JSON path, and the line with carets below the place.</summary>
internal static class DiagnosticTableWriter
{
    // Wide enough that nothing is wrapped: a wrapped line would part the carets from their place.
    private const int Unwrapped = 1_000_000;

    private static readonly Style Plain = new();
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    public static void Write(RuleSetCheck check, IAnsiConsole console)
    {
        console.Profile.Width = Unwrapped;
        foreach (var problem in check.Diagnostics)
        {
            Write(problem, console);
            console.WriteLine();
        }

        var errors = check.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        var warnings = check.Diagnostics.Count - errors;
        var found = errors + warnings == 0 ? "no problems" : $"{Wording.Quantity(errors, "error")}, {Wording.Quantity(warnings, "warning")}";
        console.Line(check.Summary is { } set ? $"{set.Id} {set.Version}: {Wording.Quantity(set.Criteria.Count, "criterion")}, {found}." : $"{found}.");
    }

    private static void Write(Diagnostic problem, IAnsiConsole console)
    {
        var (severity, style) = problem.Severity == DiagnosticSeverity.Error ? ("error", new Style(Color.Red)) : ("warning", new Style(Color.Yellow));
        console.Write(new Text(Terminal.Safe($"{Place(problem.Location)}: "), new Style(decoration: Decoration.Bold)));
        console.Write(new Text($"{severity} {problem.Code} ", style));
        console.Line(problem.Message, Plain);
        if (problem.Location.JsonPointer.Length > 0)
        {
            console.Line($"  at {problem.Location.JsonPointer}", Faint);
        }

        if (problem.Excerpt is { } excerpt)
        {
            var line = problem.Location.Line.ToString(CultureInfo.InvariantCulture);
            console.Line($"  {line} | {excerpt.Text}");
            console.Write(new Text($"  {new string(' ', line.Length)} | "));
            console.Line(excerpt.Marker, style);
        }

        foreach (var related in problem.Related)
        {
            console.Line($"  see {Place(related)}", Faint);
        }
    }

    private static string Place(SourceLocation location) => location.Line == 0
        ? location.File
        : string.Create(CultureInfo.InvariantCulture, $"{location.File}:{location.Line}:{location.Column}");
}
