namespace TransparencyScore.Criteria.Checks;

/// <summary>How much is spent on finding out what rules imply, over a whole rule set: a stranger's set has rules enough for hours of it.</summary>
internal sealed class SearchEffort
{
    // Conditions that are asked, each time. The largest set that is shipped needs a quarter.
    private int _left = 600_000;

    /// <summary>Takes this much of what is left.</summary>
    /// <returns>False when nothing is left: what is not known by then stays open.</returns>
    public bool Spend(int conditions)
    {
        _left = Math.Max(0, _left - conditions);
        return _left > 0;
    }
}
