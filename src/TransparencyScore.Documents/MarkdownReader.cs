using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using TransparencyScore.Announcements;
using TransparencyScore.Documents.Assembling;
using TransparencyScore.Documents.Markup;

namespace TransparencyScore.Documents;

/// <summary>Reads announcements written in Markdown: CommonMark with tables, footnotes, task lists, struck text and bare addresses.</summary>
/// <remarks>
/// <para>HTML between and inside paragraphs is read as by <see cref="HtmlReader"/>, also where Markdown stands inside its elements.</para>
/// <para>Front matter is in <see cref="Announcement.Text"/> but in no block. A soft line break becomes one space, between Chinese or Japanese
/// characters none; a hard one stays a line break (<c>\n</c>). Texts of pictures are dropped; a link around a picture stays as a link
/// without words. The mark of a footnote (<c>[^1]</c>) is a link without words to <c>#^1</c>. Formulas stay as they are written.</para>
/// <para>The cells of a row are divided by <c> | </c>, which belongs to none of them.</para>
/// <para>A paragraph such as "Table 2: …" right before or after a table is its caption; "Figure 3: …" is a caption anywhere. Every
/// paragraph of a list item is a block of its own, and a list item's block begins at its bullet.</para>
/// </remarks>
public static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = MakePipeline();

    /// <summary>Reads one document.</summary>
    /// <param name="text">The Markdown source, front matter included; all offsets point into it.</param>
    /// <param name="metadata">What is known beside the text; it is taken over as it is, and front matter does not change it.</param>
    /// <returns>The announcement with its blocks in reading order.</returns>
    /// <exception cref="UnreadableDocumentException">The document holds no words, or nests too deeply.</exception>
    public static Announcement Read(string text, AnnouncementMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(metadata);
        var body = WithoutTabsInHeadings(FrontMatter.Blank(text));
        MarkdownGuard.Check(body);
        var blocks = new BlockAssembler();
        new MarkdownBlocks(body, blocks).Read(Parse(body));
        return ReadAnnouncement.From(text, metadata, blocks.Finish(text.Length));
    }

    /// <summary>The parser does not count a tab after the signs of a heading and misplaces all that follows; a space in its place is counted.</summary>
    private static string WithoutTabsInHeadings(string body)
    {
        if (!body.Contains('\t') || !body.Contains('#'))
        {
            return body;
        }

        var characters = body.ToCharArray();
        var afterSign = false;
        for (var i = 0; i < characters.Length; i++)
        {
            afterSign = characters[i] == '#' || (afterSign && characters[i] is ' ' or '\t');
            characters[i] = afterSign && characters[i] == '\t' ? ' ' : characters[i];
        }

        return new string(characters);
    }

    private static MarkdownPipeline MakePipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseTaskLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);

        // Only the blocks between ::: lines; the inline form would eat the colons of names such as std::vector.
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.InlineParsers.Insert(0, new AddressInlineParser());
        return builder.Build();
    }

    private static MarkdownDocument Parse(string body)
    {
        try
        {
            return Markdown.Parse(body, Pipeline);
        }
        catch (ArgumentException e) when (e.Message.Contains("depth limit", StringComparison.Ordinal))
        {
            // So the parser refuses what nests deeper than it can follow.
            throw new UnreadableDocumentException(InputMessages.MarkdownRefused(), e);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or IndexOutOfRangeException or NullReferenceException)
        {
            // A bug of the parser that one document meets must not stop the others.
            throw new UnreadableDocumentException(InputMessages.MarkdownFailed(), e);
        }
    }
}
