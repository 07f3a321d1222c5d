using System.Diagnostics;

namespace TransparencyScore.Signals;

/// <summary>The time that one announcement may take before signals that were not looked for yet are given up, and their criteria are "not assessed".
/// Without it a hostile rule set could make one text take hours, though each of its expressions keeps its own limit.</summary>
/// <remarks>Far above what a text takes on a slow and busy machine (a megabyte takes some seconds by the default rule set), so that no result of a
/// harmless set depends on the machine.</remarks>
internal sealed class ScoringTime(TimeSpan span)
{
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PerCharacter = TimeSpan.FromMicroseconds(200);

    private readonly long _end = Stopwatch.GetTimestamp() + (long)(span.TotalSeconds * Stopwatch.Frequency);

    /// <summary>The time for a text of some length, from now on.</summary>
    public static ScoringTime For(int characters) => new(Least + (PerCharacter * characters));

    /// <exception cref="TimeoutException">The time is over.</exception>
    public void Check()
    {
        if (Stopwatch.GetTimestamp() > _end)
        {
            throw new TimeoutException("The rule set takes too long on this announcement.");
        }
    }
}
