namespace TransparencyScore.Rules;

/// <summary>What <c>ruleset.json</c> says. What is null is taken from the set that it extends.</summary>
internal sealed record RuleSetHeader(
    string Id,
    string Version,
    string Title,
    NameReference? Extends,
    ChangeDefinition? Change,
    IReadOnlyList<PillarDefinition>? Pillars,
    IReadOnlyList<GradeBand>? Grades,
    ContextDefinition? Context,
    ArticleDefinition? Articles,
    SourceLocation Location);
