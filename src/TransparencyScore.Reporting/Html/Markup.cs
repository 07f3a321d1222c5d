using TransparencyScore.Reporting.Text;

namespace TransparencyScore.Reporting.Html;

/// <summary>Short names for building parts; meant for <c>using static</c>.</summary>
internal static class Markup
{
    /// <summary>Nothing: for the other branch of a condition.</summary>
    public static HtmlPart Nothing { get; } = new HtmlGroup([]);

    public static HtmlElement Tag(string name, params ReadOnlySpan<HtmlPart> parts) => new(name, parts.ToArray());

    public static HtmlAttribute Attr(string name, string value) => HtmlAttribute.Of(name, value);

    public static HtmlAttribute Class(string value) => HtmlAttribute.Of("class", value);

    public static HtmlPart Each<T>(IEnumerable<T> items, Func<T, HtmlPart> part) => new HtmlGroup(items.Select(part));

    public static HtmlPart When(bool condition, Func<HtmlPart> part) => condition ? part() : Nothing;

    /// <summary>Words that others wrote (names, titles, questions): on one line, and their direction of writing kept to themselves.</summary>
    public static HtmlElement Foreign(string text, string? language = null) => Tag("bdi", Language(language), ForeignText.OneLine(text));

    /// <summary>The language of a passage, so that a browser picks the right glyphs; nothing unless it looks like a language tag.</summary>
    public static HtmlPart Language(string? language) =>
        language is { Length: > 1 and <= 35 } && char.IsAsciiLetter(language[0]) && language.All(character => char.IsAsciiLetterOrDigit(character) || character == '-')
            ? Attr("lang", language)
            : Nothing;

    /// <summary>A link, with the attributes that one out of the report needs.</summary>
    public static HtmlElement Link(LinkTarget target, params ReadOnlySpan<HtmlPart> parts) =>
        new("a", [HtmlAttribute.Href(target), target.IsOutside ? Attr("rel", "noopener noreferrer nofollow") : Nothing, .. parts]);

    public static HtmlElement ColumnHeader(params ReadOnlySpan<HtmlPart> parts) => new("th", [Attr("scope", "col"), .. parts]);

    public static HtmlElement RowHeader(params ReadOnlySpan<HtmlPart> parts) => new("th", [Attr("scope", "row"), .. parts]);

    /// <summary>A cell that names its column itself where the table is too narrow to have columns.</summary>
    public static HtmlElement Cell(string column, params ReadOnlySpan<HtmlPart> parts) => new("td", [Attr("data-label", column), .. parts]);
}
