using TransparencyScore.Announcements;

namespace TransparencyScore.Signals;

/// <summary>A place in which a signal was found.</summary>
internal sealed record SignalHit(string Signal, TextUnit Unit, TextSpan Span, SignalStatus Status);
