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
    public RuleSetSummary Summarize() => new()
    {
        Id = Id,
        Version = Version,
        Title = Title,
        Hash = Hash,
        Pillars = Pillars,
        Grades = Grades,
        Criteria = [.. Criteria.Select(c => new CriterionSummary(c.Id, c.Pillar, c.Title, c.Question, c.Weight, c.Levels))],
    };
}
