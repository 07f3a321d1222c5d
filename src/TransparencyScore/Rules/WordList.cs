namespace TransparencyScore.Rules;

/// <summary>A list of words or names that signals and the context share.</summary>
internal sealed record WordList(string Id, string Title, IReadOnlyList<WordListEntry> Entries, SourceLocation Location);

/// <summary>One entry: a name, its aliases, and tags to choose by. <paramref name="Cased"/> entries match with exact capitals only.
/// <paramref name="Value"/> is the number that the words stand for, in lists of number words.</summary>
internal sealed record WordListEntry(string Name, IReadOnlyList<string> Aliases, IReadOnlyList<string> Tags, bool Cased, decimal? Value = null)
{
    public IEnumerable<string> Names => Aliases.Prepend(Name);
}
