namespace TransparencyScore.Evaluation.Results;

/// <summary>How far two raters agree, over the cells that both judged.</summary>
public sealed record RaterComparison
{
    /// <summary>The first rater: a label file. The rows of matrices.</summary>
    public required string First { get; init; }

    /// <summary>The second rater: the tool or another label file. The columns of matrices.</summary>
    public required string Second { get; init; }

    /// <summary>Number of announcements with a common cell.</summary>
    public required int Documents { get; init; }

    /// <summary>Agreement on each criterion that has a common cell, in the rule set's order.</summary>
    public required IReadOnlyList<CriterionAgreement> Criteria { get; init; }

    /// <summary>Agreement over all cells taken together.</summary>
    public required LevelAgreement Pooled { get; init; }

    /// <summary>Means over the criteria.</summary>
    public required MacroAgreement Macro { get; init; }

    /// <summary>Agreement of the documents' totals, one for each <see cref="TotalKind"/>.</summary>
    public required IReadOnlyList<TotalAgreement> Totals { get; init; }
}
