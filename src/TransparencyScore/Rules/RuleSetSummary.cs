namespace TransparencyScore.Rules;

/// <summary>What a reader of results needs to know about the rule set: titles, questions, weights and bands, no rules.</summary>
public sealed record RuleSetSummary
{
    /// <summary>Id of the rule set.</summary>
    public required string Id { get; init; }

    /// <summary>Version of the rule set.</summary>
    public required string Version { get; init; }

    /// <summary>Title for people.</summary>
    public required string Title { get; init; }

    /// <summary>Content hash: <c>sha256:</c> and 64 hex digits, independent of white space and line ends.</summary>
    public required string Hash { get; init; }

    /// <summary>The rule sets that it extends, directly first; empty for most. The hash covers them too.</summary>
    public IReadOnlyList<RuleSetBase> Bases { get; init; } = [];

    /// <summary>Pillars in their order.</summary>
    public required IReadOnlyList<PillarDefinition> Pillars { get; init; }

    /// <summary>Grade bands, best first.</summary>
    public required IReadOnlyList<GradeBand> Grades { get; init; }

    /// <summary>Criteria in their order.</summary>
    public required IReadOnlyList<CriterionSummary> Criteria { get; init; }
}
