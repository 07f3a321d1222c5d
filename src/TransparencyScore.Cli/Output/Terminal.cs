using System.Globalization;
using Spectre.Console;

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

    // A document must not steer the terminal.
    public static string Safe(string words) => string.Concat(words.Select(c =>
        char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? ' ' : c));
}
