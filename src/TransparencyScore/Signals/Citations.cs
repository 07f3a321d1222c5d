using TransparencyScore.Announcements;

namespace TransparencyScore.Signals;

/// <summary>Ties units to the footnotes that they cite, and to the headings that they stand under.</summary>
internal static class Citations
{
    // A longer one is no footnote.
    private const int MostCited = 32;

    public static IReadOnlyList<TextUnit> Tie(IReadOnlyList<TextUnit> units, IReadOnlyList<Block> blocks)
    {
        var unitsOf = units.ToLookup(u => u.Block, u => u.Index);
        var notes = Notes(blocks);
        var tied = new TextUnit[units.Count];
        var headings = new List<TextUnit>();
        for (var i = 0; i < units.Count; i++)
        {
            var unit = units[i];
            var block = blocks[unit.Block];
            if (block.Kind == BlockKind.Heading)
            {
                headings.RemoveAll(h => h.Block != unit.Block && (blocks[h.Block].Level ?? 1) >= (block.Level ?? 1));
            }

            var cited = notes.Count == 0 ? [] : FootnoteMarks.CitedIn(block, unit.Span).SelectMany(mark => Find(notes, mark, unit.Block, blocks)).Distinct().SelectMany(b => unitsOf[b]);
            tied[i] = unit with { Cites = [.. cited.Take(MostCited)], Headings = [.. headings.Where(h => h.Block != unit.Block).Select(h => h.Index)] };
            if (block.Kind == BlockKind.Heading && !headings.Exists(h => h.Block == unit.Block))
            {
                headings.Add(unit);
            }
        }

        return tied;
    }

    // Blocks by the marks that they are cited by; paragraphs of a note after its first have no mark of their own and go with it.
    private static Dictionary<string, List<(int First, int Last)>> Notes(IReadOnlyList<Block> blocks)
    {
        var notes = new Dictionary<string, List<(int, int)>>(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            var marks = FootnoteMarks.Of(blocks[i]).Distinct().ToList();
            if (marks.Count == 0)
            {
                continue;
            }

            var last = i;
            while (blocks[i].Kind == BlockKind.Footnote && last + 1 < blocks.Count && blocks[last + 1].Kind == BlockKind.Footnote && !FootnoteMarks.Of(blocks[last + 1]).Any())
            {
                last++;
            }

            foreach (var mark in marks)
            {
                (notes.TryGetValue(mark, out var places) ? places : notes[mark] = []).Add((i, last));
            }
        }

        return notes;
    }

    // The first note after the place that cites it: every table and every article of a page may begin its notes anew. A footnote may also stand before.
    private static IEnumerable<int> Find(Dictionary<string, List<(int First, int Last)>> notes, string mark, int block, IReadOnlyList<Block> blocks)
    {
        if (!notes.TryGetValue(mark, out var places))
        {
            return [];
        }

        var after = places.BinarySearch((block, int.MaxValue));
        after = after < 0 ? ~after : after + 1;
        var found = after < places.Count ? places[after] : places[^1];
        return found.First > block || (found.Last < block && blocks[found.First].Kind == BlockKind.Footnote) ? Enumerable.Range(found.First, found.Last - found.First + 1) : [];
    }
}
