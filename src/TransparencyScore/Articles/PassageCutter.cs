using TransparencyScore.Announcements;
using TransparencyScore.Signals;

namespace TransparencyScore.Articles;

/// <summary>Cuts chosen units out of an article. What stands together in a block stays together; every character keeps its place in the source.</summary>
internal static class PassageCutter
{
    public static IReadOnlyList<Block> Cut(IndexedAnnouncement article, IReadOnlySet<int> units)
    {
        var blocks = new List<Block>();
        for (var i = 0; i < article.Announcement.Blocks.Count; i++)
        {
            var block = article.Announcement.Blocks[i];
            var own = article.UnitsOf(i).ToList();
            if (own.Count > 0 && own.TrueForAll(u => units.Contains(u.Index)))
            {
                blocks.Add(block);
                continue;
            }

            foreach (var run in Runs(own, units))
            {
                blocks.Add(Part(block, new TextSpan(run[0].Span.Start, run[^1].Span.End)));
            }
        }

        return blocks;
    }

    private static IEnumerable<List<TextUnit>> Runs(List<TextUnit> own, IReadOnlySet<int> units)
    {
        var run = new List<TextUnit>();
        foreach (var unit in own)
        {
            if (units.Contains(unit.Index))
            {
                run.Add(unit);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private static Block Part(Block block, TextSpan span)
    {
        var text = new MappedTextBuilder();
        for (var i = span.Start; i < span.End; i++)
        {
            text.Append(block.Text.Text.AsSpan(i, 1), block.Text.ToSource(new TextSpan(i, i + 1)));
        }

        return new Block(block.Kind, text.Build(), block.Text.ToSource(span))
        {
            Links = [.. block.Links.Where(l => span.Contains(l.Text)).Select(l => l with { Text = new TextSpan(l.Text.Start - span.Start, l.Text.End - span.Start) })],
        };
    }
}
