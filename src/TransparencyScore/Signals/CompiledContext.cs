namespace TransparencyScore.Signals;

/// <summary>The sets of a <see cref="PhraseIndex"/> that hold the words which change a hit's status; null where the rule set names no list.</summary>
internal sealed record CompiledContext(
    PhraseIndex Phrases,
    int? DeniedBefore,
    int? DeniedAfter,
    int? PlannedBefore,
    int? PlannedAfter,
    int? Exceptions,
    int? Ends,
    int? Self,
    int? Others,
    int? Asides,
    int? Relatives,
    int Window)
{
    /// <summary>The products that belong to somebody; null where the rule set names no list.</summary>
    public CompiledProducts? Products { get; init; }

    /// <summary>How articles are taken apart; null where the rule set does not say.</summary>
    public CompiledArticles? Articles { get; init; }

    /// <summary>Entries of <see cref="Self"/> by which the writer of a text speaks of itself.</summary>
    public IReadOnlySet<int> Speakers { get; init; } = new HashSet<int>();
}
