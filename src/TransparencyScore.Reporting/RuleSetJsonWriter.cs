using Newtonsoft.Json;
using TransparencyScore.Reporting.Pages;
using TransparencyScore.Reporting.Scores;
using TransparencyScore.Rules.Describing;

namespace TransparencyScore.Reporting;

/// <summary>Writes rule sets in words as JSON (<c>tscore rules show --format json</c>); <c>rules/README.md</c> says what the keys mean.</summary>
public static class RuleSetJsonWriter
{
    /// <summary>A rule set as JSON.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="criterion">Id of the only criterion to write, or null for all.</param>
    /// <returns>A JSON object over several lines, without a line end.</returns>
    public static string ToJson(RuleSetDescription rules, string? criterion = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var text = new JsonText(Formatting.Indented);
        RuleSetJson.Write(text.Json, rules, [.. rules.Criteria.Where(c => criterion is null || c.Id == criterion)]);
        return text.Take();
    }
}
