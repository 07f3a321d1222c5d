namespace TransparencyScore.Signals;

/// <summary>How an announcement says what a signal looks for.</summary>
public enum SignalStatus
{
    /// <summary>Said to be so, in the present or past, by or about the vendor's product.</summary>
    Asserted,

    /// <summary>Said not to be so.</summary>
    Denied,

    /// <summary>Said to come, asked for, or conditional.</summary>
    Planned,

    /// <summary>Said of somebody else's product.</summary>
    Other,
}
