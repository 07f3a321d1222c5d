using TransparencyScore.Rules;

namespace TransparencyScore.Signals;

/// <summary>A signal ready to run.</summary>
internal sealed record CompiledSignal(
    SignalDefinition Definition,
    IReadOnlyList<Matcher> Any,
    IReadOnlyList<Condition> With,
    IReadOnlyList<Condition> Unless);

/// <summary>Something that must, or must not, be found in a signal's scope: a matcher, or another signal.</summary>
internal sealed record Condition(Matcher? Matcher, string? Signal);
