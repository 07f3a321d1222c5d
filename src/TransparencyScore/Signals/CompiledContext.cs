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
    int? Clauses,
    int? Self,
    int? Others,
    int? Asides,
    int? Relatives,
    int Window)
{
    /// <summary>How many words single entries of a set reach over, where they reach over fewer or more than the window.</summary>
    public required IReadOnlyDictionary<(int Set, int Entry), int> Reaches { get; init; }

    /// <summary>How many words may stand between an entry of a set and a hit.</summary>
    public int ReachOf(int set, int entry) => Reaches.TryGetValue((set, entry), out var reach) ? reach : Window;

    /// <summary>The products that belong to somebody; null where the rule set names no list.</summary>
    public CompiledProducts? Products { get; init; }

    /// <summary>How articles are taken apart; null where the rule set does not say.</summary>
    public CompiledArticles? Articles { get; init; }

    /// <summary>Entries of <see cref="Self"/> by which the writer of a text speaks of itself.</summary>
    public IReadOnlySet<int> Speakers { get; init; } = new HashSet<int>();
}
