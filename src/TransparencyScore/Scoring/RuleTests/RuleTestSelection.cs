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

    internal bool Covers(CriterionDefinition criterion) => IsAll || Criteria.Contains(criterion.Id);

    internal bool Covers(SignalDefinition signal) =>
        IsAll || Signals.Contains(signal.Id) || Criteria.Any(c => signal.Location.File == $"criteria/{c}.json");
}
