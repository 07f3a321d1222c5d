using TransparencyScore.Claims;
using TransparencyScore.Signals;

namespace TransparencyScore.Criteria;

/// <summary>What rule expressions may ask as <c>claims.…</c>, over the asserted claims; <c>rules/README.md</c> says what each fact and attribute means.</summary>
internal sealed class ClaimFacts(Func<IReadOnlyList<Claim>> ledger)
{
    private IReadOnlyList<Claim>? _asserted;

    public int Count => Asserted.Count;

    // Not before a rule asks: a ledger that cannot be made is a failure of the rules that need it, and of no other.
    private IReadOnlyList<Claim> Asserted => _asserted ??= [.. ledger().Where(c => c.Status == SignalStatus.Asserted)];

    public int CountWith(string a) => With([a]).Count();

    public int CountWith(string a, string b) => With([a, b]).Count();

    public int CountWith(string a, string b, string c) => With([a, b, c]).Count();

    public int CountWith(string a, string b, string c, string d) => With([a, b, c, d]).Count();

    public decimal Share(string a) => ShareOf([a]);

    public decimal Share(string a, string b) => ShareOf([a, b]);

    public decimal Share(string a, string b, string c) => ShareOf([a, b, c]);

    public decimal Share(string a, string b, string c, string d) => ShareOf([a, b, c, d]);

    public bool Any(string a) => With([a]).Any();

    public bool Any(string a, string b) => With([a, b]).Any();

    public bool Any(string a, string b, string c) => With([a, b, c]).Any();

    public bool Any(string a, string b, string c, string d) => With([a, b, c, d]).Any();

    /// <summary>Asserted claims that have all of some attributes; all asserted claims for none.</summary>
    internal IEnumerable<Claim> With(IReadOnlyList<string> attributes) => Asserted.Where(c => attributes.All(c.Has));

    private decimal ShareOf(IReadOnlyList<string> attributes) => Count == 0 ? 0 : (decimal)With(attributes).Count() / Count;
}
