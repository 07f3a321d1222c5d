using System.Collections;

namespace TransparencyScore.Signals;

/// <summary>What must stand in a text before a regular expression can match in it: all of, or one of, some literals and further needs.
/// Immutable; equal only to itself.</summary>
internal sealed class LiteralNeed
{
    private readonly bool _all;
    private readonly IReadOnlyList<int> _literals;
    private readonly IReadOnlyList<LiteralNeed> _parts;

    private LiteralNeed(bool all, IReadOnlyList<int> literals, IReadOnlyList<LiteralNeed> parts) => (_all, _literals, _parts) = (all, literals, parts);

    /// <summary>Nothing is known of the expression: it may match anywhere.</summary>
    public static LiteralNeed None { get; } = new(true, [], []);

    public static LiteralNeed AnyOf(IReadOnlyList<int> literals, IEnumerable<LiteralNeed> parts) =>
        parts.ToList() is var rest && rest.Contains(None) ? None : literals.Count == 0 && rest is [var only] ? only : new LiteralNeed(false, literals, rest);

    public static LiteralNeed AllOf(IEnumerable<LiteralNeed> parts) => parts.Where(p => p != None).ToList() switch
    {
        [] => None,
        [var only] => only,
        var several => new LiteralNeed(true, [], several),
    };

    /// <summary>The places in which the need is met; null for all places.</summary>
    /// <param name="places">For each literal the places in which it stands, or null.</param>
    /// <param name="count">Number of places.</param>
    public BitArray? Places(IReadOnlyList<List<int>?> places, int count)
    {
        if (this == None)
        {
            return null;
        }

        var met = new BitArray(count, _all);
        foreach (var place in _literals.SelectMany(l => places[l] ?? []))
        {
            met[place] = true;
        }

        foreach (var part in _parts)
        {
            // No part is without a need.
            met = _all ? met.And(part.Places(places, count)!) : met.Or(part.Places(places, count)!);
        }

        return met;
    }
}
