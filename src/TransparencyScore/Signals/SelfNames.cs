using TransparencyScore.Announcements;

namespace TransparencyScore.Signals;

/// <summary>The names under which the vendor of an announcement goes: the company as given, its parts ("Acme (Widget)", "Acme / Beta"), and the
/// vendors of the rule set's list that these name.</summary>
internal sealed class SelfNames
{
    private static readonly char[] Separators = ['/', '(', ')', '&', '×', ',', '，', '（', '）', '、', '+'];
    private readonly string[] _names;
    private readonly HashSet<int> _entries;

    private SelfNames(string[] names, HashSet<int> entries) => (_names, _entries) = (names, entries);

    public static SelfNames Of(string? company, PhraseIndex phrases)
    {
        if (company is null)
        {
            return new SelfNames([], []);
        }

        var normalized = MatchText.Normalize(company);
        var entries = new HashSet<int>();
        if (phrases.Companies is { } others)
        {
            var hits = new List<PhraseHit>?[phrases.Sets];
            phrases.Find(normalized, 0, hits);
            entries = [.. (hits[others] ?? []).Select(h => h.Entry)];
        }

        return new SelfNames([.. normalized.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(n => n.Length > 1).Prepend(normalized).Distinct()], entries);
    }

    /// <summary>Entries of the list of vendors that are this vendor.</summary>
    public IReadOnlySet<int> Entries => _entries;

    /// <summary>Whether an entry of the list of vendors is this vendor.</summary>
    public bool Owns(int entry) => _entries.Contains(entry);

    /// <summary>Whether the vendor goes by exactly this name, in any case.</summary>
    public bool IsName(string name) => _names.Contains(name, StringComparer.OrdinalIgnoreCase);

    public bool StandIn(ReadOnlySpan<char> text) => Find(text) is not null;

    /// <summary>The first place in which one of the names stands; null where none does.</summary>
    public TextSpan? Find(ReadOnlySpan<char> text)
    {
        foreach (var name in _names)
        {
            for (var from = 0; text[from..].IndexOf(name, StringComparison.OrdinalIgnoreCase) is var at and >= 0; from += at + 1)
            {
                var (start, end) = (from + at, from + at + name.Length);
                if ((start == 0 || !char.IsAsciiLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end])))
                {
                    return new TextSpan(start, end);
                }
            }
        }

        return null;
    }
}
