namespace TransparencyScore.Signals;

/// <summary>Finds all literals that the regular expressions of a rule set need in one pass over a text: a trie over folded characters, walked from
/// every position. Immutable once filled; safe for concurrent use.</summary>
internal sealed class LiteralIndex
{
    // What begins with a literal's first characters is enough of a hint, and keeps the pass linear for whatever a stranger's rule asks for.
    private const int MaxLength = 16;

    private readonly Node _root = new();

    /// <summary>Number of literals.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a folded literal. Word boundaries count at its ends.</summary>
    public int Add(string literal)
    {
        var letters = literal.Replace(LiteralFold.Boundary.ToString(), "", StringComparison.Ordinal);
        var kept = letters.AsSpan(0, Math.Min(letters.Length, MaxLength));
        var node = _root;
        foreach (var c in kept)
        {
            if (!node.Next.TryGetValue(c, out var next))
            {
                node.Next[c] = next = new Node();
            }

            node = next;
        }

        var end = new End(literal.StartsWith(LiteralFold.Boundary), literal.EndsWith(LiteralFold.Boundary) && kept.Length == letters.Length);
        if (!node.Ends.TryGetValue(end, out var number))
        {
            node.Ends[end] = number = Count++;
        }

        return number;
    }

    /// <summary>Every literal that stands in a text, as often as it does. The text is what an expression will see, from edge to edge.</summary>
    public IEnumerable<int> Find(string text)
    {
        var folded = LiteralFold.Fold(text);
        for (var start = 0; start < folded.Length; start++)
        {
            var node = _root;
            for (var end = start; end < folded.Length && node.Next.TryGetValue(folded[end], out node);)
            {
                end++;
                foreach (var (kind, literal) in node.Ends)
                {
                    if ((!kind.StartsWord || LiteralFold.MayBeBoundary(text, start)) && (!kind.EndsWord || LiteralFold.MayBeBoundary(text, end)))
                    {
                        yield return literal;
                    }
                }
            }
        }
    }

    private readonly record struct End(bool StartsWord, bool EndsWord);

    private sealed class Node
    {
        public Dictionary<char, Node> Next { get; } = [];

        public Dictionary<End, int> Ends { get; } = [];
    }
}
