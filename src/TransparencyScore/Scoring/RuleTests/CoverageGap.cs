using TransparencyScore.Rules;

namespace TransparencyScore.Scoring.RuleTests;

/// <summary>What coverage counts.</summary>
public enum CoverageKind
{
    /// <summary>A phrase of a matcher.</summary>
    Phrase,

    /// <summary>A regular expression, a link or its anchor, or the use of a list or of another signal.</summary>
    Pattern,

    /// <summary>A branch of a rule: that an outermost rule decides, that a condition is true, that it is false.</summary>
    Branch,
}

/// <summary>What the tests lack.</summary>
public enum CoverageNeed
{
    /// <summary>A text with a hit that rests on it.</summary>
    Hit,

    /// <summary>A text in which it keeps out what would otherwise be a hit.</summary>
    KeptOut,

    /// <summary>A text in which it changes the status of a hit, or stands beside one.</summary>
    Context,

    /// <summary>An example that the rule decides.</summary>
    Decides,

    /// <summary>An example in which the condition is true.</summary>
    True,

    /// <summary>An example in which the condition is false.</summary>
    False,
}

/// <summary>A part of a rule set that no example or self-test reaches.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Need">What is missing.</param>
/// <param name="Owner">Id of the signal; of the criterion for a branch; <c>context</c> for a list that is named there.</param>
/// <param name="Part">The key and number of the matcher, such as <c>any 2</c>; the name of the rule; the key under <c>context</c>.</param>
/// <param name="What">What sort of part it is: <c>phrase</c>, <c>regex</c>, <c>link</c>, <c>anchor</c>, <c>list</c>, <c>signal</c>, <c>rule</c> or <c>condition</c>.</param>
/// <param name="Text">The phrase, expression, id or condition as written.</param>
/// <param name="Location">Where it stands.</param>
public sealed record CoverageGap(CoverageKind Kind, CoverageNeed Need, string Owner, string Part, string What, string Text, SourceLocation Location);
