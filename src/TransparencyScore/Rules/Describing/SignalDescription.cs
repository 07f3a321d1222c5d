using TransparencyScore.Announcements;

namespace TransparencyScore.Rules.Describing;

/// <summary>What a matcher is.</summary>
public enum MatcherKind
{
    /// <summary>Phrases as written.</summary>
    Phrases,

    /// <summary>A regular expression.</summary>
    Regex,

    /// <summary>Entries of a list.</summary>
    List,

    /// <summary>A regular expression on the address of a link.</summary>
    Link,

    /// <summary>Hits of another signal.</summary>
    Signal,
}

/// <summary>One thing that a signal looks for, in words.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Words">What is looked for, without the items: "one of these phrases, in any case".</param>
/// <param name="Items">All phrases; the expression; the names of the list's entries; for a link the expression for its address and, where there is one, that for its words; nothing for a signal.</param>
/// <param name="Target">Id of the list or signal; null for the other kinds.</param>
/// <param name="Location">Where it stands.</param>
public sealed record MatcherDescription(MatcherKind Kind, string Words, IReadOnlyList<string> Items, string? Target, SourceLocation Location);

/// <summary>A text that a rule set holds, and where.</summary>
/// <param name="Text">The text.</param>
/// <param name="Location">Where it stands.</param>
public sealed record PlacedText(string Text, SourceLocation Location);

/// <summary>A signal in words.</summary>
public sealed record SignalDescription
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>What a hit of it says.</summary>
    public required string Title { get; init; }

    /// <summary>Whether a rule of the criterion names it; otherwise it is a part of one that is named.</summary>
    public required bool IsNamedByRule { get; init; }

    /// <summary>Where <see cref="With"/> and <see cref="Unless"/> look: <c>sentence</c>, <c>block</c> or <c>document</c>.</summary>
    public required string Scope { get; init; }

    /// <summary>Kinds of block that it looks into, in the order of <see cref="BlockKind"/>.</summary>
    public required IReadOnlyList<BlockKind> Blocks { get; init; }

    /// <summary>Whether words of denial, plans and other vendors around a hit change its status.</summary>
    public required bool HasContext { get; init; }

    /// <summary>One of these makes a hit.</summary>
    public required IReadOnlyList<MatcherDescription> Any { get; init; }

    /// <summary>All of these must stand in the same scope.</summary>
    public required IReadOnlyList<MatcherDescription> With { get; init; }

    /// <summary>None of these may stand in the same scope.</summary>
    public required IReadOnlyList<MatcherDescription> Unless { get; init; }

    /// <summary>Texts in which it must be found, but for known misses.</summary>
    public required IReadOnlyList<PlacedText> MustMatch { get; init; }

    /// <summary>Texts in which it must not be found, but for known misses.</summary>
    public required IReadOnlyList<PlacedText> MustNotMatch { get; init; }

    /// <summary>What a rule set changed in it that extends the one in which it stands.</summary>
    public required IReadOnlyList<ChangeDescription> Changes { get; init; }

    /// <summary>Where it stands.</summary>
    public required SourceLocation Location { get; init; }
}
