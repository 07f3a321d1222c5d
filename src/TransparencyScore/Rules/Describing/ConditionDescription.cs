namespace TransparencyScore.Rules.Describing;

/// <summary>How the parts of a condition are joined.</summary>
public enum ConditionJoin
{
    /// <summary>There are no parts: a single fact or comparison.</summary>
    One,

    /// <summary>All parts must hold.</summary>
    All,

    /// <summary>At least one part must hold.</summary>
    Any,

    /// <summary>The only part must not hold.</summary>
    Not,
}

/// <summary>A rule's condition, or a part of it, in words.</summary>
/// <param name="Rule">Name of the nested rule that begins here; null elsewhere.</param>
/// <param name="Join">How the parts are joined.</param>
/// <param name="Words">The whole condition as a sentence without a full stop, signals by their titles.</param>
/// <param name="Text">The condition as an author would write it; null where nested rules are joined.</param>
/// <param name="Signals">Ids of the signals that it is about.</param>
/// <param name="Parts">What is joined; empty for <see cref="ConditionJoin.One"/>.</param>
public sealed record ConditionDescription(string? Rule, ConditionJoin Join, string Words, string? Text, IReadOnlyList<string> Signals, IReadOnlyList<ConditionDescription> Parts);

/// <summary>A rule in words.</summary>
/// <param name="Name">Name of the rule.</param>
/// <param name="Gives">What it gives when it is the first that holds: <c>met</c>, <c>partial</c>, <c>absent</c> or <c>notApplicable</c>.</param>
/// <param name="Missing">What is missing where it does not hold, in the author's words; null when the author gave none.</param>
/// <param name="Condition">When it holds.</param>
/// <param name="Location">Where its name stands.</param>
public sealed record RuleDescription(string Name, string Gives, string? Missing, ConditionDescription Condition, SourceLocation Location);
