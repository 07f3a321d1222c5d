namespace TransparencyScore.Rules.Describing;

/// <summary>A list of words or names.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it holds, in words.</param>
/// <param name="Entries">Number of entries.</param>
/// <param name="Names">Number of names and aliases.</param>
/// <param name="Location">Where it stands.</param>
public sealed record ListDescription(string Id, string Title, int Entries, int Names, SourceLocation Location);

/// <summary>A rule set in words: what <c>tscore rules show</c> and pages about the method print. A plain immutable record, made by
/// <c>CompiledRuleSet.Describe</c>.</summary>
public sealed record RuleSetDescription
{
    /// <summary>Id, version, hash, titles, weights and bands.</summary>
    public required RuleSetSummary Summary { get; init; }

    /// <summary>The criteria, in their order.</summary>
    public required IReadOnlyList<CriterionDescription> Criteria { get; init; }

    /// <summary>The lists, by id.</summary>
    public required IReadOnlyList<ListDescription> Lists { get; init; }

    /// <summary>Everything that the set, and sets between, changed in those that they extend: deepest first, in the order in which it was done. Empty for most.</summary>
    public required IReadOnlyList<ChangeDescription> Changes { get; init; }

    /// <summary>Number of signals of the whole set.</summary>
    public required int Signals { get; init; }
}
