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

    /// <summary>The places in which the need is met.</summary>
    /// <param name="places">For each literal the places in which it stands, or null.</param>
    /// <param name="count">Number of places.</param>
    public PlaceSet Places(IReadOnlyList<PlaceSet?> places, int count)
    {
        if (_all)
        {
            var all = PlaceSet.All(count);
            for (var i = 0; i < _parts.Count && !all.IsEmpty; i++)
            {
                all.IntersectWith(_parts[i].Places(places, count));
            }

            return all;
        }

        PlaceSet? any = null;
        foreach (var literal in _literals)
        {
            if (places[literal] is { } here)
            {
                (any ??= new PlaceSet(count)).UnionWith(here);
            }
        }

        foreach (var part in _parts)
        {
            if (part.Places(places, count) is { IsEmpty: false } here)
            {
                (any ??= new PlaceSet(count)).UnionWith(here);
            }
        }

        return any ?? PlaceSet.None;
    }
}
