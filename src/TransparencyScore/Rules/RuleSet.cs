namespace TransparencyScore.Rules;

/// <summary>A rule set as written: immutable data, nothing compiled. Made by <see cref="RuleSetReader"/>.</summary>
internal sealed record RuleSet(
    string Id,
    string Version,
    string Title,
    IReadOnlyList<PillarDefinition> Pillars,
    IReadOnlyList<GradeBand> Grades,
    ContextDefinition Context,
    ClaimsDefinition? Claims,
    IReadOnlyDictionary<string, WordList> Lists,
    IReadOnlyList<SignalDefinition> Signals,
    IReadOnlyList<CriterionDefinition> Criteria,
    string Hash)
{
    /// <summary>The sets that it extends, directly first; empty for most.</summary>
    public IReadOnlyList<RuleSetBase> Bases { get; init; } = [];

    /// <summary>What it changed in the sets that it extends.</summary>
    public IReadOnlyList<RuleSetNote> Notes { get; init; } = [];

    public RuleSetSummary Summarize() => new()
    {
        Id = Id,
        Version = Version,
        Title = Title,
        Hash = Hash,
        Bases = Bases,
        Pillars = Pillars,
        Grades = Grades,
        Criteria = [.. Criteria.Select(c => new CriterionSummary(c.Id, c.Pillar, c.Title, c.Question, c.Weight, c.Levels))],
    };
}
