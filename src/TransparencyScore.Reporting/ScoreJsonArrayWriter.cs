using Newtonsoft.Json;
using TransparencyScore.Reporting.Scores;
using TransparencyScore.Scoring;

namespace TransparencyScore.Reporting;

/// <summary>Writes results as one JSON array, indented (<c>--format json</c>).</summary>
/// <param name="output">Where to; it stays open.</param>
public sealed class ScoreJsonArrayWriter(TextWriter output) : IScoreWriter
{
    private readonly JsonText _text = new(Formatting.Indented);

    /// <inheritdoc/>
    public void Start() => _text.Json.WriteStartArray();

    /// <inheritdoc/>
    public void Write(AnnouncementScore score)
    {
        ScoreJson.Write(_text.Json, score);
        output.Write(_text.Take());
    }

    /// <inheritdoc/>
    public void Finish()
    {
        _text.Json.WriteEndArray();
        output.Write(_text.Take() + "\n");
        output.Flush();
    }
}
