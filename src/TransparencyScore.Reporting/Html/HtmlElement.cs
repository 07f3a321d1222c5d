namespace TransparencyScore.Reporting.Html;

/// <summary>An element with its attributes and children.</summary>
internal sealed class HtmlElement : HtmlPart
{
    public HtmlElement(string name, IEnumerable<HtmlPart> parts)
    {
        // What stands in these is not text to a browser.
        if (name.Length == 0 || !name.All(char.IsAsciiLetterOrDigit) || name.ToLowerInvariant() is "script" or "style" or "iframe" or "object" or "embed" or "base")
        {
            throw new ArgumentException($"Element '{name}' is not for free use.", nameof(name));
        }

        Name = name;
        var flat = Flatten(parts).ToLookup(part => part is HtmlAttribute);
        Attributes = [.. flat[true].Cast<HtmlAttribute>()];
        Children = [.. flat[false]];
    }

    public string Name { get; }

    public IReadOnlyList<HtmlAttribute> Attributes { get; }

    public IReadOnlyList<HtmlPart> Children { get; }

    private static IEnumerable<HtmlPart> Flatten(IEnumerable<HtmlPart> parts) =>
        parts.SelectMany(part => part is HtmlGroup group ? Flatten(group.Parts) : [part]);
}
