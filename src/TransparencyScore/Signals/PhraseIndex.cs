using TransparencyScore.Announcements;

namespace TransparencyScore.Signals;

/// <summary>A phrase found in a block. <paramref name="Entry"/> is the number of the list entry, or of the phrase, within its set.</summary>
internal readonly record struct PhraseHit(int Entry, int Block, TextSpan Span);

/// <summary>Finds every phrase of a rule set in one pass over the words of a text: a trie whose edges are words, in any case.
/// Phrases belong to sets (a matcher's phrases, a list). Immutable once filled; safe for concurrent use.</summary>
internal sealed class PhraseIndex(LiteralIndex? literals = null)
{
    private readonly Node _root = new();

    /// <summary>Number of sets.</summary>
    public int Sets { get; private set; }

    /// <summary>The set that holds the names of companies, by which the vendor of an announcement is known; null where a rule set names no list.</summary>
    public int? Companies { get; set; }

    /// <summary>The literals that the regular expressions of the same rule set need: looked for in the same texts.</summary>
    public LiteralIndex Literals { get; } = literals ?? new LiteralIndex();

    public int AddSet() => Sets++;

    /// <summary>Adds a phrase; false when there is no word or sign in it.</summary>
    public bool Add(int set, int entry, string phrase, bool cased)
    {
        var words = WordsOf(phrase);
        var node = _root;
        foreach (var word in words)
        {
            if (!node.Next.TryGetValue(word, out var next))
            {
                node.Next[word] = next = new Node();
            }

            node = next;
        }

        if (words.Count > 0)
        {
            node.Ends.Add(new End(set, entry, cased ? [.. words] : null));
        }

        return words.Count > 0;
    }

    /// <summary>The words by which a phrase is looked for: phrases with the same words, but for capitals, find the same.</summary>
    public static IReadOnlyList<string> WordsOf(string phrase)
    {
        var text = MatchText.Normalize(phrase);
        var tokens = new List<TextSpan>();
        WordTokenizer.Tokenize(text, tokens);
        return [.. tokens.Select(t => t.Slice(text))];
    }

    /// <summary>Adds to <paramref name="hits"/>, by set, every phrase in the text. Of phrases of one set that overlap, the longest from the left stays.</summary>
    public void Find(string text, int block, List<PhraseHit>?[] hits)
    {
        var tokens = new List<TextSpan>();
        WordTokenizer.Tokenize(text, tokens);
        for (var first = 0; first < tokens.Count; first++)
        {
            var node = _root;
            for (var last = first; last < tokens.Count && node.Lookup.TryGetValue(text.AsSpan(tokens[last].Start, tokens[last].Length), out node); last++)
            {
                foreach (var end in node.Ends)
                {
                    if (end.Cased is null || SameCase(end.Cased, text, tokens, first))
                    {
                        Keep(hits[end.Set] ??= [], new PhraseHit(end.Entry, block, new TextSpan(tokens[first].Start, tokens[last].End)));
                    }
                }
            }
        }
    }

    private static bool SameCase(string[] words, string text, List<TextSpan> tokens, int first)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!text.AsSpan(tokens[first + i].Start, tokens[first + i].Length).SequenceEqual(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    // Hits come by start, then by length.
    private static void Keep(List<PhraseHit> hits, PhraseHit hit)
    {
        if (hits.Count > 0 && hits[^1] is var last && last.Block == hit.Block && hit.Span.Start < last.Span.End)
        {
            if (hit.Span.Start == last.Span.Start)
            {
                hits[^1] = hit;
            }

            return;
        }

        hits.Add(hit);
    }

    private sealed record End(int Set, int Entry, string[]? Cased);

    private sealed class Node
    {
        public Node()
        {
            Next = new Dictionary<string, Node>(0, StringComparer.OrdinalIgnoreCase);
            Lookup = Next.GetAlternateLookup<ReadOnlySpan<char>>();
        }

        public Dictionary<string, Node> Next { get; }

        public Dictionary<string, Node>.AlternateLookup<ReadOnlySpan<char>> Lookup { get; }

        public List<End> Ends { get; } = [];
    }
}
