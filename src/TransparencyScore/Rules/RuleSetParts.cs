namespace TransparencyScore.Rules;

/// <summary>The parts of a rule set as they were read, with what it extends resolved; not yet checked against each other.</summary>
internal sealed record RuleSetParts(
    RuleSetHeader Header,
    ClaimsDefinition? Claims,
    IReadOnlyList<WordList> Lists,
    IReadOnlyList<SignalDefinition> Signals,
    IReadOnlyList<CriterionDefinition> Criteria,
    string Hash)
{
    /// <summary>The sets that it extends, directly first; empty for most.</summary>
    public IReadOnlyList<RuleSetBase> Bases { get; init; } = [];

    /// <summary>What it, and the sets that it extends, changed in those below.</summary>
    public IReadOnlyList<RuleSetNote> Notes { get; init; } = [];
}
