using TransparencyScore.Criteria;

namespace TransparencyScore.Comparisons;

/// <summary>A criterion of one announcement that came out differently in the two runs: another level or outcome, or other evidence.</summary>
public sealed record CriterionChange
{
    /// <summary>Id of the criterion.</summary>
    public required string Id { get; init; }

    /// <summary>The verdict of the first run; null when its rule set has no such criterion.</summary>
    public required CriterionScore? Before { get; init; }

    /// <summary>The verdict of the second run; null when its rule set has no such criterion.</summary>
    public required CriterionScore? After { get; init; }

    /// <summary>What the level of the second run rests on and that of the first does not, in its order.</summary>
    public required IReadOnlyList<Evidence> EvidenceGained { get; init; }

    /// <summary>What the level of the first run rests on and that of the second does not, in its order.</summary>
    public required IReadOnlyList<Evidence> EvidenceLost { get; init; }

    /// <summary>Where the level went.</summary>
    public LevelMove Move => (Before, After) switch
    {
        (null, _) or (_, null) => LevelMove.CriterionOfOneSet,
        ({ Level: { } before }, { Level: { } after }) => after > before ? LevelMove.Up : after < before ? LevelMove.Down : LevelMove.None,
        var (before, after) => before.Outcome == after.Outcome ? LevelMove.None : LevelMove.Outcome,
    };
}
