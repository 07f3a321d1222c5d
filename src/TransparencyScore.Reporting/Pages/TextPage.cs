namespace TransparencyScore.Reporting.Pages;

/// <summary>A page in words with headings and nested lines, to be laid out by a writer. Texts are plain: a writer encodes them.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Lines">What stands below the heading.</param>
/// <param name="Parts">Sections with headings of their own.</param>
public sealed record TextPage(string Title, IReadOnlyList<PageLine> Lines, IReadOnlyList<TextPage> Parts);

/// <summary>A line of a page, as long as it needs to be.</summary>
/// <param name="Text">The words.</param>
/// <param name="Lines">Lines that belong below it.</param>
public sealed record PageLine(string Text, IReadOnlyList<PageLine> Lines)
{
    /// <summary>A line with nothing below it.</summary>
    /// <param name="text">The words.</param>
    public PageLine(string text)
        : this(text, [])
    {
    }
}
