namespace TransparencyScore.Signals;

/// <summary>What taking articles apart needs: sets of the <see cref="PhraseIndex"/>, and what the entries of their lists are.</summary>
/// <param name="Kind">The kind of announcement that is somebody else's report.</param>
/// <param name="Companies">The set of the companies.</param>
/// <param name="Names">Names of the companies, by entry.</param>
/// <param name="Words">The set of the words that show what a sentence is about.</param>
/// <param name="Tags">Jobs of these words, by entry.</param>
internal sealed record CompiledArticles(string Kind, int Companies, IReadOnlyList<string> Names, int Words, IReadOnlyList<IReadOnlySet<string>> Tags);

/// <summary>The products that a rule set knows: which set of the <see cref="PhraseIndex"/>, by whom each is made and what it is.</summary>
/// <param name="Set">The set of the products.</param>
/// <param name="Owners">Who makes them.</param>
/// <param name="Tags">Kinds of the products, by entry.</param>
/// <param name="Rivals">The tag of the products that are compared with each other; null for all.</param>
internal sealed record CompiledProducts(int Set, EntryOwners Owners, IReadOnlyList<IReadOnlyList<string>> Tags, string? Rivals)
{
    /// <summary>What a product is, its first tag; null for one that is compared with no other.</summary>
    public string? KindOf(int entry) => Tags[entry] is [var kind, ..] && (Rivals is null || Tags[entry].Contains(Rivals)) ? kind : null;

    /// <summary>The kinds of product that a company makes.</summary>
    public IReadOnlySet<string> KindsBy(SelfNames self) =>
        Enumerable.Range(0, Tags.Count).Where(e => Owners.IsSelf(e, self)).Select(KindOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
