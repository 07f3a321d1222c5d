using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TransparencyScore.Documents.Assembling;

namespace TransparencyScore.Documents.Markup;

/// <summary>Keeps bare addresses together, so that underscores and asterisks in them are no emphasis. They become links where the words of a
/// block are known; the parser's own extension takes Chinese words after an address into it and slows down with every link.</summary>
internal sealed class AddressInlineParser : InlineParser
{
    public AddressInlineParser() => OpeningCharacters = ['h', 'H'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (char.IsAsciiLetterOrDigit(slice.PeekCharExtra(-1)))
        {
            return false;
        }

        var text = slice.AsSpan();
        if (!BareUrls.BeginsWithScheme(text))
        {
            return false;
        }

        // Up to an entity, which is decoded as everywhere, and never out of the words of a link.
        var length = BareUrls.LengthOf(text);
        var stop = text[..length].IndexOfAny('&', ']', '[');
        length = stop < 0 ? length : stop;
        var start = slice.Start;
        var source = processor.GetSourcePosition(start, out var line, out var column);
        processor.Inline = new LiteralInline(new StringSlice(slice.Text, start, start + length - 1))
        {
            Span = new SourceSpan(source, source + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start = start + length;
        return true;
    }
}
