namespace TransparencyScore.Criteria;

/// <summary>What became of a criterion. Only <see cref="Scored"/> enters a score; the others lower its coverage and never count as 0.</summary>
public enum Outcome
{
    /// <summary>The criterion got a level.</summary>
    Scored,

    /// <summary>The criterion cannot apply to this announcement.</summary>
    NotApplicable,

    /// <summary>The criterion could not be judged because of an error, which the reason states.</summary>
    NotAssessed,
}
