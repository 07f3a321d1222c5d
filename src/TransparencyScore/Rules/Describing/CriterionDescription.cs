namespace TransparencyScore.Rules.Describing;

/// <summary>A text and the level that it must get.</summary>
/// <param name="Text">The text, as Markdown.</param>
/// <param name="Level"><c>met</c>, <c>partial</c>, <c>absent</c> or <c>notApplicable</c>.</param>
/// <param name="KnownMiss">Whether it is known to get another level.</param>
/// <param name="Location">Where it stands.</param>
public sealed record ExampleDescription(string Text, string Level, bool KnownMiss, SourceLocation Location);

/// <summary>A criterion of a rule set in words, with the place of every piece.</summary>
public sealed record CriterionDescription
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Short name for people.</summary>
    public required string Title { get; init; }

    /// <summary>Id of its pillar.</summary>
    public required string Pillar { get; init; }

    /// <summary>The question that a careful reader is asked.</summary>
    public required string Question { get; init; }

    /// <summary>Weight in the score; all weights add up to 100, so it is also the share of the score in percent.</summary>
    public required decimal Weight { get; init; }

    /// <summary>Its weight in percent of its pillar's, unrounded.</summary>
    public required decimal ShareOfPillar { get; init; }

    /// <summary>What each level means, index 0 to 2.</summary>
    public required IReadOnlyList<string> Levels { get; init; }

    /// <summary>The rules, best first.</summary>
    public required IReadOnlyList<RuleDescription> Rules { get; init; }

    /// <summary>The signals that the rules name, in the order of the rules, and after them those that these are made of.</summary>
    public required IReadOnlyList<SignalDescription> Signals { get; init; }

    /// <summary>What to do at level 0 and at level 1.</summary>
    public required IReadOnlyList<string?> Advice { get; init; }

    /// <summary>Texts with their levels.</summary>
    public required IReadOnlyList<ExampleDescription> Examples { get; init; }

    /// <summary>What a rule set changed in it that extends the one in which it stands.</summary>
    public required IReadOnlyList<ChangeDescription> Changes { get; init; }

    /// <summary>Where the values of the keys of its file stand: <c>title</c>, <c>question</c>, <c>weight</c>, <c>levels</c>, <c>signals</c>,
    /// <c>workflow</c>, <c>advice</c>, <c>examples</c>. A key that the file does not have stands where the criterion does.</summary>
    public required IReadOnlyDictionary<string, SourceLocation> Places { get; init; }
}
