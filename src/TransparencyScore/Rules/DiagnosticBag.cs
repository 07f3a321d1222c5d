namespace TransparencyScore.Rules;

/// <summary>Collects problems while a rule set is read. Not safe for concurrent use.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    public bool IsEmpty => _items.Count == 0;

    public int Count => _items.Count;

    public void Add((string Code, string Text) message, SourceLocation location) => _items.Add(new Diagnostic(message.Code, message.Text, location));

    /// <summary>All problems in the order of files, lines and columns.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
        [.. _items.Distinct().OrderBy(d => d.Location.File, StringComparer.Ordinal).ThenBy(d => d.Location.Line).ThenBy(d => d.Location.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal)];
}
