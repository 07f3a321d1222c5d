namespace TransparencyScore.Rules;

/// <summary>Collects problems while a rule set is read. Not safe for concurrent use.</summary>
/// <param name="most">How many are collected before <see cref="LoadEndedException"/> ends the search.</param>
internal sealed class DiagnosticBag(int most = int.MaxValue)
{
    private readonly List<Diagnostic> _items = [];

    /// <summary>What was read so far, over all files of the set and of those that it extends.</summary>
    public ReadAmount Read { get; } = new();

    public bool IsEmpty => _items.Count == 0;

    public int Count => _items.Count;

    /// <exception cref="LoadEndedException">It was one too many; a last problem says so.</exception>
    public void Add((string Code, string Text) message, SourceLocation location)
    {
        if (_items.Count >= most)
        {
            var (code, text) = RuleMessages.TooManyProblems(most);
            _items.Add(new Diagnostic(code, text, SourceLocation.OfFile("ruleset.json")));
            throw new LoadEndedException();
        }

        _items.Add(new Diagnostic(message.Code, message.Text, location));
    }

    /// <summary>All problems in the order of files, lines and columns.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
        [.. _items.Distinct().OrderBy(d => d.Location.File, StringComparer.Ordinal).ThenBy(d => d.Location.Line).ThenBy(d => d.Location.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal)];
}
