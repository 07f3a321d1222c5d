using Newtonsoft.Json;
using TransparencyScore.Reporting.Scores;
using TransparencyScore.Scoring;

namespace TransparencyScore.Reporting;

/// <summary>Writes each result as one JSON object on a line of its own (<c>--format jsonl</c>), ready when its line is.</summary>
/// <param name="output">Where to; it stays open.</param>
public sealed class ScoreJsonLinesWriter(TextWriter output) : IScoreWriter
{
    /// <summary>One result as one line of JSON, without the line end.</summary>
    /// <param name="score">The result.</param>
    /// <returns>A JSON object.</returns>
    public static string ToJson(AnnouncementScore score)
    {
        var text = new JsonText(Formatting.None);
        ScoreJson.Write(text.Json, score);
        return text.Take();
    }

    /// <inheritdoc/>
    public void Start()
    {
    }

    /// <inheritdoc/>
    public void Write(AnnouncementScore score)
    {
        output.Write(ToJson(score) + "\n");
        output.Flush();
    }

    /// <inheritdoc/>
    public void Finish() => output.Flush();
}
