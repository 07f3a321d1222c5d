using System.Buffers;
using TransparencyScore.Announcements;

namespace TransparencyScore.Signals;

/// <summary>Cuts the blocks of an announcement into units.</summary>
internal static class TextUnits
{
    private const int MostCharacters = 4_000;
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(";,；，、|");

    public static IReadOnlyList<TextUnit> Of(Announcement announcement)
    {
        var units = new List<TextUnit>();
        var blocks = announcement.Blocks;
        var passage = -1;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i == 0 || !SamePassage(blocks[i - 1], blocks[i]))
            {
                passage++;
            }

            var before = units.Count;
            foreach (var span in Cut(blocks[i], announcement.Metadata.Language).SelectMany(s => Pieces(blocks[i].Text.Text, s)))
            {
                units.Add(new TextUnit(units.Count, i, span, passage));
            }

            // A picture that is a link has no words, but the link still points somewhere.
            if (units.Count == before && blocks[i].Links.Count > 0)
            {
                units.Add(new TextUnit(units.Count, i, default, passage));
            }
        }

        return Citations.Tie(Connect(units, blocks), blocks);
    }

    private static bool SamePassage(Block before, Block block) =>
        (block.Table is not null && block.Table == before.Table) || (block.Kind == before.Kind && block.Kind is BlockKind.ListItem or BlockKind.Footnote && block.Kind == before.Kind);

    private static IEnumerable<TextSpan> Cut(Block block, string? language) => block.Kind switch
    {
        BlockKind.TableHeader or BlockKind.TableRow => block.Text.Text.Length == 0 ? [] : [new TextSpan(0, block.Text.Text.Length)],
        BlockKind.Code => Lines(block.Text.Text),
        _ => SentenceSplitter.Split(block.Text.Text, language),
    };

    // Nobody writes such sentences; what has no end at all is cut, so that the work for a text grows with its length and not with its square.
    private static IEnumerable<TextSpan> Pieces(string text, TextSpan whole)
    {
        var start = whole.Start;
        while (whole.End - start > MostCharacters)
        {
            var window = text.AsSpan(start, MostCharacters);
            var end = window.LastIndexOfAny(ClauseEnds) is var clause and > MostCharacters / 2 ? clause + 1
                : window.LastIndexOf(' ') is var space and > MostCharacters / 2 ? space
                : MostCharacters - (char.IsHighSurrogate(window[^1]) ? 1 : 0);
            yield return new TextSpan(start, start + end);
            start += end;
            while (start < whole.End && char.IsWhiteSpace(text[start]))
            {
                start++;
            }
        }

        if (start < whole.End)
        {
            yield return new TextSpan(start, whole.End);
        }
    }

    private static IEnumerable<TextSpan> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                yield return new TextSpan(start, end);
            }

            start = end + 1;
        }
    }

    private static IReadOnlyList<TextUnit> Connect(List<TextUnit> units, IReadOnlyList<Block> blocks)
    {
        var headings = units.Where(u => blocks[u.Block].Table is not null && blocks[u.Block].Kind is BlockKind.TableHeader or BlockKind.Caption)
            .ToLookup(u => blocks[u.Block].Table);
        var leads = new Dictionary<int, int>();
        for (var i = 1; i < units.Count; i++)
        {
            if (blocks[units[i].Block].Table is { } table && !leads.ContainsKey(table))
            {
                var before = units[i - 1];
                leads[table] = blocks[before.Block].Table is null && blocks[before.Block].Text.Text.AsSpan().TrimEnd() is [.., ':' or '：'] ? before.Index : -1;
            }
        }

        return [.. units.Select(u => blocks[u.Block] is { Kind: BlockKind.TableRow, Table: { } table }
            ? u with { SpeaksWith = [.. headings[table].Select(h => h.Index), .. leads.TryGetValue(table, out var lead) && lead >= 0 ? new[] { lead } : []] }
            : u)];
    }
}
