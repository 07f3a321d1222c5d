using Newtonsoft.Json;
using TransparencyScore.Criteria.Explaining;
using TransparencyScore.Reporting.Pages;
using TransparencyScore.Reporting.Scores;

namespace TransparencyScore.Reporting;

/// <summary>Writes explanations as JSON (<c>tscore explain --format json</c>): <c>rules/schemas/explanation.schema.json</c>.</summary>
public static class ExplanationJsonWriter
{
    /// <summary>One explanation as JSON.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <returns>A JSON object over several lines, without a line end.</returns>
    public static string ToJson(AnnouncementExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var text = new JsonText(Formatting.Indented);
        ExplanationJson.Write(text.Json, explanation);
        return text.Take();
    }
}
