using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace TransparencyScore.Documents.Markup;

/// <summary>What the elements of HTML mean for blocks.</summary>
internal static class HtmlElements
{
    private static readonly HashSet<string> Containers = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "center", "details", "dialog", "div", "dl", "fieldset", "figure", "footer", "form",
        "header", "hgroup", "html", "main", "nav", "ol", "search", "section", "ul", "menu", "dir",
    };

    private static readonly HashSet<string> Boundaries = new(StringComparer.Ordinal) { "dd", "dt", "hr", "legend", "p", "summary", "optgroup", "option" };

    private static readonly HashSet<string> Dropped = new(StringComparer.Ordinal)
    {
        "annotation", "canvas", "head", "iframe", "noembed", "noframes", "noscript", "object", "script", "style", "svg", "template", "textarea", "title",
    };

    private static readonly HashSet<string> EndingSvg = new(StringComparer.Ordinal)
    {
        "body", "blockquote", "br", "center", "div", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "img", "li", "ol", "p", "pre", "span", "table", "ul",
    };

    private static readonly HashSet<string> InHead = new(StringComparer.Ordinal)
    {
        "base", "basefont", "bgsound", "head", "link", "meta", "noframes", "noscript", "script", "style", "template", "title",
    };

    /// <summary>An element that holds blocks and is nothing itself.</summary>
    public static bool IsContainer(string name) => Containers.Contains(name);

    /// <summary>An element before and after which a new block begins.</summary>
    public static bool IsBoundary(string name) => Boundaries.Contains(name);

    public static bool IsHeading(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6';

    /// <summary>An element whose content no reader sees as words of the announcement.</summary>
    public static bool IsDropped(string name) => Dropped.Contains(name);

    /// <summary>Whether browsers close a dropped element when they meet the start of another, although its end tag is missing.</summary>
    public static bool Ends(string dropped, string start) =>
        (dropped == "head" && !InHead.Contains(start)) || (dropped == "svg" && EndingSvg.Contains(start));

    /// <summary>How the tokenizer must go on after a start tag; within these elements a tag is no tag.</summary>
    public static HtmlParseMode ContentOf(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "iframe" or "noembed" or "noframes" or "xmp" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        _ => HtmlParseMode.PCData,
    };

    /// <summary>Whether an element says of itself that it holds footnotes.</summary>
    public static bool IsFootnote(HtmlTagToken tag)
    {
        if (tag.Attributes.Count == 0)
        {
            return false;
        }

        if (tag.GetAttribute("role") is "doc-footnote" or "doc-endnote" or "doc-endnotes" || tag.GetAttribute("epub:type") is "footnote" or "endnotes")
        {
            return true;
        }

        return tag.GetAttribute("class").Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Any(IsFootnoteName)
            || IsFootnoteName(tag.GetAttribute("id"));
    }

    private static bool IsFootnoteName(string name)
    {
        if (name.Length > 40)
        {
            return false;
        }

        var plain = name.TrimEnd("0123456789".AsSpan().ToArray()).TrimEnd('-', '_', ':').ToLowerInvariant();
        return plain is "footnote" or "footnotes" or "endnote" or "endnotes" or "footnote-list" or "footnotes-list" or "user-content-fn"
            || (plain == "fn" && name.Length > 2);
    }
}
