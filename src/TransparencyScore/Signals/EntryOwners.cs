using TransparencyScore.Rules;

namespace TransparencyScore.Signals;

/// <summary>Who makes or runs the entries of a list. Immutable; safe for concurrent use.</summary>
internal sealed class EntryOwners
{
    private readonly Owner?[] _owners;

    private EntryOwners(Owner?[] owners) => _owners = owners;

    public static EntryOwners Of(WordList list, RuleSet rules)
    {
        var companies = rules.Context.Others is { } others ? rules.Lists[others.Id].Entries : [];
        var known = list.ByFrom.SelectMany(l => rules.Lists[l.Id].Entries).ToList();
        return new EntryOwners([.. list.Entries.Select(entry => entry.By is { } by
            ? new Owner([.. known.Where(k => k.Has(by)).SelectMany(k => k.Names).Prepend(by).Distinct(StringComparer.OrdinalIgnoreCase)], companies.ToList().FindIndex(c => c.Has(by)))
            : null)]);
    }

    /// <summary>Number of the owner in the list of companies; null when it is none of them, or not said.</summary>
    public int? CompanyOf(int entry) => _owners[entry] is { Company: >= 0 and var company } ? company : null;

    /// <summary>Whether somebody is named who makes or runs it.</summary>
    public bool IsKnown(int entry) => _owners[entry] is not null;

    public bool IsSelf(int entry, SelfNames self) =>
        _owners[entry] is { } owner && ((owner.Company >= 0 && self.Owns(owner.Company)) || owner.Names.Any(self.IsName));

    private sealed record Owner(IReadOnlyList<string> Names, int Company);
}
