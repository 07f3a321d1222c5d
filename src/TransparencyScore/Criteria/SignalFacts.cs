using TransparencyScore.Signals;

namespace TransparencyScore.Criteria;

/// <summary>What rule expressions may ask as <c>signals.…</c>; <c>rules/README.md</c> says what each fact means. Overloads instead of parameter
/// arrays, because that is what Dynamic LINQ resolves without surprises.</summary>
internal sealed class SignalFacts(Func<string, FoundSignal> find)
{
    public SignalFacts(SignalFinder finder)
        : this(finder.Find)
    {
    }

    public bool Has(string signal) => Asserted(signal).Count > 0;

    public int Count(string signal) => Asserted(signal).Count;

    public bool Denied(string signal) => find(signal).Hits.Any(h => h.Status == SignalStatus.Denied);

    public bool Planned(string signal) => find(signal).Hits.Any(h => h.Status == SignalStatus.Planned);

    public bool Together(string a, string b) => HitsTogether([a, b]).Any();

    public bool Together(string a, string b, string c) => HitsTogether([a, b, c]).Any();

    public bool Together(string a, string b, string c, string d) => HitsTogether([a, b, c, d]).Any();

    public bool Together(string a, string b, string c, string d, string e) => HitsTogether([a, b, c, d, e]).Any();

    public bool Together(string a, string b, string c, string d, string e, string f) => HitsTogether([a, b, c, d, e, f]).Any();

    public bool Together(string a, string b, string c, string d, string e, string f, string g) => HitsTogether([a, b, c, d, e, f, g]).Any();

    public bool Together(string a, string b, string c, string d, string e, string f, string g, string h) => HitsTogether([a, b, c, d, e, f, g, h]).Any();

    public bool Near(string a, string b, int sentences) => HitsNear(a, b, sentences).Any();

    public int HowMany(string a, string b) => Number([a, b]);

    public int HowMany(string a, string b, string c) => Number([a, b, c]);

    public int HowMany(string a, string b, string c, string d) => Number([a, b, c, d]);

    public int HowMany(string a, string b, string c, string d, string e) => Number([a, b, c, d, e]);

    public int HowMany(string a, string b, string c, string d, string e, string f) => Number([a, b, c, d, e, f]);

    public int HowMany(string a, string b, string c, string d, string e, string f, string g) => Number([a, b, c, d, e, f, g]);

    public int HowMany(string a, string b, string c, string d, string e, string f, string g, string h) => Number([a, b, c, d, e, f, g, h]);

    public int InOnePassage(string signal) => HitsInOnePassage(signal).Count;

    public decimal Share(string a, string b)
    {
        var with = UnitsOf(a);
        var all = with.Count + UnitsOf(b).Count(u => !with.Contains(u));
        return all == 0 ? 0 : (decimal)with.Count / all;
    }

    public decimal ShareWith(string a, string b)
    {
        var all = UnitsOf(a);
        return all.Count == 0 ? 0 : (decimal)HitsTogether([a, b]).Where(h => h.Signal == a).Select(h => h.Unit.Index).Distinct().Count() / all.Count;
    }

    internal IReadOnlyList<SignalHit> All(string signal) => find(signal).Hits;

    internal IReadOnlyList<SignalHit> Asserted(string signal) => find(signal).Asserted;

    /// <summary>Asserted hits of all signals in units in which each of them is found, counting the units that a unit speaks with.</summary>
    internal IEnumerable<SignalHit> HitsTogether(IReadOnlyList<string> signals)
    {
        var hits = signals.Distinct().Select(s => Asserted(s).ToLookup(h => h.Unit.Index)).ToList();
        foreach (var unit in hits.SelectMany(l => l.SelectMany(g => g)).Select(h => h.Unit).DistinctBy(u => u.Index).OrderBy(u => u.Index))
        {
            // The unit's own hits first: a row before its header.
            var company = unit.SpeaksWith.Prepend(unit.Index).ToList();
            if (hits.All(lookup => company.Any(lookup.Contains)))
            {
                foreach (var hit in company.SelectMany(u => hits.SelectMany(lookup => lookup[u])))
                {
                    yield return hit;
                }
            }
        }
    }

    internal IEnumerable<SignalHit> HitsNear(string a, string b, int sentences)
    {
        var others = Asserted(b).ToList();
        foreach (var hit in Asserted(a))
        {
            if (others.FirstOrDefault(o => Math.Abs(o.Unit.Index - hit.Unit.Index) <= sentences) is { } other)
            {
                yield return hit;
                yield return other;
            }
        }
    }

    internal IReadOnlyList<SignalHit> HitsInOnePassage(string signal) =>
        Asserted(signal).GroupBy(h => h.Unit.Passage).OrderByDescending(g => g.Count()).FirstOrDefault()?.ToList() ?? [];

    private int Number(IReadOnlyList<string> signals) => signals.Distinct().Count(Has);

    private IReadOnlySet<int> UnitsOf(string signal) => find(signal).AssertedUnits;
}
