namespace TransparencyScore.Documents;

/// <summary>What to read.</summary>
public sealed record InputRequest
{
    /// <summary>Files, folders (read with all folders inside them, in ordinal order of the names), and <c>-</c> for standard input.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>What <c>-</c> stands for; null when there is no standard input. It is not closed.</summary>
    public Stream? StandardInput { get; init; }

    /// <summary>How standard input is written.</summary>
    public AnnouncementFormat StandardInputFormat { get; init; } = AnnouncementFormat.Markdown;

    /// <summary>Metadata that holds whatever the documents say of themselves.</summary>
    public GivenMetadata Overrides { get; init; } = new();
}
