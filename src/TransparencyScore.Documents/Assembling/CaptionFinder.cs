using System.Text.RegularExpressions;
using TransparencyScore.Announcements;

namespace TransparencyScore.Documents.Assembling;

/// <summary>Finds captions that are written as ordinary paragraphs: "Table 2: …" directly before or after a table, "Figure 3. …" anywhere.</summary>
internal static partial class CaptionFinder
{
    public static IReadOnlyList<Block> Apply(List<Block> blocks)
    {
        var captioned = blocks.Where(block => block is { Kind: BlockKind.Caption, Table: not null }).Select(block => block.Table!.Value).ToHashSet();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not { Kind: BlockKind.Paragraph or BlockKind.Caption, Table: null } block)
            {
                continue;
            }

            if (TablePattern().IsMatch(block.Text.Text) && TableBeside(blocks, i, captioned) is { } table)
            {
                captioned.Add(table);
                blocks[i] = block with { Kind = BlockKind.Caption, Table = table };
            }
            else if (FigurePattern().IsMatch(block.Text.Text))
            {
                blocks[i] = block with { Kind = BlockKind.Caption };
            }
        }

        return blocks;
    }

    /// <summary>Between two tables the one above, unless it has its caption: so both habits, captions above and captions below, come out right.</summary>
    private static int? TableBeside(List<Block> blocks, int index, HashSet<int> captioned)
    {
        var above = index > 0 ? TableOf(blocks[index - 1]) : null;
        var below = index + 1 < blocks.Count ? TableOf(blocks[index + 1]) : null;
        return above is { } number && (below is null || !captioned.Contains(number)) ? above : below;
    }

    private static int? TableOf(Block block) => block.Kind is BlockKind.TableHeader or BlockKind.TableRow ? block.Table : null;

    [GeneratedRegex(@"^(Table|Tab\.|表)\s?[A-Z]?[\dIVX]*(\.\d+)?\s?[:：.．、|–—-]", RegexOptions.CultureInvariant)]
    private static partial Regex TablePattern();

    [GeneratedRegex(@"^((Figure|Fig\.)\s?[A-Z]?\d+(\.\d+)?[a-z]?\s?[:：.|–—-](?!\d)|图\s?\d+([.-]\d+)?\s?[:：.、])", RegexOptions.CultureInvariant)]
    private static partial Regex FigurePattern();
}
