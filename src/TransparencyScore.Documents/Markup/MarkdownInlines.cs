using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TransparencyScore.Announcements;
using TransparencyScore.Documents.Assembling;

namespace TransparencyScore.Documents.Markup;

/// <summary>Reads what stands inside a paragraph, heading or cell of Markdown.</summary>
internal sealed class MarkdownInlines(string source, BlockAssembler blocks, HtmlFeed html)
{
    private int _depth;
    private TextSpan _within;
    private int _cursor;

    public void Read(LeafBlock leaf)
    {
        if (leaf.Inline is null)
        {
            return;
        }

        _within = Clamp(leaf.Span);
        _cursor = _within.Start;
        var inLink = blocks.InLink;
        var bold = blocks.Boldness;
        ReadAll(leaf.Inline);
        html.StopDropping();
        blocks.Boldness = bold;
        if (!inLink)
        {
            blocks.EndLink(_cursor);
        }
    }

    private void ReadAll(ContainerInline container)
    {
        if (++_depth > BlockAssembler.MostNesting)
        {
            throw new UnreadableDocumentException(InputMessages.NestedTooDeeply(BlockAssembler.MostNesting));
        }

        foreach (var inline in container)
        {
            ReadOne(inline);
        }

        _depth--;
    }

    private void ReadOne(Inline inline)
    {
        var span = SpanOf(inline);
        if (inline is HtmlInline tag)
        {
            if (!tag.Tag.StartsWith("<!", StringComparison.Ordinal) && !tag.Tag.StartsWith("<?", StringComparison.Ordinal))
            {
                html.Read(tag.Tag, SourceMap.Shifted(Corrected(tag.Tag, span).Start));
            }
        }
        else if (!html.IsDropping)
        {
            ReadShown(inline, span);
        }

        if (inline is not ContainerInline)
        {
            _cursor = Math.Max(_cursor, span.End);
        }
    }

    private void ReadShown(Inline inline, TextSpan span)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Align(literal.Content.AsSpan(), span);
                break;
            case CodeInline code:
                var marks = Math.Min(code.DelimiterCount, span.Length / 2);
                Align(code.Content, new TextSpan(span.Start + marks, span.End - marks));
                break;
            case HtmlEntityInline entity:
                blocks.AppendWhole(entity.Transcoded.AsSpan(), span);
                break;
            case LineBreakInline { IsHard: true }:
                blocks.AppendLineBreak(span);
                break;
            case LineBreakInline:
                blocks.Append('\n', span);
                break;
            case AutolinkInline link:
                blocks.BeginLink(link.Url, span);
                Align(link.Url, span);
                blocks.EndLink(span.End);
                break;
            case LinkInline { IsImage: true }:
            case FootnoteLink { IsBackLink: true }:
                break;
            case LinkInline link:
                ReadLink(link, span);
                break;
            case FootnoteLink mark:
                blocks.AddFootnoteMark(mark.Footnote.Label ?? string.Empty, span);
                break;
            case EmphasisInline { DelimiterCount: 2, DelimiterChar: '*' or '_' } strong:
                blocks.BeginBold();
                ReadAll(strong);
                blocks.EndBold();
                break;
            case ContainerInline container:
                ReadAll(container);
                break;
        }
    }

    private void ReadLink(LinkInline link, TextSpan span)
    {
        var url = link.Url ?? link.Reference?.Url ?? string.Empty;
        blocks.BeginLink(url, span);
        ReadAll(link);
        blocks.EndLink(span.End);
    }

    /// <summary>Ties words to their place: they stand in the source in this order, with escapes, quotation marks or indentation between.</summary>
    private void Align(ReadOnlySpan<char> words, TextSpan span)
    {
        span = Corrected(words, span);
        var at = span.Start;
        foreach (var c in words)
        {
            var found = at;
            while (found < span.End && !Same(source[found], c))
            {
                found++;
            }

            if (found >= span.End)
            {
                // Not there as written: the character stands for all of it, and the next ones are looked for from the same place.
                blocks.AppendWhole([c], span.Length == 1 ? new TextSpan(span.Start, span.Start) : span);
                at = span.End;
                continue;
            }

            blocks.Append(c, new TextSpan(found, found + 1));
            at = found + 1;
        }
    }

    /// <summary>The parser counts a tab before the words as several characters, so that its places are a little off then.</summary>
    private TextSpan Corrected(ReadOnlySpan<char> words, TextSpan span)
    {
        if (words.IsEmpty || source.AsSpan(span.Start, span.Length).Contains(words[^1]))
        {
            return span;
        }

        var window = source.AsSpan(_cursor, Math.Min(Math.Max(0, _within.End - _cursor), words.Length + 64));
        var found = window.IndexOf(words);
        return found < 0 ? span : new TextSpan(_cursor + found, _cursor + found + words.Length);
    }

    private static bool Same(char source, char word) => source == word || (char.IsWhiteSpace(word) && char.IsWhiteSpace(source));

    private TextSpan SpanOf(Inline inline)
    {
        var span = Clamp(inline.Span);
        return inline.Span.IsEmpty || span.Length == 0 ? new TextSpan(_cursor, Math.Max(_cursor, _within.End)) : span;
    }

    private TextSpan Clamp(SourceSpan span)
    {
        var start = Math.Clamp(span.Start, 0, source.Length);
        return new TextSpan(start, Math.Clamp(span.End + 1, start, source.Length));
    }
}
