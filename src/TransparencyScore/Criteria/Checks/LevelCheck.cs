using TransparencyScore.Rules;

namespace TransparencyScore.Criteria.Checks;

/// <summary>Finds levels that no rule gives although the criterion says what they mean.</summary>
internal static class LevelCheck
{
    private static readonly string[] Levels = ["partial", "met"];

    public static void Check(RuleSetParts parts, DiagnosticBag diagnostics)
    {
        foreach (var criterion in parts.Criteria.Where(c => c.Workflow.Rules.Count > 0))
        {
            foreach (var level in Levels.Where(level => criterion.Workflow.Rules.All(r => r.SuccessEvent != level)))
            {
                var means = criterion.Levels[LevelNames.LevelOf(level)!.Value];
                if ((level == "met" || means.Any(char.IsLetterOrDigit)) && !diagnostics.Suggests(level))
                {
                    diagnostics.Add(RuleMessages.LevelWithoutRule(level), diagnostics.At(criterion.Location, "/levels/" + level));
                }
            }
        }
    }
}
