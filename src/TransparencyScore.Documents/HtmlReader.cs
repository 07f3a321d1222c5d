using TransparencyScore.Announcements;
using TransparencyScore.Documents.Assembling;
using TransparencyScore.Documents.Markup;

namespace TransparencyScore.Documents;

/// <summary>Reads announcements written as HTML pages or fragments. Nothing is loaded, nothing is run.</summary>
/// <remarks>
/// <para>Dropped: <c>head</c> (its title included), scripts, styles, templates, <c>noscript</c>, comments, vector graphics and form fields.
/// Footers and asides stay, since footnotes stand there.</para>
/// <para>Raised numbers: the mark of a footnote is taken out of the words and becomes a link without words (<c>#1</c> when it was none);
/// an exponent is written <c>10^12</c>; a paragraph that begins with a raised mark is a footnote.</para>
/// <para>The cells of a row are divided by <c> | </c>, which belongs to none of them; a cell that spans columns or rows is followed by empty
/// cells, so that the same column has the same number in every row. <c>br</c> becomes a line break (<c>\n</c>), all other white space
/// one space. In a table without header cells a first row in bold is the header.</para>
/// </remarks>
public static class HtmlReader
{
    /// <summary>Reads one page.</summary>
    /// <param name="text">The HTML source; all offsets point into it.</param>
    /// <param name="metadata">What is known beside the text; it is taken over as it is.</param>
    /// <returns>The announcement with its blocks in reading order.</returns>
    /// <exception cref="UnreadableDocumentException">The page holds no words, or nests deeper than 512 elements.</exception>
    public static Announcement Read(string text, AnnouncementMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(metadata);
        var blocks = new BlockAssembler();
        new HtmlFeed(blocks).Read(text, SourceMap.Shifted(0));
        return ReadAnnouncement.From(text, metadata, blocks.Finish(text.Length));
    }
}
