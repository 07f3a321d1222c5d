using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Criteria;

/// <summary>Says in words why a criterion has its level: what was found, what better levels missed, and what was found but did not count.
/// The words are the rule author's: level descriptions, signal titles, error messages.</summary>
internal sealed class ReasonWriter(IReadOnlyDictionary<string, CompiledSignal> signals)
{
    public string Write(CriterionDefinition criterion, RuleDefinition? decided, IReadOnlyList<RuleTrace> trace, IReadOnlyList<Evidence> evidence)
    {
        var level = decided is null ? 0 : LevelNames.LevelOf(decided.SuccessEvent!);
        var sentences = new List<string> { level is { } l ? Sentence(criterion.Levels[l]) : NotApplicable(decided!) };
        if (level > 0)
        {
            sentences.Add($"Found: {string.Join("; ", evidence.Select(e => Title(e)).Distinct())}.");
        }

        if (level is 0 or 1)
        {
            var missing = trace.Zip(criterion.Workflow.Rules)
                .TakeWhile(t => !t.First.Succeeded)
                .Where(t => LevelNames.LevelOf(t.Second.SuccessEvent!) is { } better && better > level)
                .SelectMany(t => Missing(t.First)).Select(Sentence).Distinct();
            sentences.AddRange(missing);
        }

        if (level == 0)
        {
            sentences.AddRange(evidence.GroupBy(e => e.Status).Select(g => $"{Word(g.Key)}: {string.Join("; ", g.Select(e => Title(e)).Distinct())}."));
        }

        return string.Join(' ', sentences);
    }

    // The message of a rule with parts is the sum of what its parts missed, unless the author wrote one for the whole.
    private static IEnumerable<string> Missing(RuleTrace trace) => trace.Missing is { } message ? [message] : trace.Parts.Where(p => !p.Succeeded).SelectMany(Missing);

    private string Title(Evidence evidence) => evidence.Signal == Evidence.OfClaims ? "Quantitative claim" : signals[evidence.Signal].Definition.Title;

    private static string NotApplicable(RuleDefinition rule) => rule.ErrorMessage is { } message ? $"Not applicable. {Sentence(message)}" : "Not applicable.";

    private static string Word(SignalStatus status) => status switch
    {
        SignalStatus.Denied => "Found, but denied",
        SignalStatus.Planned => "Found, but only planned",
        _ => "Found, but said of somebody else's product",
    };

    private static string Sentence(string words) => words.TrimEnd() is [.., '.' or '!' or '?' or '。'] done ? done : words.TrimEnd() + ".";
}
