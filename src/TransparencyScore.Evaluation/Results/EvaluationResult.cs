using TransparencyScore.Rules;

namespace TransparencyScore.Evaluation.Results;

/// <summary>How far a rule set agrees with readers. A plain immutable record.</summary>
public sealed record EvaluationResult
{
    /// <summary>The rule set.</summary>
    public required RuleSetSummary Rules { get; init; }

    /// <summary>How the intervals were made.</summary>
    public required EvaluationSettings Settings { get; init; }

    /// <summary>Every label file with the tool, in the order given, then the label files with each other. Pairs without a common cell are left out.</summary>
    public required IReadOnlyList<RaterComparison> Comparisons { get; init; }

    /// <summary>Every cell in which a label file and the tool differ; null when it was not asked for.</summary>
    public IReadOnlyList<Disagreement>? Disagreements { get; init; }
}
