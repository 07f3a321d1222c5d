namespace TransparencyScore.Signals;

/// <summary>The sets of a <see cref="PhraseIndex"/> that hold the words which change a hit's status; null where the rule set names no list.</summary>
internal sealed record CompiledContext(
    PhraseIndex Phrases,
    int? DeniedBefore,
    int? DeniedAfter,
    int? PlannedBefore,
    int? PlannedAfter,
    int? Exceptions,
    int? Ends,
    int? Self,
    int? Others,
    int? Asides,
    int? Relatives,
    int Window);
