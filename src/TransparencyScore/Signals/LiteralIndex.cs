namespace TransparencyScore.Signals;

/// <summary>Finds all literals that the regular expressions of a rule set need in one pass over a text: a trie over folded characters, walked from
/// every position. Immutable once filled; safe for concurrent use.</summary>
internal sealed class LiteralIndex
{
    // What begins with a literal's first characters is enough of a hint, and keeps the pass linear for whatever a stranger's rule asks for.
    private const int MaxLength = 16;
    private const int OnStack = 512;

    // The first step is taken from every position: a table for the characters that are most of any text.
    private const int Table = 128;

    // Expressions can ask for more literals than they have characters. What is above this is not looked for, and its expressions run everywhere.
    private const int MostNodes = 300_000;
    private const int MostAsked = 300_000;

    private readonly Node _root = new();
    private int _nodes;
    private int _asked;
    private readonly Node?[] _roots = new Node?[Table];

    /// <summary>An index with the same literals under the same numbers, to which others can be added.</summary>
    public LiteralIndex Copy()
    {
        var copy = new LiteralIndex { Count = Count, _nodes = _nodes, _asked = _asked };
        _root.CopyTo(copy._root);
        for (var c = 0; c < Table; c++)
        {
            copy._roots[c] = _roots[c] is null ? null : copy._root.Next((char)c);
        }

        return copy;
    }

    /// <summary>Number of literals.</summary>
    public int Count { get; private set; }

    /// <summary>Whether no more literals should be added: an expression whose literals would not fit any more needs none then.</summary>
    public bool IsFull => _nodes >= MostNodes || _asked >= MostAsked;

    /// <summary>The number of a folded literal. Word boundaries count at its ends.</summary>
    public int Add(string literal)
    {
        _asked++;
        var letters = literal.Replace(LiteralFold.Boundary.ToString(), "", StringComparison.Ordinal);
        var kept = letters.AsSpan(0, Math.Min(letters.Length, MaxLength));
        var node = _root;
        foreach (var c in kept)
        {
            node = node.Enter(c, ref _nodes);
        }

        if (kept.Length > 0 && kept[0] < Table)
        {
            _roots[kept[0]] = _root.Next(kept[0]);
        }

        var end = new End(literal.StartsWith(LiteralFold.Boundary), literal.EndsWith(LiteralFold.Boundary) && kept.Length == letters.Length);
        if (node.Ends.FirstOrDefault(e => e.Kind == end) is { Kind: not null } known)
        {
            return known.Literal;
        }

        node.Ends.Add((end, Count));
        return Count++;
    }

    /// <summary>Adds every literal that stands in a text to a list, as often as it does. The text is what an expression will see, from edge to edge.</summary>
    public void Find(ReadOnlySpan<char> text, List<int> found)
    {
        var folded = text.Length <= OnStack ? stackalloc char[text.Length] : new char[text.Length];
        LiteralFold.Fold(text, folded);
        for (var start = 0; start < folded.Length; start++)
        {
            var node = folded[start] < Table ? _roots[folded[start]] : _root.Next(folded[start]);
            for (var end = start + 1; node is not null; node = end < folded.Length ? node.Next(folded[end++]) : null)
            {
                foreach (var (kind, literal) in node.Ends)
                {
                    if ((!kind.StartsWord || LiteralFold.MayBeBoundary(text, start)) && (!kind.EndsWord || LiteralFold.MayBeBoundary(text, end)))
                    {
                        found.Add(literal);
                    }
                }
            }
        }
    }

    private sealed record End(bool StartsWord, bool EndsWord);

    // Few characters follow most nodes; sorted, they are found faster than by hashing.
    private sealed class Node
    {
        private char[] _characters = [];
        private Node[] _nodes = [];

        public List<(End Kind, int Literal)> Ends { get; } = [];

        public Node? Next(char c) => Array.BinarySearch(_characters, c) is var at and >= 0 ? _nodes[at] : null;

        public void CopyTo(Node copy)
        {
            copy.Ends.AddRange(Ends);
            copy._characters = _characters;
            copy._nodes = [.. _nodes.Select(n =>
            {
                var node = new Node();
                n.CopyTo(node);
                return node;
            })];
        }

        public Node Enter(char c, ref int nodes)
        {
            var at = Array.BinarySearch(_characters, c);
            if (at < 0)
            {
                at = ~at;
                nodes++;
                _characters = [.. _characters[..at], c, .. _characters[at..]];
                _nodes = [.. _nodes[..at], new Node(), .. _nodes[at..]];
            }

            return _nodes[at];
        }
    }
}
