namespace TransparencyScore.Claims;

/// <summary>What the number of a claim is.</summary>
public enum ClaimKind
{
    /// <summary>A value with a unit: 120 ms, 84.2 % accuracy.</summary>
    Absolute,

    /// <summary>A multiple: 2.1x, twice, a third.</summary>
    Ratio,

    /// <summary>A change in percent or percentage points.</summary>
    Percent,

    /// <summary>A score without a unit, or in points.</summary>
    Score,

    /// <summary>A place in a ranking; 1 is the best.</summary>
    Rank,
}

/// <summary>Which way a ratio or a change goes.</summary>
public enum ClaimDirection
{
    /// <summary>More, higher, faster.</summary>
    Increase,

    /// <summary>Less, lower, slower.</summary>
    Decrease,
}

/// <summary>What the number of a claim rests on.</summary>
public enum ClaimBasis
{
    /// <summary>The text does not say.</summary>
    Unstated,

    /// <summary>Said to be measured or tested.</summary>
    Measured,

    /// <summary>Said to be simulated, projected, estimated or preliminary.</summary>
    Projected,

    /// <summary>Said to be a theoretical or peak value.</summary>
    Theoretical,

    /// <summary>Only an upper bound ("up to"), without saying what it rests on.</summary>
    UpTo,
}
