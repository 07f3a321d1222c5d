using TransparencyScore.Criteria;
using TransparencyScore.Rules;

namespace TransparencyScore.Scoring.RuleTests;

/// <summary>Which tests of a rule set to run.</summary>
/// <param name="Criteria">Ids of criteria: their examples and the self-tests of the signals in their files.</param>
/// <param name="Signals">Ids of signals: their self-tests.</param>
public sealed record RuleTestSelection(IReadOnlyList<string> Criteria, IReadOnlyList<string> Signals)
{
    /// <summary>Every test.</summary>
    public static RuleTestSelection All { get; } = new([], []);

    /// <summary>Whether every test is run: neither criteria nor signals are named.</summary>
    public bool IsAll => Criteria.Count == 0 && Signals.Count == 0;

    /// <summary>What is wrong with it for a rule set.</summary>
    /// <param name="rules">The rule set.</param>
    /// <returns>A sentence or two for each name that the rule set does not have, with the nearest one that it has; empty when there is none.</returns>
    public IReadOnlyList<string> Problems(CompiledRuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var definition = rules.Definition;
        return [.. Unknown("criterion", Criteria, definition.Criteria.Select(c => c.Id)), .. Unknown("signal", Signals, definition.Signals.Select(s => s.Id))];
    }

    private static IEnumerable<string> Unknown(string kind, IReadOnlyList<string> names, IEnumerable<string> known) =>
        names.Where(n => !known.Contains(n)).Select(n => $"The rule set has no {kind} \"{n}\".{NearestName.Hint(n, known)}");

    internal bool Covers(CriterionDefinition criterion) => IsAll || Criteria.Contains(criterion.Id);

    internal bool Covers(SignalDefinition signal, RuleSet set) =>
        IsAll || Signals.Contains(signal.Id) || set.Criteria.Any(c => Criteria.Contains(c.Id) && c.Location.File == signal.Location.File);
}
