namespace TransparencyScore.Announcements;

/// <summary>What is known about an announcement beside its text. Nothing in it is guessed: what was not given is null.</summary>
public sealed record AnnouncementMetadata
{
    /// <summary>Name of the announcement, unique within one run; results are keyed by it.</summary>
    public required string Id { get; init; }

    /// <summary>The vendor that the announcement speaks for, or null when it was not given.</summary>
    public string? Company { get; init; }

    /// <summary>Headline, or null when it was not given.</summary>
    public string? Title { get; init; }

    /// <summary>Publication date as ISO 8601: <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>; null when it was not given.</summary>
    public string? Published { get; init; }

    /// <summary>Kind of text, for instance <c>press-release</c>, <c>blog</c>, <c>readme</c>; null when it was not given.</summary>
    public string? Kind { get; init; }

    /// <summary>BCP 47 language tag such as <c>en</c> or <c>zh</c>; null when it was not given.</summary>
    public string? Language { get; init; }

    /// <summary>Where the announcement was published; null when it was not given.</summary>
    public string? Url { get; init; }
}
