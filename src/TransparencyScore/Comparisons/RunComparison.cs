using TransparencyScore.Rules;

namespace TransparencyScore.Comparisons;

/// <summary>What changes from one run to another. Made by <see cref="RunComparer"/>.</summary>
public sealed record RunComparison
{
    /// <summary>The rule set of the first run.</summary>
    public required RuleSetSummary Before { get; init; }

    /// <summary>The rule set of the second run.</summary>
    public required RuleSetSummary After { get; init; }

    /// <summary>How much changes.</summary>
    public required ComparisonTotals Totals { get; init; }

    /// <summary>Criteria that were added, removed or weighted anew, in the second set's order, then those that only the first one has.</summary>
    public required IReadOnlyList<CriterionDifference> Definitions { get; init; }

    /// <summary>Criteria of both sets of which anything changes, in the second set's order.</summary>
    public required IReadOnlyList<CriterionMoves> Criteria { get; init; }

    /// <summary>Companies whose report cards change, by rank in the second run, then by name (ordinal).</summary>
    public required IReadOnlyList<CompanyChange> Companies { get; init; }

    /// <summary>Announcements that change, in the second run's order, then those that only the first one has. Announcements of which nothing changes are
    /// not among them.</summary>
    public required IReadOnlyList<AnnouncementChange> Announcements { get; init; }

    /// <summary>Whether the content of the two rule sets differs at all, results or not.</summary>
    public bool SetsDiffer => Before.Hash != After.Hash;

    /// <summary>Whether any result changes, or a criterion was added, removed or weighted anew.</summary>
    public bool AnythingChanges => Definitions.Count + Companies.Count + Announcements.Count > 0;
}
