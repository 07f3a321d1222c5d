namespace TransparencyScore.Reporting.Html;

/// <summary>Several parts in a row, without an element of their own.</summary>
internal sealed class HtmlGroup(IEnumerable<HtmlPart> parts) : HtmlPart
{
    public IReadOnlyList<HtmlPart> Parts { get; } = [.. parts];
}
