namespace TransparencyScore.Signals;

/// <summary>How far a signal that was not found in a passage came. Of several sentences the one in which it came farthest counts.</summary>
public enum SignalMissKind
{
    /// <summary>The signal does not look into this kind of block.</summary>
    Block,

    /// <summary>Nothing under <c>any</c> matches.</summary>
    Words,

    /// <summary>Something under <c>any</c> matches, but a condition under <c>with</c> does not hold.</summary>
    With,

    /// <summary>A condition under <c>unless</c> holds.</summary>
    Unless,
}

/// <summary>Why a signal was not found in a passage.</summary>
/// <param name="Kind">How far it came.</param>
/// <param name="Part">Number of the condition under <c>with</c> or <c>unless</c>, from 1 in the file's order; null for the other kinds.</param>
/// <param name="Words">What <c>any</c> matched; null where it matched nothing.</param>
/// <param name="Signals">Other signals that the part in question is made of, so that they are the place to look; empty when there are none.</param>
public sealed record SignalMiss(SignalMissKind Kind, int? Part, string? Words, IReadOnlyList<string> Signals);
