using System.Globalization;
using Spectre.Console;
using TransparencyScore.Reporting.Evaluations;

namespace TransparencyScore.Cli.Output;

/// <summary>Tables and lines for people.</summary>
internal static class Terminal
{
    public static IAnsiConsole Over(TextOutput output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output.Text),
            Ansi = output.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = output.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = output.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>A cell's text, never markup: a quote's brackets are not styles.</summary>
    public static Text Cell(string words) => new(Safe(words));

    public static void Line(this IAnsiConsole console, string words, Style? style = null)
    {
        console.Write(new Text(Safe(words), style));
        console.WriteLine();
    }

    /// <summary>The words without anything that could steer the terminal: documents and rules are strangers' texts.</summary>
    public static string Safe(string words) => string.Concat(words.Select(c =>
        char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? ' ' : c));

    /// <summary>A table: names to the left, figures to the right.</summary>
    public static Table Grid(TextTable table)
    {
        var grid = new Table().Border(TableBorder.Simple);
        grid.AddColumn(new TableColumn(Cell(table.Columns[0])).NoWrap());
        foreach (var column in table.Columns.Skip(1))
        {
            grid.AddColumn(new TableColumn(Cell(column)).RightAligned());
        }

        foreach (var row in table.Rows)
        {
            grid.AddRow(row.Select(Cell));
        }

        return grid;
    }

    /// <summary>Named lines, wrapped beside their names.</summary>
    public static Grid Lines(TextSection section)
    {
        var lines = new Grid().AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(2, 0, 2, 0) }).AddColumn(new GridColumn { Padding = new Padding(0) });
        foreach (var (name, text) in section.Lines)
        {
            lines.AddRow(Cell(name), Cell(text));
        }

        return lines;
    }
}
