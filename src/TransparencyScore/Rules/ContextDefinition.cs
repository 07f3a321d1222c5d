namespace TransparencyScore.Rules;

/// <summary>Which lists hold the words that change the status of a hit (NegEx: Chapman et al. 2001; ConText: Harkema et al. 2009). A list that is
/// null changes nothing.</summary>
internal sealed record ContextDefinition(
    ListReference? DeniedBefore,
    ListReference? DeniedAfter,
    ListReference? PlannedBefore,
    ListReference? PlannedAfter,
    ListReference? Exceptions,
    ListReference? Ends,
    ListReference? Clauses,
    ListReference? Self,
    ListReference? Others,
    ListReference? Asides,
    ListReference? Relatives,
    int Window)
{
    /// <summary>The list of products that says by whom each is made.</summary>
    public ListReference? Products { get; init; }

    /// <summary>The tag of those products that are compared with each other; null for all.</summary>
    public string? Rivals { get; init; }

    /// <summary>How articles are taken apart; null in a rule set that takes none apart.</summary>
    public ArticleDefinition? Articles { get; init; }

    public static readonly ContextDefinition None = new(null, null, null, null, null, null, null, null, null, null, null, 0);

    public IEnumerable<ListReference> Lists =>
        new[] { DeniedBefore, DeniedAfter, PlannedBefore, PlannedAfter, Exceptions, Ends, Clauses, Self, Others, Asides, Relatives, Products, Articles?.Companies, Articles?.Words }.OfType<ListReference>();
}

/// <summary>The id of a list and where it is named.</summary>
internal sealed record ListReference(string Id, SourceLocation Location);
