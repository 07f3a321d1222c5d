using TransparencyScore.Announcements;
using TransparencyScore.Reporting.Text;
using TransparencyScore.Rules.Describing;

namespace TransparencyScore.Reporting.Pages;

/// <summary>The words for what a signal looks for.</summary>
internal static class MatcherWording
{
    private const int ExpressionLength = 160;

    /// <summary>A matcher on one line, with the first of its items.</summary>
    public static string Of(MatcherDescription matcher, int items)
    {
        var shown = matcher.Items.Take(items).Select(i => matcher.Kind is MatcherKind.Regex or MatcherKind.Link ? ForeignText.Shorten(i, ExpressionLength) : $"“{i}”").ToList();
        var more = matcher.Items.Count > shown.Count ? $" and {Numbers.Count(matcher.Items.Count - shown.Count)} more" : "";
        var count = matcher.Kind == MatcherKind.List ? $" ({Wording.Quantity(matcher.Items.Count, "entry")})" : "";
        return matcher.Words + count + (shown.Count == 0 ? "" : $": {string.Join(matcher.Kind == MatcherKind.Link ? " and " : ", ", shown)}{more}");
    }

    public static string Of(BlockKind kind) => kind switch
    {
        BlockKind.Paragraph => "paragraphs",
        BlockKind.Heading => "headings",
        BlockKind.ListItem => "list items",
        BlockKind.TableHeader => "heads of tables",
        BlockKind.TableRow => "rows of tables",
        BlockKind.Caption => "captions",
        BlockKind.Footnote => "footnotes",
        BlockKind.Code => "code",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of block."),
    };
}
