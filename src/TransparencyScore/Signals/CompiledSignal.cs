using TransparencyScore.Rules;

namespace TransparencyScore.Signals;

/// <summary>A signal ready to run.</summary>
internal sealed record CompiledSignal(
    SignalDefinition Definition,
    IReadOnlyList<Condition> Any,
    IReadOnlyList<Condition> With,
    IReadOnlyList<Condition> Unless);

/// <summary>Something to find: what a matcher matches, or the hits of another signal.</summary>
internal sealed record Condition(Matcher? Matcher, string? Signal);
