using TransparencyScore.Rules;

namespace TransparencyScore.Cli;

/// <summary>Ids of criteria on the command line.</summary>
internal static class CriterionNames
{
    /// <summary>Whether the rule set has all of them. Those that it does not have are named on standard error, with the nearest that it has.</summary>
    public static bool Known(IReadOnlyList<string> ids, RuleSetSummary rules, TextWriter error)
    {
        var known = rules.Criteria.Select(c => c.Id).ToList();
        var unknown = ids.Where(id => !known.Contains(id)).Distinct().ToList();
        foreach (var id in unknown)
        {
            var hint = NearestName.Hint(id, known);
            error.WriteLine($"tscore: {rules.Id} has no criterion \"{id}\".{(hint.Length > 0 ? hint : $" It has: {string.Join(", ", known)}.")}");
        }

        return unknown.Count == 0;
    }
}
