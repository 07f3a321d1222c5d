using System.Text;

namespace TransparencyScore.Reporting.Html;

/// <summary>Turns parts into the characters of a document. Elements that a browser shows on lines of their own get lines of their own, so that
/// a person can read and compare the source.</summary>
internal static class HtmlDocument
{
    // The slash that closes them means nothing in HTML and is needed in SVG.
    private static readonly HashSet<string> _empty = new(StringComparer.Ordinal) { "meta", "rect" };

    private static readonly HashSet<string> _ownLine = new(StringComparer.Ordinal)
    {
        "html", "head", "meta", "title", "body", "header", "nav", "main", "section", "footer", "div", "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "dl", "dt", "dd",
        "table", "caption", "thead", "tbody", "tr", "th", "td", "details", "summary", "figure", "figcaption", "blockquote",
    };

    public static string Write(HtmlElement root)
    {
        var output = new StringBuilder("<!DOCTYPE html>");
        Write(root, output);
        return output.Append('\n').ToString();
    }

    private static void Write(HtmlPart part, StringBuilder output)
    {
        switch (part)
        {
            case HtmlText text:
                HtmlText.Encode(text.Text, output);
                break;
            case HtmlGroup group:
                WriteAll(group.Parts, output);
                break;
            case HtmlStylesheet:
                output.Append("\n<style>\n").Append(HtmlStylesheet.Css).Append("\n</style>");
                break;
            case HtmlElement element:
                Write(element, output);
                break;
            default:
                throw new ArgumentException($"A {part.GetType().Name} cannot stand here.", nameof(part));
        }
    }

    private static void Write(HtmlElement element, StringBuilder output)
    {
        if (_ownLine.Contains(element.Name))
        {
            output.Append('\n');
        }

        output.Append('<').Append(element.Name);
        foreach (var attribute in element.Attributes)
        {
            output.Append(' ').Append(attribute.Name).Append("=\"");
            HtmlText.Encode(attribute.Value, output);
            output.Append('"');
        }

        if (_empty.Contains(element.Name))
        {
            output.Append("/>");
            return;
        }

        output.Append('>');
        WriteAll(element.Children, output);
        output.Append("</").Append(element.Name).Append('>');
    }

    private static void WriteAll(IReadOnlyList<HtmlPart> parts, StringBuilder output)
    {
        foreach (var part in parts)
        {
            Write(part, output);
        }
    }
}
