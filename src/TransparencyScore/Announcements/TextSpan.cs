namespace TransparencyScore.Announcements;

/// <summary>A half-open range of UTF-16 code units: <c>text[Start..End]</c>.</summary>
/// <param name="Start">Index of the first code unit, from 0.</param>
/// <param name="End">Index after the last code unit; never below <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 code units; 0 for an empty span.</summary>
    public int Length => End - Start;

    /// <summary>Whether the other span lies wholly inside this one.</summary>
    /// <param name="other">The span to look for.</param>
    /// <returns>True also for an equal span.</returns>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>The part of <paramref name="text"/> that the span covers.</summary>
    /// <param name="text">The text that the span was made for.</param>
    /// <returns>The exact slice.</returns>
    public string Slice(string text) => text[Start..End];
}
