namespace TransparencyScore.Rules;

/// <summary>A list of words or names that signals and the context share.</summary>
internal sealed record WordList(string Id, string Title, IReadOnlyList<WordListEntry> Entries, SourceLocation Location);

/// <summary>One entry: a name, its aliases, and tags to choose by. <paramref name="Cased"/> entries match with exact capitals only.
/// <paramref name="Reach"/> is how many words the entry reaches over when it changes the status of hits; null stands for the context's window.</summary>
internal sealed record WordListEntry(string Name, IReadOnlyList<string> Aliases, IReadOnlyList<string> Tags, bool Cased, int? Reach)
{
    public IEnumerable<string> Names => Aliases.Prepend(Name);
}
