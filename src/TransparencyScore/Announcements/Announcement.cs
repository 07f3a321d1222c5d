namespace TransparencyScore.Announcements;

/// <summary>A vendor announcement as the scorer sees it: metadata, source text, and the blocks that the text consists of.
/// Immutable and safe to share between threads.</summary>
public sealed record Announcement
{
    /// <summary>What is known beside the text.</summary>
    public required AnnouncementMetadata Metadata { get; init; }

    /// <summary>The source text, markup included. All offsets in results point into it.</summary>
    public required string Text { get; init; }

    /// <summary>The blocks in reading order. Front matter, scripts and comments are in none of them.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }
}
