using System.Numerics;

namespace TransparencyScore.Signals;

/// <summary>A set of numbered places: a bit for each. Not safe for concurrent use while it is being changed.</summary>
internal sealed class PlaceSet
{
    private const int Bits = 64;

    private readonly ulong[] _words;

    /// <param name="count">Number of places there are.</param>
    public PlaceSet(int count) => _words = new ulong[(count + Bits - 1) / Bits];

    /// <summary>The set of no places, however many there are. Not to be changed.</summary>
    public static PlaceSet None { get; } = new(0);

    public bool IsEmpty => !_words.AsSpan().ContainsAnyExcept(0UL);

    public bool this[int place] => place / Bits < _words.Length && (_words[place / Bits] >> place % Bits & 1) != 0;

    /// <summary>The set of all places.</summary>
    public static PlaceSet All(int count)
    {
        var all = new PlaceSet(count);
        Array.Fill(all._words, ulong.MaxValue);
        return all;
    }

    public void Add(int place) => _words[place / Bits] |= 1UL << place % Bits;

    public void IntersectWith(PlaceSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] &= i < other._words.Length ? other._words[i] : 0;
        }
    }

    /// <summary>Adds the places of another set; those beyond the number of places of this one are left out, as far as whole words of bits go.</summary>
    public void UnionWith(PlaceSet other)
    {
        for (var i = 0; i < Math.Min(_words.Length, other._words.Length); i++)
        {
            _words[i] |= other._words[i];
        }
    }

    /// <summary>The places of a range that are in the set, in order.</summary>
    public IEnumerable<int> In(int start, int end)
    {
        for (var word = start / Bits; word < _words.Length && word * Bits < end; word++)
        {
            for (var left = _words[word]; left != 0; left &= left - 1)
            {
                var place = word * Bits + BitOperations.TrailingZeroCount(left);
                if (place >= start && place < end)
                {
                    yield return place;
                }
            }
        }
    }
}
