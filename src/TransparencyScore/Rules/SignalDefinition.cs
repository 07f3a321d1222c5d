using TransparencyScore.Announcements;

namespace TransparencyScore.Rules;

/// <summary>Where a signal's <c>with</c> and <c>unless</c> look.</summary>
internal enum SignalScope
{
    Sentence,
    Block,
    Document,
}

/// <summary>Whose entries of a list a matcher takes, seen from the announcement's company.</summary>
internal enum EntryOwner
{
    /// <summary>Those that the company itself makes or runs.</summary>
    Self,

    /// <summary>Those that somebody else makes or runs, as far as the list says.</summary>
    Other,
}

/// <summary>What to look for in an announcement, as written.</summary>
internal sealed record SignalDefinition(
    string Id,
    string Title,
    SignalScope Scope,
    IReadOnlySet<BlockKind> Blocks,
    bool HasContext,
    IReadOnlyList<MatcherDefinition> Any,
    IReadOnlyList<MatcherDefinition> With,
    IReadOnlyList<MatcherDefinition> Unless,
    IReadOnlyList<SelfTest> SelfTests,
    SourceLocation Location);

/// <summary>A text in which a signal must, or must not, be found asserted.</summary>
internal sealed record SelfTest(string Text, bool MustMatch, SourceLocation Location)
{
    /// <summary>Whether the author knows that the rules fail on it.</summary>
    public bool KnownMiss { get; init; }

    /// <summary>The author's remark; null when there is none.</summary>
    public string? Note { get; init; }
}

/// <summary>One way to match. Exactly one of the kinds below.</summary>
internal abstract record MatcherDefinition(SourceLocation Location)
{
    internal sealed record Phrases(IReadOnlyList<string> Words, bool Cased, SourceLocation Location) : MatcherDefinition(Location)
    {
        /// <summary>Where each of the words stands.</summary>
        public required IReadOnlyList<SourceLocation> Places { get; init; }

        public static Phrases Of(IReadOnlyList<(string Text, SourceLocation Location)> words, bool cased, SourceLocation location) =>
            new([.. words.Select(w => w.Text)], cased, location) { Places = [.. words.Select(w => w.Location)] };

        /// <summary>The matcher without some of its words.</summary>
        public Phrases Without(IReadOnlySet<string> words)
        {
            var left = Words.Zip(Places).Where(p => !words.Contains(p.First)).ToList();
            return this with { Words = [.. left.Select(p => p.First)], Places = [.. left.Select(p => p.Second)] };
        }
    }

    internal sealed record Pattern(string Regex, bool Cased, SourceLocation Location) : MatcherDefinition(Location);

    internal sealed record List(string Id, string? Tag, EntryOwner? By, SourceLocation Location) : MatcherDefinition(Location);

    internal sealed record Link(string Regex, string? Anchor, SourceLocation Location) : MatcherDefinition(Location)
    {
        /// <summary>Where the anchor stands, or the link when there is none.</summary>
        public required SourceLocation AnchorLocation { get; init; }
    }

    internal sealed record Signal(string Id, SourceLocation Location) : MatcherDefinition(Location);
}
