using TransparencyScore.Announcements;

namespace TransparencyScore.Signals;

/// <summary>In which units, blocks and links of an announcement the literals of a rule set stand, and so where its regular expressions can match.
/// Not safe for concurrent use.</summary>
internal sealed class LiteralPlaces
{
    private readonly PlaceSet?[] _places;
    private readonly Dictionary<LiteralNeed, PlaceSet> _met = [];
    private readonly int[] _firstLink;
    private readonly int _firstBlock;
    private readonly int _count;

    // Places are numbered: units, then blocks, then links.
    public LiteralPlaces(LiteralIndex index, IReadOnlyList<Block> blocks, IReadOnlyList<string> texts, IReadOnlyList<TextUnit> units)
    {
        _places = new PlaceSet?[index.Count];
        _firstBlock = units.Count;
        _firstLink = new int[blocks.Count];
        _count = units.Count + blocks.Count;
        for (var block = 0; block < blocks.Count; block++)
        {
            _firstLink[block] = _count;
            _count += blocks[block].Links.Count;
        }

        var found = new List<int>();
        foreach (var unit in units)
        {
            Look(index, texts[unit.Block].AsSpan(unit.Span.Start, unit.Span.Length), found);
            Note(found, unit.Index);
            if (unit.Span.Length == texts[unit.Block].Length)
            {
                Note(found, _firstBlock + unit.Block);
            }
        }

        var whole = units.Where(u => u.Span.Length == texts[u.Block].Length).Select(u => u.Block).ToHashSet();
        for (var block = 0; block < blocks.Count; block++)
        {
            if (!whole.Contains(block))
            {
                Look(index, texts[block], found);
                Note(found, _firstBlock + block);
            }

            foreach (var (number, link) in blocks[block].Links.Index())
            {
                Look(index, link.Url, found);
                Note(found, _firstLink[block] + number);
            }
        }
    }

    /// <summary>The places in which a need is met; the numbers of units are their places.</summary>
    public PlaceSet UnitsOf(LiteralNeed need) => Met(need);

    public bool MayMatchInUnit(LiteralNeed need, int unit) => Met(need)[unit];

    public bool MayMatchInBlock(LiteralNeed need, int block) => Met(need)[_firstBlock + block];

    public bool MayMatchInLink(LiteralNeed need, int block, int link) => Met(need)[_firstLink[block] + link];

    private PlaceSet Met(LiteralNeed need)
    {
        if (!_met.TryGetValue(need, out var met))
        {
            _met[need] = met = need.Places(_places, _count);
        }

        return met;
    }

    private static void Look(LiteralIndex index, ReadOnlySpan<char> text, List<int> found)
    {
        found.Clear();
        index.Find(text, found);
    }

    private void Note(List<int> literals, int place)
    {
        foreach (var literal in literals)
        {
            (_places[literal] ??= new PlaceSet(_count)).Add(place);
        }
    }
}
