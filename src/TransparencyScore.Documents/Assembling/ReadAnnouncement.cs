using TransparencyScore.Announcements;

namespace TransparencyScore.Documents.Assembling;

/// <summary>The last step of every reader.</summary>
internal static class ReadAnnouncement
{
    /// <summary>An announcement of these blocks; one without words is an error, for otherwise it would pass for "nothing disclosed".</summary>
    public static Announcement From(string text, AnnouncementMetadata metadata, IReadOnlyList<Block> blocks) =>
        blocks.Any(block => block.Text.Text.Length > 0)
            ? new Announcement { Metadata = metadata, Text = text, Blocks = blocks }
            : throw new UnreadableDocumentException(InputMessages.NoWords());
}
