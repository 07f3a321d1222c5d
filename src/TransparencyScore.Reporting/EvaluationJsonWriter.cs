using Newtonsoft.Json;
using TransparencyScore.Evaluation.Results;
using TransparencyScore.Reporting.Evaluations;
using TransparencyScore.Reporting.Scores;

namespace TransparencyScore.Reporting;

/// <summary>Writes an evaluation as JSON: <c>rules/schemas/evaluation.schema.json</c>.</summary>
public static class EvaluationJsonWriter
{
    /// <summary>Writes an evaluation.</summary>
    /// <param name="result">The evaluation.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(EvaluationResult result, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        var text = new JsonText(Formatting.Indented);
        EvaluationJson.Write(text.Json, result);
        output.Write(text.Take() + "\n");
        output.Flush();
    }
}
