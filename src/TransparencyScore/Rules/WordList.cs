namespace TransparencyScore.Rules;

/// <summary>A list of words or names that signals and the context share. <paramref name="ByFrom"/> are the lists that hold the names which entries give
/// as their <c>by</c>.</summary>
internal sealed record WordList(string Id, string Title, IReadOnlyList<ListReference> ByFrom, IReadOnlyList<WordListEntry> Entries, SourceLocation Location);

/// <summary>One entry: a name, its aliases, and tags to choose by. <paramref name="Cased"/> entries match with exact capitals only.
/// <paramref name="By"/> is who makes or runs it, by a name in one of the list's <see cref="WordList.ByFrom"/>; null when nobody is named.</summary>
internal sealed record WordListEntry(string Name, IReadOnlyList<string> Aliases, IReadOnlyList<string> Tags, bool Cased, string? By, SourceLocation Location)
{
    public IEnumerable<string> Names => Aliases.Prepend(Name);

    public bool Has(string name) => Names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
