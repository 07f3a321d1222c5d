using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using TransparencyScore.Announcements;
using TransparencyScore.Documents.Assembling;
using MarkdownBlock = Markdig.Syntax.Block;

namespace TransparencyScore.Documents.Markup;

/// <summary>Reads the blocks of a Markdown document, HTML between them included.</summary>
internal sealed class MarkdownBlocks
{
    private readonly string _source;
    private readonly BlockAssembler _blocks;
    private readonly HtmlFeed _html;
    private readonly MarkdownInlines _inlines;

    public MarkdownBlocks(string source, BlockAssembler blocks)
    {
        _source = source;
        _blocks = blocks;
        _html = new HtmlFeed(blocks);
        _inlines = new MarkdownInlines(source, blocks, _html);
    }

    public void Read(MarkdownDocument document)
    {
        ReadAll(document, null);
        _blocks.PopDownTo(0, _source.Length);

        // Also those that nothing points to; the parser's own list of footnotes leaves them out.
        var definitions = document.OfType<LinkReferenceDefinitionGroup>().SelectMany(group => group).OfType<FootnoteLinkReferenceDefinition>();
        foreach (var definition in definitions.DistinctBy(definition => definition.Footnote).OrderBy(definition => definition.Span.Start))
        {
            _blocks.LabelNext(definition.Footnote.Label);
            ReadContainer(definition.Footnote, BlockKind.Footnote, definition.Span.Start);
        }
    }

    private void ReadContainer(ContainerBlock container, BlockKind? kind, int? start)
    {
        var depth = _blocks.Depth;
        _blocks.Push(ScopeNames.Markdown, kind);
        ReadAll(container, start);
        _blocks.PopDownTo(depth, EndOf(container));
    }

    private void ReadAll(ContainerBlock container, int? start)
    {
        foreach (var block in container)
        {
            ReadOne(block, start ?? block.Span.Start);
            start = null;
        }
    }

    private void ReadOne(MarkdownBlock block, int start)
    {
        switch (block)
        {
            case LinkReferenceDefinitionGroup or FootnoteGroup:
                break;
            case HeadingBlock heading:
                _blocks.BeginHeading(start, heading.Level);
                ReadLeaf(heading, start, BlockKind.Heading);
                break;
            case HtmlBlock html:
                ReadHtml(html);
                break;
            case CodeBlock code:
                ReadCode(code, start);
                break;
            case Table table:
                ReadTable(table);
                break;
            case ListItemBlock item:
                ReadContainer(item, BlockKind.ListItem, item.Span.Start);
                break;
            case ContainerBlock container:
                ReadContainer(container, null, null);
                break;
            case LeafBlock leaf:
                ReadLeaf(leaf, start, null);
                break;
        }
    }

    private void ReadLeaf(LeafBlock leaf, int start, BlockKind? kind)
    {
        _blocks.BeginBlock(start, kind);
        _inlines.Read(leaf);

        // A paragraph right before a table reaches to the table's end for the parser.
        var end = leaf.Inline is { Span.IsEmpty: false } inline && inline.Span.End > start ? Math.Min(inline.Span.End + 1, EndOf(leaf)) : EndOf(leaf);
        _blocks.EndBlock(TrimmedEnd(start, end));
    }

    private void ReadCode(CodeBlock code, int start)
    {
        var first = code.Lines.Count > 0 ? code.Lines.Lines[0].Slice.AsSpan().TrimStart() : default;
        if (_blocks.InTable && code is not FencedCodeBlock && first.StartsWith("<"))
        {
            // A blank line inside an HTML table ends the HTML for Markdown; the indented rows after it are meant as rows.
            ReadLinesAsHtml(code);
            return;
        }

        _blocks.BeginBlock(start, BlockKind.Code);
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var (text, at) = LineOf(code, i);
            for (var j = 0; j < text.Length; j++)
            {
                _blocks.Append(text[j], new TextSpan(at + j, at + j + 1));
            }

            _blocks.AppendLineBreak(LineEnd(at + text.Length));
        }

        _blocks.EndBlock(TrimmedEnd(start, EndOf(code)));
    }

    private void ReadHtml(HtmlBlock html)
    {
        if (html.Type is not HtmlBlockType.Comment)
        {
            ReadLinesAsHtml(html);
            _html.StopDropping();
        }
    }

    private void ReadLinesAsHtml(LeafBlock leaf)
    {
        var text = new System.Text.StringBuilder();
        var map = SourceMap.Lines();
        for (var i = 0; i < leaf.Lines.Count; i++)
        {
            var (line, at) = LineOf(leaf, i);
            map.Add(text.Length, at);
            text.Append(line);
            if (i + 1 < leaf.Lines.Count)
            {
                map.Add(text.Length, at + line.Length);
                text.Append('\n');
            }
        }

        if (leaf.Lines.Count > 0)
        {
            _html.Read(text.ToString(), map);
        }
    }

    private void ReadTable(Table table)
    {
        var at = Math.Max(0, table.Span.Start);
        _blocks.BeginTable(at);
        foreach (var row in table.OfType<TableRow>())
        {
            var rowStart = row.Span.IsEmpty ? at : LineStart(Math.Max(at, row.Span.Start));
            at = Math.Max(at, rowStart);
            _blocks.BeginRow(at);
            foreach (var cell in row.OfType<TableCell>())
            {
                at = cell.Span.IsEmpty ? at : Math.Max(at, cell.Span.Start);
                _blocks.BeginCell(at, row.IsHeader, cell.ColumnSpan, cell.RowSpan);
                foreach (var leaf in cell.OfType<LeafBlock>())
                {
                    _inlines.Read(leaf);
                }

                at = cell.Span.IsEmpty ? at : Math.Max(at, cell.Span.End + 1);
                _blocks.EndCell(at);
            }

            at = Math.Min(at, _source.Length);
            at = TrimmedEnd(at, LineEndAfter(at));
            _blocks.EndRow(at);
        }

        _blocks.EndTable(at);
    }

    private (string Text, int At) LineOf(LeafBlock leaf, int index)
    {
        var line = leaf.Lines.Lines[index];
        var text = line.Slice.ToString();
        if (ReferenceEquals(line.Slice.Text, _source))
        {
            return (text, line.Slice.Start);
        }

        // A tab that is half indentation, half content: the parser hands out a copy of the line with spaces in its place, and the place of
        // the line instead of that of the copy.
        var words = text.TrimStart(' ', '\t');
        var at = Math.Clamp(line.Position, 0, _source.Length);
        var found = _source.IndexOf(words, at, Math.Min(_source.Length - at, words.Length + 256), StringComparison.Ordinal);
        return found < 0 ? (string.Empty, at) : (words, found);
    }

    private TextSpan LineEnd(int at)
    {
        at = Math.Clamp(at, 0, _source.Length);
        return new TextSpan(at, Math.Min(at + 1, _source.Length));
    }

    private int LineStart(int at)
    {
        while (at > 0 && _source[at - 1] is ' ' or '\t' or '|')
        {
            at--;
        }

        return at;
    }

    private int LineEndAfter(int at)
    {
        while (at < _source.Length && _source[at] is ' ' or '\t' or '|')
        {
            at++;
        }

        return at;
    }

    private int TrimmedEnd(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(_source[end - 1]))
        {
            end--;
        }

        return end;
    }

    private int EndOf(MarkdownBlock block) => Math.Clamp(block.Span.End + 1, 0, _source.Length);
}
