using TransparencyScore.Announcements;
using TransparencyScore.Signals;

namespace TransparencyScore.Claims;

/// <summary>The names under which an announcement speaks of the vendor and of the product that it announces: the company, the rule set's words for
/// the vendor, and names in the title and in the first heading. A word of a title is a name when it holds a digit or capitals inside, or when the text never
/// writes it small.</summary>
internal sealed class OwnNames
{
    private const int MostHeadings = 1;

    // "beats the X200": so near stands the name that is compared with; "性能对比测试" is a kind of report.
    private const int Adjacent = 6;
    private readonly IndexedAnnouncement _text;
    private readonly CompiledContext _context;
    private readonly SelfNames _company;
    private readonly IReadOnlyList<string> _products;

    public OwnNames(IndexedAnnouncement text, CompiledClaims claims)
    {
        _text = text;
        _context = claims.Context;
        _company = text.Self;
        _products = Products(text, claims);
    }

    /// <summary>A name of the announced product.</summary>
    public TextSpan? Product(int block, TextSpan part)
    {
        if (_products.Count == 0)
        {
            return null;
        }

        var words = Spaced(_text.Texts[block].AsSpan(part.Start, part.Length));
        foreach (var name in _products)
        {
            var at = words.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            var end = at + name.Length;
            if (at >= 0 && (at == 0 || !char.IsAsciiLetterOrDigit(words[at - 1])) && (end == words.Length || !char.IsAsciiLetterOrDigit(words[end]) || char.IsAsciiLetter(name[^1]) != char.IsAsciiLetter(words[end])))
            {
                return new TextSpan(part.Start + at, part.Start + end);
            }
        }

        return null;
    }

    /// <summary>A name of the vendor or a word for it ("we").</summary>
    public TextSpan? Vendor(int block, TextSpan part) => Company(block, part)
        ?? (_context.Self is { } self ? _text.HitsIn(self, block, part).Select(h => (TextSpan?)h.Span).FirstOrDefault() : null);

    /// <summary>A name of the vendor.</summary>
    public TextSpan? Company(int block, TextSpan part)
    {
        if (_context.Others is { } others && _text.HitsIn(others, block, part).FirstOrDefault(h => _company.Owns(h.Entry)) is { Span.Length: > 0 } named)
        {
            return named.Span;
        }

        return _company.Find(_text.Texts[block].AsSpan(part.Start, part.Length)) is { } company ? new TextSpan(part.Start + company.Start, part.Start + company.End) : null;
    }

    /// <summary>Whether an entry of the list of vendors is the vendor of the announcement.</summary>
    public bool Owns(int set, int entry) => set == _context.Others && _company.Owns(entry);

    private static List<string> Products(IndexedAnnouncement text, CompiledClaims claims)
    {
        var titles = text.Announcement.Blocks.Index().Where(b => b.Item.Kind == BlockKind.Heading).Take(MostHeadings).Select(b => text.Texts[b.Index])
            .Prepend(MatchText.Normalize(text.Announcement.Metadata.Title ?? ""));
        var hits = new List<PhraseHit>?[claims.Context.Phrases.Sets];
        var names = new List<string>();
        foreach (var title in titles)
        {
            Array.Clear(hits);
            claims.Context.Phrases.Find(title, 0, hits);
            var taken = new[] { claims.Metrics.Set, claims.Benchmarks?.Set, claims.NoResults?.Set, claims.Increase?.Set, claims.Vague?.Set, claims.Context.Others }.OfType<int>()
                .SelectMany(s => hits[s] ?? []).Select(h => h.Span).ToList();
            // "Kestrel beats the X200": what is compared with is not what is announced.
            var found = Words(title).Where(w => !taken.Exists(t => t.Start < w.End && w.Start < t.End) && IsName(w.Slice(title), text)).ToList();
            var end = (claims.Comparisons is { } comparisons ? hits[comparisons.Set] ?? [] : []).Where(h => found.Count > 0 && found[0].End <= h.Span.Start && Words(title).Any(w => w.Start >= h.Span.End && w.Start - h.Span.End <= Adjacent)).Select(h => h.Span.Start).DefaultIfEmpty(title.Length).First();
            names.AddRange(found.Where(w => w.End <= end).SelectMany(w => new[] { Whole(title, w), w }).Select(w => Spaced(w.Slice(title))));
        }

        return [.. names.Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(n => n.Length).Take(6)];
    }

    // "K2" is the end of "Kestrel K2".
    private static TextSpan Whole(string title, TextSpan word)
    {
        var start = word.Start - 1;
        while (start > 0 && char.IsAsciiLetter(title[start - 1]))
        {
            start--;
        }

        return start >= 0 && start < word.Start - 1 && title[word.Start - 1] == ' ' && char.IsAsciiLetterUpper(title[start]) && title.AsSpan(word.Start, word.Length).ContainsAnyInRange('0', '9')
            ? new TextSpan(start, word.End) : word;
    }

    // "Kestrel-2" and "Kestrel 2" are one name.
    private static string Spaced(ReadOnlySpan<char> words) => string.Create(words.Length, words, static (to, from) =>
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = from[i] is '-' or '_' ? ' ' : from[i];
        }
    });

    private static IEnumerable<TextSpan> Words(string title)
    {
        for (var i = 0; i < title.Length;)
        {
            var start = i;
            while (i < title.Length && (char.IsAsciiLetterOrDigit(title[i]) || (title[i] is '-' or '.' or '_' && i > start && i + 1 < title.Length && char.IsAsciiLetterOrDigit(title[i + 1]))))
            {
                i++;
            }

            if (i - start > 1)
            {
                yield return new TextSpan(start, i);
            }

            i = Math.Max(i, start + 1);
        }
    }

    private static bool IsName(string word, IndexedAnnouncement text)
    {
        var hasDigit = word.Any(char.IsAsciiDigit);
        if (!char.IsAsciiLetter(word[0]) || (word.Length < 3 && !hasDigit))
        {
            return false;
        }

        var marked = hasDigit || word.Skip(1).Any(char.IsAsciiLetterUpper);
        if (word.All(char.IsAsciiLetterUpper) || !marked)
        {
            // "Kestrel" in a title may be any word: in the text a name keeps its capital also inside a sentence.
            return char.IsAsciiLetterUpper(word[0]) && Inside(text, word) >= 2 && !text.Texts.Any(t => t.Contains(word.ToLowerInvariant(), StringComparison.Ordinal));
        }

        return true;
    }

    private static int Inside(IndexedAnnouncement text, string word)
    {
        var count = 0;
        foreach (var t in text.Texts)
        {
            for (var at = t.IndexOf(word, StringComparison.Ordinal); at >= 0; at = t.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                count += at > 1 && t[at - 1] == ' ' && char.IsAsciiLetterLower(t[at - 2]) ? 1 : 0;
            }
        }

        return count;
    }
}
