namespace TransparencyScore.Documents;

/// <summary>How an input is written.</summary>
public enum AnnouncementFormat
{
    /// <summary>Markdown, with front matter or without: <c>.md</c>, <c>.markdown</c>.</summary>
    Markdown,

    /// <summary>Plain text: <c>.txt</c>.</summary>
    PlainText,

    /// <summary>An HTML page or fragment: <c>.html</c>, <c>.htm</c>.</summary>
    Html,

    /// <summary>One announcement on each line as a JSON object: <c>.jsonl</c>, <c>.ndjson</c>.</summary>
    JsonLines,
}
