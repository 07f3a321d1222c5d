namespace TransparencyScore.Criteria;

/// <summary>One criterion's verdict on one announcement.</summary>
public sealed record CriterionScore
{
    /// <summary>Id of the criterion, as in the rule set.</summary>
    public required string Id { get; init; }

    /// <summary>Id of its pillar.</summary>
    public required string Pillar { get; init; }

    /// <summary>Its weight in the score; the weights of a rule set add up to 100.</summary>
    public required decimal Weight { get; init; }

    /// <summary>Whether a level was given, and if not, why not.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>0 absent, 1 partial, 2 met; null unless <see cref="Outcome"/> is <see cref="Outcome.Scored"/>.</summary>
    public required int? Level { get; init; }

    /// <summary>Why, in words: the rule that decided and what the better rules missed.</summary>
    public required string Reason { get; init; }

    /// <summary>The passages that the level rests on, best first; never empty for a level above 0. For level 0 it holds what was found and
    /// did not count (denied, planned, somebody else's).</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>What the announcement would have to say for a better level; null at level 2 and where the criterion does not apply.</summary>
    public required string? Advice { get; init; }

    /// <summary>How each outermost rule came out, in the rule set's order; empty when the criterion was not assessed.</summary>
    public IReadOnlyList<RuleTrace> Trace { get; init; } = [];
}
