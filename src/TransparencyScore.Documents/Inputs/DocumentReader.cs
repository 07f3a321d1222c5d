using TransparencyScore.Announcements;

namespace TransparencyScore.Documents;

/// <summary>Chooses the reader for a format.</summary>
internal static class DocumentReader
{
    public static Announcement Read(string text, AnnouncementMetadata metadata, AnnouncementFormat format) => format switch
    {
        AnnouncementFormat.Html => HtmlReader.Read(text, metadata),
        AnnouncementFormat.PlainText => PlainTextReader.Read(text, metadata),
        _ => MarkdownReader.Read(text, metadata),
    };
}
