namespace TransparencyScore.Rules;

/// <summary>A list of words or names that signals and the context share. <paramref name="ByFrom"/> are the lists that hold the names which entries give
/// as their <c>by</c>.</summary>
internal sealed record WordList(string Id, string Title, IReadOnlyList<ListReference> ByFrom, IReadOnlyList<WordListEntry> Entries, SourceLocation Location);

/// <summary>One entry: a name, its aliases, and tags to choose by. <paramref name="Cased"/> entries match with exact capitals only.</summary>
internal sealed record WordListEntry(string Name, IReadOnlyList<string> Aliases, IReadOnlyList<string> Tags, bool Cased)
{
    /// <summary>How many words the entry reaches over when it changes the status of hits; null stands for the context's window.</summary>
    public int? Reach { get; init; }

    /// <summary>The number that the words stand for, or the size of a unit; null when they stand for none.</summary>
    public decimal? Value { get; init; }

    /// <summary>Who makes or runs it, by a name in one of the list's <see cref="WordList.ByFrom"/>; null when nobody is named.</summary>
    public string? By { get; init; }

    /// <summary>Where <see cref="By"/> stands, or the name.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>JSON Pointer of the entry in its file.</summary>
    public string Pointer => Location.JsonPointer.EndsWith("/by", StringComparison.Ordinal) || Location.JsonPointer.EndsWith("/name", StringComparison.Ordinal)
        ? Location.JsonPointer[..Location.JsonPointer.LastIndexOf('/')]
        : Location.JsonPointer;

    public IEnumerable<string> Names => Aliases.Prepend(Name);

    public bool Has(string name) => Names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
