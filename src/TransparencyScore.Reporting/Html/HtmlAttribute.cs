namespace TransparencyScore.Reporting.Html;

/// <summary>An attribute of an element. Addresses come only from a <see cref="LinkTarget"/>; attributes that run or style something do not exist.</summary>
internal sealed class HtmlAttribute : HtmlPart
{
    private HtmlAttribute(string name, string value)
    {
        Name = name;
        Value = value;
    }

    public string Name { get; }

    public string Value { get; }

    public static HtmlAttribute Of(string name, string value)
    {
        var harmless = name.Length > 0
            && name.All(character => char.IsAsciiLetter(character) || character == '-')
            && !name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            && name.ToLowerInvariant() is not ("href" or "src" or "srcset" or "srcdoc" or "style" or "action" or "formaction" or "data");
        return harmless ? new HtmlAttribute(name, value) : throw new ArgumentException($"Attribute '{name}' is not for free use.", nameof(name));
    }

    public static HtmlAttribute Href(LinkTarget target) => new("href", target.Address);
}
