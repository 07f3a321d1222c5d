using System.Collections;
using TransparencyScore.Announcements;

namespace TransparencyScore.Signals;

/// <summary>In which units, blocks and links of an announcement the literals of a rule set stand, and so where its regular expressions can match.
/// Not safe for concurrent use.</summary>
internal sealed class LiteralPlaces
{
    private readonly List<int>?[] _places;
    private readonly Dictionary<LiteralNeed, BitArray?> _met = [];
    private readonly int[] _firstLink;
    private readonly int _firstBlock;
    private readonly int _count;

    // Places are numbered: units, then blocks, then links.
    public LiteralPlaces(LiteralIndex index, IReadOnlyList<Block> blocks, IReadOnlyList<string> texts, IReadOnlyList<TextUnit> units)
    {
        _places = new List<int>?[index.Count];
        _firstBlock = units.Count;
        _firstLink = new int[blocks.Count];
        _count = units.Count + blocks.Count;
        foreach (var unit in units)
        {
            Add(index, unit.Span.Slice(texts[unit.Block]), unit.Index);
        }

        for (var block = 0; block < blocks.Count; block++)
        {
            Add(index, texts[block], _firstBlock + block);
            _firstLink[block] = _count;
            foreach (var link in blocks[block].Links)
            {
                Add(index, link.Url, _count++);
            }
        }
    }

    public bool MayMatchInUnit(LiteralNeed need, int unit) => Met(need, unit);

    public bool MayMatchInBlock(LiteralNeed need, int block) => Met(need, _firstBlock + block);

    public bool MayMatchInLink(LiteralNeed need, int block, int link) => Met(need, _firstLink[block] + link);

    private bool Met(LiteralNeed need, int place)
    {
        if (!_met.TryGetValue(need, out var met))
        {
            _met[need] = met = need.Places(_places, _count);
        }

        return met is null || met[place];
    }

    private void Add(LiteralIndex index, string text, int place)
    {
        foreach (var literal in index.Find(text))
        {
            var places = _places[literal] ??= [];
            if (places is not [.., var last] || last != place)
            {
                places.Add(place);
            }
        }
    }
}
