using System.Text;
using Spectre.Console;
using TransparencyScore.Reporting;
using TransparencyScore.Rules;

namespace TransparencyScore.Cli.Output;

/// <summary>Where results go: standard output, or a file that appears only when it is whole.</summary>
internal sealed class ScoreOutput : IDisposable
{
    private readonly string? _path;
    private readonly string? _draft;
    private readonly TextWriter _text;

    private ScoreOutput(string? path, string? draft, TextWriter text, IScoreWriter writer)
    {
        (_path, _draft, _text) = (path, draft, text);
        Writer = writer;
    }

    public IScoreWriter Writer { get; }

    public static ScoreOutput Open(string? path, ScoreFormat format, RuleSetSummary rules, StandardStreams streams)
    {
        if (path is null)
        {
            return new ScoreOutput(null, null, streams.Output, Writes(format, streams.Output, rules, streams.OutputIsTerminal, streams.Width));
        }

        if (Directory.Exists(path))
        {
            throw new IOException($"\"{path}\" is a folder; --out takes a file.");
        }

        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } parent && !Directory.Exists(parent))
        {
            throw new IOException($"\"{path}\" cannot be written: there is no folder \"{parent}\".");
        }

        var draft = path + ".part";
        var text = new StreamWriter(draft, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        return new ScoreOutput(path, draft, text, Writes(format, text, rules, colours: false, width: 120));
    }

    public void Done()
    {
        Writer.Finish();
        _text.Flush();
        if (_path is not null)
        {
            _text.Dispose();
            File.Move(_draft!, _path, overwrite: true);
        }
    }

    public void Dispose()
    {
        if (_path is not null)
        {
            _text.Dispose();
            File.Delete(_draft!);
        }
    }

    private static IScoreWriter Writes(ScoreFormat format, TextWriter text, RuleSetSummary rules, bool colours, int width) => format switch
    {
        ScoreFormat.Json => new ScoreJsonArrayWriter(text),
        ScoreFormat.Jsonl => new ScoreJsonLinesWriter(text),
        ScoreFormat.Markdown => new ScoreMarkdownWriter(text, rules),
        _ => new ScoreTableWriter(Console(text, colours, width), rules),
    };

    private static IAnsiConsole Console(TextWriter text, bool colours, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = colours ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
