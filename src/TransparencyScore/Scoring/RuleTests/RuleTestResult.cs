using TransparencyScore.Criteria.Explaining;
using TransparencyScore.Rules;

namespace TransparencyScore.Scoring.RuleTests;

/// <summary>What a test of a rule set asks.</summary>
public enum RuleTestKind
{
    /// <summary>A criterion's example: the level that a text must get.</summary>
    Example,

    /// <summary>A text in which a signal must be found asserted.</summary>
    MustMatch,

    /// <summary>A text in which a signal must not be found asserted.</summary>
    MustNotMatch,
}

/// <summary>How a test came out.</summary>
public enum RuleTestOutcome
{
    /// <summary>As expected.</summary>
    Passed,

    /// <summary>Not as expected.</summary>
    Failed,

    /// <summary>Not as expected, and marked as such with <c>knownMiss</c>. It does not fail the run.</summary>
    KnownMiss,

    /// <summary>As expected although it is marked with <c>knownMiss</c>: the mark must go. It fails the run.</summary>
    FixedMiss,
}

/// <summary>One example or self-test and how it came out.</summary>
public sealed record RuleTestResult
{
    /// <summary>What it asks.</summary>
    public required RuleTestKind Kind { get; init; }

    /// <summary>Id of the criterion or signal that it belongs to.</summary>
    public required string Owner { get; init; }

    /// <summary>The text, as written.</summary>
    public required string Text { get; init; }

    /// <summary>The author's remark; null when there is none.</summary>
    public required string? Note { get; init; }

    /// <summary>What must come out: of an example <c>met</c>, <c>partial</c>, <c>absent</c> or <c>notApplicable</c>, of a self-test <c>found</c> or <c>not found</c>.</summary>
    public required string Expected { get; init; }

    /// <summary>What came out, in the same words, or <c>not assessed</c> when a rule or expression could not be run.</summary>
    public required string Got { get; init; }

    /// <summary>Passed or not.</summary>
    public required RuleTestOutcome Outcome { get; init; }

    /// <summary>Where the text stands.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>Why it came out so, in words: of an example the reason that scoring gives, of a self-test what was seen. Empty for a self-test that is as expected.</summary>
    public required string Reason { get; init; }

    /// <summary>Of an example that is not as expected: why the level came out and what would have given the expected one. Null otherwise.</summary>
    public LevelExplanation? Explanation { get; init; }

    /// <summary>Code of the problem that it is: TS1015, TS1016 or TS1060; null when it does not fail the run.</summary>
    public string? Code => Outcome switch
    {
        RuleTestOutcome.Failed => Kind == RuleTestKind.Example ? "TS1016" : "TS1015",
        RuleTestOutcome.FixedMiss => "TS1060",
        _ => null,
    };

    /// <summary>Whether it fails the run.</summary>
    public bool IsRed => Outcome is RuleTestOutcome.Failed or RuleTestOutcome.FixedMiss;
}
