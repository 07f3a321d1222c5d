using TransparencyScore.Reporting;
using TransparencyScore.Rules;

namespace TransparencyScore.Cli.Output;

/// <summary>Where scores go, and in which form.</summary>
internal sealed class ScoreOutput : IDisposable
{
    private readonly TextOutput _output;

    private ScoreOutput(TextOutput output, IScoreWriter writer) => (_output, Writer) = (output, writer);

    public IScoreWriter Writer { get; }

    public static ScoreOutput Open(string? path, ScoreFormat format, RuleSetSummary rules, StandardStreams streams)
    {
        var output = TextOutput.Open(path, streams);
        return new ScoreOutput(output, format switch
        {
            ScoreFormat.Json => new ScoreJsonArrayWriter(output.Text),
            ScoreFormat.Jsonl => new ScoreJsonLinesWriter(output.Text),
            ScoreFormat.Markdown => new ScoreMarkdownWriter(output.Text, rules),
            _ => new ScoreTableWriter(Terminal.Over(output), rules),
        });
    }

    public void Done()
    {
        Writer.Finish();
        _output.Done();
    }

    public void Dispose() => _output.Dispose();
}
