namespace TransparencyScore.Rules;

/// <summary>A criterion as written. <paramref name="Levels"/> and <paramref name="Advice"/> are indexed by level, 0 to 2; a rule's outcome by
/// <see cref="LevelNames"/>.</summary>
internal sealed record CriterionDefinition(
    string Id,
    string Pillar,
    int Order,
    string Title,
    string Question,
    decimal Weight,
    IReadOnlyList<string> Levels,
    WorkflowDefinition Workflow,
    IReadOnlyList<string?> Advice,
    IReadOnlyList<ExampleDefinition> Examples,
    SourceLocation Location)
{
    /// <summary>Keys whose places are kept.</summary>
    public static readonly IReadOnlyList<string> PlacedKeys = ["title", "question", "weight", "levels", "signals", "workflow", "advice", "examples"];

    /// <summary>Where the values of <see cref="PlacedKeys"/> stand.</summary>
    public required IReadOnlyDictionary<string, SourceLocation> Places { get; init; }
}

/// <summary>A text and the level that it must get.</summary>
internal sealed record ExampleDefinition(string Text, string Level, string? Company, string? Kind, string? Language, SourceLocation Location)
{
    /// <summary>Whether the author knows that the rules fail on it.</summary>
    public bool KnownMiss { get; init; }

    /// <summary>The author's remark; null when there is none.</summary>
    public string? Note { get; init; }
}
