namespace TransparencyScore.Comparisons;

/// <summary>What became of a criterion's level from one run to the other.</summary>
public enum LevelMove
{
    /// <summary>Level and outcome are the same; only the evidence differs.</summary>
    None,

    /// <summary>The level is higher.</summary>
    Up,

    /// <summary>The level is lower.</summary>
    Down,

    /// <summary>It was scored and is not any more, or the other way round.</summary>
    Outcome,

    /// <summary>Only one of the rule sets has the criterion.</summary>
    CriterionOfOneSet,
}
