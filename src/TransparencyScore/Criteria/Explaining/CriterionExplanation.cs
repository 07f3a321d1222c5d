namespace TransparencyScore.Criteria.Explaining;

/// <summary>Why one criterion has its level, and what would give it the next one.</summary>
public sealed record CriterionExplanation
{
    /// <summary>The verdict, as scoring gives it.</summary>
    public required CriterionScore Score { get; init; }

    /// <summary>Short name for people.</summary>
    public required string Title { get; init; }

    /// <summary>The question that a careful reader is asked.</summary>
    public required string Question { get; init; }

    /// <summary>What each level means, index 0 to 2.</summary>
    public required IReadOnlyList<string> Levels { get; init; }

    /// <summary>Why there is no more to tell than the verdict: an expression took too long on this text. Null when all went well.</summary>
    public required string? Problem { get; init; }

    /// <summary>Name of the rule that decided, the first that holds; null when none does or the criterion was not assessed.</summary>
    public required string? Decided { get; init; }

    /// <summary>Sentences with hits of the signals that the rules name, most telling first: those that the level rests on, then those with most of the
    /// signals. Empty when the criterion was not assessed.</summary>
    public required IReadOnlyList<ExplainedSentence> Sentences { get; init; }

    /// <summary>How every rule came out, in the rule set's order. Empty when the criterion was not assessed.</summary>
    public required IReadOnlyList<ExplainedRule> Rules { get; init; }

    /// <summary>What would give the next level; null at the highest that the rules can give, and where no level was given.</summary>
    public required NextLevel? Next { get; init; }

    /// <summary>Signals without which the level would be lower, one by one; empty where several carry it, and at level 0.</summary>
    public required IReadOnlyList<CarryingSignal> Carriers { get; init; }

    /// <summary>Signals of the rules that failed whose words are in the text, but kept out by a condition.</summary>
    public required IReadOnlyList<NearMiss> NearMisses { get; init; }
}

/// <summary>A sentence, table row or line of code and what was found in it.</summary>
/// <param name="Passage">The sentence.</param>
/// <param name="Carries">Whether it is among the criterion's evidence: the level rests on it, or at level 0 it was found and did not count.</param>
/// <param name="Hits">The signals found in it, by place.</param>
public sealed record ExplainedSentence(Passage Passage, bool Carries, IReadOnlyList<ExplainedHit> Hits);

/// <summary>A signal found in a sentence.</summary>
/// <param name="Signal">Id of the signal; <see cref="Evidence.OfClaims"/> for a row of the claims ledger.</param>
/// <param name="Title">What a hit of it says; null for a row of the claims ledger.</param>
/// <param name="Words">The words found, as evidence with their place and status.</param>
/// <param name="Cause">The words that keep it from counting as asserted; null for an asserted hit.</param>
public sealed record ExplainedHit(string Signal, string? Title, Evidence Words, string? Cause);

/// <summary>A signal without which the level would be lower.</summary>
/// <param name="Signal">Id of the signal.</param>
/// <param name="Title">What a hit of it says.</param>
/// <param name="Hits">Number of its asserted hits.</param>
/// <param name="Level">The level without them.</param>
public sealed record CarryingSignal(string Signal, string Title, int Hits, int Level);
