using TransparencyScore.Announcements;

namespace TransparencyScore.Documents.Tests;

/// <summary>Short ways to read a text and to write down what came out.</summary>
internal static class Reading
{
    private static readonly AnnouncementMetadata Metadata = new() { Id = "test" };

    public static Announcement Markdown(string text) => MarkdownReader.Read(text, Metadata);

    public static Announcement Html(string text) => HtmlReader.Read(text, Metadata);

    public static Announcement PlainText(string text) => PlainTextReader.Read(text, Metadata);

    /// <summary>Each block as <c>Kind: words</c>, a table's number after its kind.</summary>
    public static string[] Lines(this Announcement announcement) =>
        [.. announcement.Blocks.Select(block => $"{block.Kind}{block.Table}: {block.Text.Text}")];

    /// <summary>Each link as <c>[words](url)</c>.</summary>
    public static string[] LinkLines(this Announcement announcement) =>
        [.. announcement.Blocks.SelectMany(block => block.Links.Select(link => $"[{link.Text.Slice(block.Text.Text)}]({link.Url})"))];

    public static void AreLines(Announcement announcement, params string[] expected) =>
        CollectionAssert.AreEqual(expected, announcement.Lines(), string.Join(Environment.NewLine, announcement.Lines()));

    public static void AreLinks(Announcement announcement, params string[] expected) =>
        CollectionAssert.AreEqual(expected, announcement.LinkLines(), string.Join(Environment.NewLine, announcement.LinkLines()));
}
