using TransparencyScore.Criteria;
using TransparencyScore.Criteria.Explaining;
using TransparencyScore.Evaluation.Labels;

namespace TransparencyScore.Evaluation.Results;

/// <summary>A cell in which a reader and the tool give different levels, with everything that helps to find out why.</summary>
public sealed record Disagreement
{
    /// <summary>Name of the label file.</summary>
    public required string Labels { get; init; }

    /// <summary>The reader's row.</summary>
    public required Label Label { get; init; }

    /// <summary>The tool's verdict, with its evidence and reason.</summary>
    public required CriterionScore Score { get; init; }

    /// <summary>Why the rules do not give the reader's level; null when they could not be run.</summary>
    public required LevelExplanation? Explanation { get; init; }
}
