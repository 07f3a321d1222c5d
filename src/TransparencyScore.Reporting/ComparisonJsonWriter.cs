using Newtonsoft.Json;
using TransparencyScore.Comparisons;
using TransparencyScore.Reporting.Comparisons;
using TransparencyScore.Reporting.Scores;

namespace TransparencyScore.Reporting;

/// <summary>Writes a comparison as JSON: <c>rules/schemas/rule-diff.schema.json</c>.</summary>
public static class ComparisonJsonWriter
{
    /// <summary>Writes a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(RunComparison comparison, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        var text = new JsonText(Formatting.Indented);
        ComparisonJson.Write(text.Json, comparison);
        output.Write(text.Take() + "\n");
        output.Flush();
    }
}
