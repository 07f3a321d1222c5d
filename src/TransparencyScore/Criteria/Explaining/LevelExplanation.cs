namespace TransparencyScore.Criteria.Explaining;

/// <summary>Why the rules give a criterion its level and not the expected one. A plain immutable record, made by
/// <c>AnnouncementScorer.Explain</c>.</summary>
public sealed record LevelExplanation
{
    /// <summary>Id of the criterion.</summary>
    public required string Criterion { get; init; }

    /// <summary>The sentences, table rows or lines of code that hold the expected level's passages, in reading order; empty when it named none.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>The rules that would have to come out otherwise, in the rule set's order: those that succeeded with another level, and those
    /// of the expected level.</summary>
    public required IReadOnlyList<RuleExplanation> Rules { get; init; }

    /// <summary>What the criterion's signals are in those passages: first those that were found there, then those that a failed rule asks for and that were not.</summary>
    public required IReadOnlyList<SignalSight> Signals { get; init; }

    /// <summary>The smallest changes of what was found that would have given the expected level: one signal each, or two where none does
    /// it alone. Each was tried by running the criterion's rules again. Empty when no such change helps.</summary>
    public required IReadOnlyList<SignalChange> Changes { get; init; }
}
