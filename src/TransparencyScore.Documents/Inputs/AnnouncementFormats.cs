namespace TransparencyScore.Documents;

/// <summary>Which extension means which format. Case does not matter.</summary>
public static class AnnouncementFormats
{
    private static readonly (string Extension, AnnouncementFormat Format)[] Known =
    [
        (".md", AnnouncementFormat.Markdown),
        (".markdown", AnnouncementFormat.Markdown),
        (".txt", AnnouncementFormat.PlainText),
        (".html", AnnouncementFormat.Html),
        (".htm", AnnouncementFormat.Html),
        (".jsonl", AnnouncementFormat.JsonLines),
        (".ndjson", AnnouncementFormat.JsonLines),
    ];

    /// <summary>The extensions that are known, each with its dot.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. Known.Select(known => known.Extension)];

    internal static string ExtensionsInWords { get; } = string.Join(", ", Extensions);

    /// <summary>The format that a file name stands for.</summary>
    /// <param name="path">A file name or path.</param>
    /// <returns>The format, or null for an extension that is not known.</returns>
    public static AnnouncementFormat? Of(string path)
    {
        var extension = Path.GetExtension(path);
        foreach (var known in Known)
        {
            if (string.Equals(known.Extension, extension, StringComparison.OrdinalIgnoreCase))
            {
                return known.Format;
            }
        }

        return null;
    }
}
