using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using TransparencyScore.Announcements;
using TransparencyScore.Documents.Assembling;

namespace TransparencyScore.Documents.Markup;

/// <summary>Reads HTML tag by tag, as browsers cut it, and tells the assembler. There is no tree, so a document cannot be too deep or
/// too broad for one, and every character keeps its place in the source.</summary>
internal sealed class HtmlFeed(BlockAssembler blocks)
{
    private string? _dropped;
    private int _droppedDepth;
    private bool _afterPre;

    /// <summary>Whether the words that come now are no words of the announcement.</summary>
    public bool IsDropping => _dropped is not null;

    /// <summary>Reads a piece of HTML; elements may stay open for the next piece.</summary>
    public void Read(string html, SourceMap map)
    {
        using var source = new TextSource(html);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { IsNotConsumingCharacterReferences = true };
        var at = 0;
        while (true)
        {
            var token = tokenizer.Get();
            var start = Math.Max(at, token.Position.Index);
            var end = Math.Clamp(tokenizer.InsertionPoint, start, html.Length);
            at = end;
            switch (token.Type)
            {
                case HtmlTokenType.EndOfFile:
                    return;
                case HtmlTokenType.Character when _dropped is null:
                    ReadText(html.AsSpan(start, end - start), start, map);
                    break;
                case HtmlTokenType.StartTag:
                    var tag = token.AsTag();
                    if (HtmlElements.ContentOf(tag.Name) is var mode and not HtmlParseMode.PCData)
                    {
                        tokenizer.State = mode;
                    }

                    ReadStart(tag, map.Map(start, end));
                    break;
                case HtmlTokenType.EndTag:
                    ReadEnd(token.Name, map.Map(start, end));
                    break;
            }
        }
    }

    /// <summary>Forgets an element whose content is dropped and that was never closed.</summary>
    public void StopDropping() => _dropped = null;

    private void ReadText(ReadOnlySpan<char> html, int offset, SourceMap map)
    {
        for (var i = 0; i < html.Length; i++)
        {
            if (_afterPre && html[i] is '\r' or '\n')
            {
                _afterPre = html[i] == '\r';
                continue;
            }

            _afterPre = false;
            if (html[i] == '&' && HtmlEntities.Read(html, i) is var (text, length))
            {
                blocks.AppendWhole(text, map.Map(offset + i, offset + i + length));
                i += length - 1;
            }
            else
            {
                var at = map.At(offset + i);
                blocks.Append(html[i], new TextSpan(at, at + 1));
            }
        }
    }

    private void ReadStart(HtmlTagToken tag, TextSpan span)
    {
        _afterPre = false;
        var name = tag.Name;
        if (_dropped is { } dropped)
        {
            if (!HtmlElements.Ends(dropped, name))
            {
                _droppedDepth += name == dropped && !tag.IsSelfClosing ? 1 : 0;
                return;
            }

            _dropped = null;
        }

        if (HtmlElements.IsDropped(name))
        {
            _dropped = tag.IsSelfClosing && name == "svg" ? null : name;
            _droppedDepth = 1;
            return;
        }

        ReadShownStart(name, tag, span);
    }

    private void ReadShownStart(string name, HtmlTagToken tag, TextSpan span)
    {
        var start = span.Start;
        switch (name)
        {
            case "a" when tag.GetAttribute("href") is { Length: > 0 } href:
                blocks.BeginLink(HtmlEntities.Decode(href).Trim(), span);
                break;
            case "a":
                blocks.EndLink(start);
                break;
            case "b" or "strong":
                blocks.BeginBold();
                break;
            case "br":
                blocks.AppendLineBreak(span);
                break;
            case "sup":
                blocks.BeginSuperscript(span);
                break;
            case "table":
                blocks.BeginTable(start);
                break;
            case "thead" or "tbody" or "tfoot":
                blocks.BeginHead(name == "thead", start);
                break;
            case "tr":
                blocks.BeginRow(start);
                break;
            case "td" or "th":
                blocks.BeginCell(start, name == "th", Number(tag, "colspan"), Number(tag, "rowspan"));
                break;
            case "caption" when blocks.InTable:
                blocks.BeginCaption(start);
                break;
            case "figcaption":
                Open(name, BlockKind.Caption, start);
                break;
            case "figure":
                blocks.BeginBlock(start);
                blocks.Push(name, null, new FigureDraft());
                break;
            case "pre" or "xmp" or "listing":
                Open("pre", BlockKind.Code, start);
                _afterPre = true;
                break;
            case "li":
                ReadItem(tag, start);
                break;
            case var _ when HtmlElements.IsHeading(name):
                blocks.BeginHeading(start, name[1] - '0');
                break;
            case var _ when HtmlElements.IsContainer(name):
                Open(name, HtmlElements.IsFootnote(tag) ? BlockKind.Footnote : null, start);
                blocks.LabelNext(tag.GetAttribute("id"));
                break;
            case var _ when HtmlElements.IsBoundary(name):
                blocks.BeginBlock(start, HtmlElements.IsFootnote(tag) ? BlockKind.Footnote : null);
                blocks.LabelNext(tag.GetAttribute("id"));
                break;
        }
    }

    private void ReadItem(HtmlTagToken tag, int start)
    {
        if (blocks.IsOpen("li", "ul", "ol", "menu", "dir"))
        {
            blocks.Pop("li", start);
        }

        Open("li", HtmlElements.IsFootnote(tag) ? BlockKind.Footnote : BlockKind.ListItem, start);
        blocks.LabelNext(tag.GetAttribute("id"));
    }

    private void Open(string name, BlockKind? kind, int start)
    {
        blocks.BeginBlock(start);
        blocks.Push(name, kind);
    }

    private void ReadEnd(string name, TextSpan span)
    {
        _afterPre = false;
        if (_dropped is { } dropped)
        {
            _droppedDepth -= name == dropped ? 1 : 0;
            _dropped = _droppedDepth == 0 ? null : dropped;
            return;
        }

        switch (name)
        {
            case "a":
                blocks.EndLink(span.End);
                break;
            case "b" or "strong":
                blocks.EndBold();
                break;
            case "sup":
                blocks.EndSuperscript(span);
                break;
            case "table":
                blocks.EndTable(span.End);
                break;
            case "tr" or "thead" or "tbody" or "tfoot":
                blocks.EndRow(span.End);
                break;
            case "td" or "th":
                blocks.EndCell(span.End);
                break;
            case "li" or "figure" or "figcaption" or "pre" or "caption":
                blocks.Pop(name, span.End);
                break;
            case "xmp" or "listing":
                blocks.Pop("pre", span.End);
                break;
            case var _ when HtmlElements.IsContainer(name):
                if (blocks.Pop(name, span.End))
                {
                    break;
                }

                goto default;
            default:
                if (HtmlElements.IsHeading(name) || HtmlElements.IsBoundary(name) || HtmlElements.IsContainer(name))
                {
                    blocks.EndBlock(span.End);
                }

                break;
        }
    }

    private static int Number(HtmlTagToken tag, string attribute) =>
        int.TryParse(tag.GetAttribute(attribute), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 1;
}
