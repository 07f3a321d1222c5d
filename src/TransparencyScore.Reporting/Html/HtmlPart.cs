namespace TransparencyScore.Reporting.Html;

/// <summary>A part of an HTML document: text, an attribute, an element or several of them. A string becomes text, and text is always encoded:
/// there is no way to write markup other than through elements.</summary>
internal abstract class HtmlPart
{
    public static implicit operator HtmlPart(string text) => new HtmlText(text);
}
