using TransparencyScore.Announcements;

namespace TransparencyScore.Documents.Assembling;

/// <summary>An element that is open while its content is read.</summary>
/// <param name="Name">Element name; see <see cref="ScopeNames"/>.</param>
/// <param name="Kind">What text directly in it is, or null when the element around it decides.</param>
internal sealed record Scope(string Name, BlockKind? Kind)
{
    /// <summary>The table that the element is, if it is one.</summary>
    public TableDraft? Table { get; init; }

    /// <summary>For a figure: where its captions stand among the blocks, and its table.</summary>
    public FigureDraft? Figure { get; init; }
}

/// <summary>What a figure is made of, so that its caption finds its table in whichever order they stand.</summary>
internal sealed class FigureDraft
{
    public List<int> Captions { get; } = [];

    public int? Table { get; set; }
}

/// <summary>Names of scopes that are not simply the element's name.</summary>
internal static class ScopeNames
{
    /// <summary>Markdown's own containers; no HTML end tag inside them closes anything outside.</summary>
    public const string Markdown = "(markdown)";

    public const string Cell = "(cell)";

    public const string Table = "table";
}
