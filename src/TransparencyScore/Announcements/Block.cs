namespace TransparencyScore.Announcements;

/// <summary>A paragraph, heading, list item, table row, … of an announcement.</summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Text">Its words without markup, each tied to its place in the source.</param>
/// <param name="Source">Where the block stands in the source, markup included.</param>
public sealed record Block(BlockKind Kind, MappedText Text, TextSpan Source)
{
    /// <summary>Number of the table, from 0 in reading order, for <see cref="BlockKind.TableHeader"/>, <see cref="BlockKind.TableRow"/>
    /// and <see cref="BlockKind.Caption"/> of a table; null for every other block.</summary>
    public int? Table { get; init; }

    /// <summary>Depth of a <see cref="BlockKind.Heading"/>, 1 for the uppermost to 6; null for other blocks and where the source gives none.</summary>
    public int? Level { get; init; }

    /// <summary>The name by which links in the same text point to the block: a link to <c>#name</c>. Null where it has none. Footnotes of Markdown have
    /// theirs with the <c>^</c>.</summary>
    public string? Label { get; init; }

    /// <summary>Links in the block, in reading order.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>Cells of a <see cref="BlockKind.TableHeader"/> or <see cref="BlockKind.TableRow"/> as ranges of <see cref="MappedText.Text"/>,
    /// first column first; empty for other blocks.</summary>
    public IReadOnlyList<TextSpan> Cells { get; init; } = [];
}
