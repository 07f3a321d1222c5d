using TransparencyScore.Rules.Json;

namespace TransparencyScore.Rules;

/// <summary>Collects problems while a rule set is read. Not safe for concurrent use.</summary>
/// <param name="most">How many errors are collected before <see cref="LoadEndedException"/> ends the search.</param>
internal sealed class DiagnosticBag(int most = int.MaxValue)
{
    private readonly List<Diagnostic> _items = [];
    private int _errors;
    private int _warnings;
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonSource> _sources = new(StringComparer.Ordinal);

    /// <summary>What was read so far, over all files of the set and of those that it extends.</summary>
    public ReadAmount Read { get; } = new();

    /// <summary>Whether there is no error. Warnings may be there.</summary>
    public bool IsEmpty => _items.TrueForAll(d => d.Severity != DiagnosticSeverity.Error);

    public int Count => _items.Count;

    /// <summary>Adds a problem. Warnings that are too many are left out: they keep no set from being used.</summary>
    /// <exception cref="LoadEndedException">It was one error too many; a last problem says so.</exception>
    public void Add(RuleMessage message, SourceLocation location, IEnumerable<SourceLocation>? related = null)
    {
        var isError = message.Severity == DiagnosticSeverity.Error;
        var before = isError ? _errors++ : _warnings++;
        if (before >= most)
        {
            if (before == most)
            {
                var (code, text) = RuleMessages.TooManyProblems(most);
                _items.Add(new Diagnostic(code, text, SourceLocation.OfFile(RuleSetReader.Main)) { Severity = message.Severity });
            }

            if (isError)
            {
                throw new LoadEndedException();
            }

            return;
        }

        _items.Add(new Diagnostic(message.Code, VisibleText.Of(message.Text), location)
        {
            Severity = message.Severity,
            Suggestion = message.Suggestion,
            Related = [.. related ?? []],
        });
    }

    /// <summary>Whether an error was told that is probably a misspelling of this name: what seems to lack the name then does not.</summary>
    public bool Suggests(string name) => _items.Exists(d => d.Severity == DiagnosticSeverity.Error && d.Suggestion == name);

    /// <summary>Whether a problem of this code was told of this place.</summary>
    public bool Has(string code, SourceLocation location) => _items.Exists(d => d.Code == code && d.Location == location);

    /// <summary>Whether a weight may be wrong or missing for a reason that was told: the sum says nothing then.</summary>
    public bool TouchesWeights() => _items.Exists(d => d.Code is "TS1002" or "TS1004" or "TS1005" or "TS1006" or "TS1009"
        && (d.Location.JsonPointer.Length == 0 || d.Location.JsonPointer is "/weight" || d.Location.JsonPointer.StartsWith("/change/", StringComparison.Ordinal) || d.Suggestion == "weight"));

    /// <summary>Says of errors in other files than these that the cause stands elsewhere.</summary>
    public void Blame(IReadOnlySet<string> files, string words, SourceLocation cause)
    {
        for (var i = 0; i < _items.Count; i++)
        {
            if (_items[i] is { Severity: DiagnosticSeverity.Error } item && !files.Contains(item.Location.File))
            {
                _items[i] = item with { Message = item.Message + words, Related = [cause, .. item.Related] };
            }
        }
    }

    /// <summary>Takes a problem back that another one explains.</summary>
    public void Withdraw(RuleMessage message, SourceLocation location) => _items.RemoveAll(d => d.Code == message.Code && d.Location == location && d.Message == VisibleText.Of(message.Text));

    /// <summary>Keeps the bytes of a file, from which excerpts are made.</summary>
    public void Keep(string file, ReadOnlyMemory<byte> bytes) => _files[file] = bytes;

    public void Keep(JsonSource source) => _sources[source.File] = source;

    /// <summary>The place of another value of the same file.</summary>
    public SourceLocation At(SourceLocation location, string pointer) =>
        _sources.TryGetValue(location.File, out var source) ? source.ValueAt(pointer) : location;

    /// <summary>The place of a text in a list of texts. A set on top of another may have taken out items before it: then the text itself is looked for.</summary>
    public SourceLocation Item(SourceLocation list, int index, string text) =>
        _sources.TryGetValue(list.File, out var source) ? source.ItemAt(list.JsonPointer, index, text) : list;

    /// <summary>The place of some characters of a text value, counted as UTF-16 code units of the value.</summary>
    public SourceLocation Inside(SourceLocation location, int index, int length) =>
        _sources.TryGetValue(location.File, out var source) ? source.InString(location.JsonPointer, index, length) : location;

    /// <summary>All problems in the order of files, lines and columns, with their excerpts.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
        [.. _items.DistinctBy(d => (d.Code, d.Message, d.Location)).OrderBy(d => d.Location.File, StringComparer.Ordinal).ThenBy(d => d.Location.Line).ThenBy(d => d.Location.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal)
            .Select(d => d with { Excerpt = _files.TryGetValue(d.Location.File, out var bytes) ? Excerpts.Make(bytes.Span, d.Location) : null })];
}
