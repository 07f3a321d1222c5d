using System.Text;
using TransparencyScore.Announcements;

namespace TransparencyScore.Documents.Assembling;

/// <summary>A block in the making: its text with the place of every character, its links and its cells. White space is collapsed to
/// single spaces while it comes in; a line break that is meant stays as <c>\n</c>.</summary>
internal sealed class BlockDraft(BlockKind kind, int sourceStart, bool verbatim = false)
{
    public const string CellSeparator = " | ";

    private readonly StringBuilder _text = new();
    private readonly List<Piece> _pieces = [];
    private readonly List<LinkDraft> _links = [];
    private readonly List<TextSpan> _cells = [];
    private LinkDraft? _openLink;
    private TextSpan? _space;
    private bool _spaceBreaks;
    private TextSpan? _lineBreak;
    private int _cellStart = -1;
    private int _end = sourceStart;
    private int _last = sourceStart;

    public BlockKind Kind { get; set; } = kind;

    public int? Table { get; set; }

    public int? Level { get; init; }

    public string? Label { get; init; }

    public int Length => _text.Length;

    public bool IsEmpty => _text.Length == 0;

    public bool HasLinks => _links.Count > 0;

    public bool HasOpenLink => _openLink is not null;

    /// <summary>Whether a link stands at or after a place of the source.</summary>
    public bool HasLinkFrom(int source) => _links.Count > 0 && _links[^1].SourceStart >= source;

    public int SourceStart { get; } = sourceStart;

    public int SourceEnd => _end;

    public int CellCount => _cells.Count;

    /// <summary>Whether the block, or the cell in the making, has no words yet.</summary>
    public bool AtStart => _text.Length == Math.Max(_cellStart, 0);

    public string TextFrom(int start) => _text.ToString(start, _text.Length - start);

    public string TextBefore(int end, int most)
    {
        var start = Math.Max(Math.Max(_cellStart, 0), end - most);
        return _text.ToString(start, end - start);
    }

    public void Append(char c, TextSpan source)
    {
        if (!verbatim && char.IsWhiteSpace(c))
        {
            AddSpace(c, source);
        }
        else if (verbatim || !Characters.IsInvisible(c))
        {
            FlushSpace(c);
            PutWords([c], source);
        }
    }

    /// <summary>Adds words that stand for one piece of the source as a whole, such as a character of two code units.</summary>
    public void AppendWhole(ReadOnlySpan<char> words, TextSpan source)
    {
        if (words.Length == 1)
        {
            Append(words[0], source);
        }
        else if (words.Length > 1)
        {
            FlushSpace(words[0]);
            PutWords(words, source);
        }
    }

    /// <summary>A line break that is meant; at the start and the end of the block it is nothing.</summary>
    public void AppendLineBreak(TextSpan source)
    {
        if (verbatim)
        {
            Put("\n", source);
        }
        else
        {
            _lineBreak ??= source;
        }
    }

    /// <summary>Makes sure that what comes next is not glued to what came before.</summary>
    public void EnsureSpace(TextSpan source) => _space ??= verbatim ? null : source;

    public void BeginCell(int source)
    {
        EndCell();
        if (_cells.Count > 0)
        {
            Put(CellSeparator, new TextSpan(Math.Min(_end, source), source));
        }

        _cellStart = _text.Length;
    }

    public void EndCell()
    {
        DropSpace();
        if (_cellStart >= 0)
        {
            EndLink(_end);
            _cells.Add(new TextSpan(_cellStart, _text.Length));
            _cellStart = -1;
        }
    }

    public void BeginLink(string url, TextSpan tag)
    {
        EndLink(tag.Start);
        _openLink = new LinkDraft(url, tag);
        _links.Add(_openLink);
        _end = Math.Max(_end, tag.End);
    }

    public void EndLink(int sourceEnd)
    {
        if (_openLink is { } link)
        {
            link.Close(_text.Length, sourceEnd);
            _end = Math.Max(_end, sourceEnd);
            _openLink = null;
        }
    }

    public void Extend(int sourceEnd) => _end = Math.Max(_end, sourceEnd);

    /// <summary>Takes everything from <paramref name="start"/> on out again.</summary>
    /// <returns>What was taken out, to be put back with <see cref="Paste"/>.</returns>
    public (string Text, IReadOnlyList<Piece> Pieces) Cut(int start)
    {
        var text = TextFrom(start);
        var first = _pieces.Count;
        while (first > 0 && _pieces[first - 1].End > start)
        {
            first--;
        }

        var cut = _pieces[first..];
        _pieces.RemoveRange(first, _pieces.Count - first);
        if (cut.Count > 0 && cut[0].Start < start)
        {
            var (head, tail) = Split(cut[0], start);
            _pieces.Add(head);
            cut[0] = tail;
        }

        _text.Length = start;
        _last = _pieces.Count > 0 ? _pieces[^1].Source.End : SourceStart;
        for (var i = _links.Count - 1; i >= 0 && _links[i].Truncate(start); i--)
        {
            // Links stand in order: the first that reaches no further than this ends the search.
        }

        DropSpace();
        return (text, cut);
    }

    public void Paste((string Text, IReadOnlyList<Piece> Pieces) cut)
    {
        var offset = cut.Pieces.Count == 0 ? 0 : cut.Pieces[0].Start;
        foreach (var piece in cut.Pieces)
        {
            PutWords(cut.Text.AsSpan(piece.Start - offset, piece.Length), piece.Source);
        }
    }

    public Block Build()
    {
        EndCell();
        EndLink(_end);
        var builder = new MappedTextBuilder();
        var text = _text.ToString();
        if (verbatim)
        {
            text = text.TrimEnd();
        }

        foreach (var piece in _pieces)
        {
            if (piece.Start < text.Length)
            {
                var kept = piece.End <= text.Length ? piece : Split(piece, text.Length).Head;
                builder.Append(text.AsSpan(kept.Start, kept.Length), kept.Source);
            }
        }

        var links = _links.Select(link => link.Build(text.Length)).ToList();
        links.AddRange(BareUrls.Find(text, builder.Build(), links));
        return new Block(Kind, builder.Build(), new TextSpan(SourceStart, Math.Max(SourceStart, _end)))
        {
            Table = Table,
            Level = Level,
            Label = Label,
            Links = [.. links.OrderBy(link => link.Source.Start)],
            Cells = [.. _cells],
        };
    }

    private static (Piece Head, Piece Tail) Split(Piece piece, int at)
    {
        var length = at - piece.Start;
        if (!piece.OneToOne)
        {
            return (piece with { Length = length }, piece with { Start = at, Length = piece.Length - length });
        }

        var middle = piece.Source.Start + length;
        return (new Piece(piece.Start, length, new TextSpan(piece.Source.Start, middle)),
            new Piece(at, piece.Length - length, new TextSpan(middle, piece.Source.End)));
    }

    private void AddSpace(char c, TextSpan source)
    {
        _spaceBreaks |= c is '\n' or '\r';
        _space = _space is { } space ? new TextSpan(space.Start, Math.Max(space.End, source.End)) : source;
    }

    private void FlushSpace(char next)
    {
        if (!AtStart)
        {
            if (_lineBreak is { } lineBreak)
            {
                Put("\n", lineBreak);
            }
            else if (_space is { } space && !(_spaceBreaks && Characters.IsWrittenWithoutSpaces(next) && Characters.IsWrittenWithoutSpaces(_text[^1])))
            {
                Put(" ", space);
            }
        }

        DropSpace();
    }

    private void DropSpace()
    {
        _space = null;
        _spaceBreaks = false;
        _lineBreak = null;
    }

    private void PutWords(ReadOnlySpan<char> words, TextSpan source)
    {
        _openLink?.Open(_text.Length);
        Put(words, source);
    }

    private void Put(ReadOnlySpan<char> words, TextSpan source)
    {
        // Words written otherwise in the source must not look like a copy of it, so their stretch is given another length.
        if (words.Length > 1 && words.SequenceEqual(CellSeparator) && words.Length == source.Length)
        {
            source = new TextSpan(source.Start, source.End - 1);
        }

        // Line breaks are known late and parsers err: what comes later never stands earlier in the source.
        if (source.Start < _last)
        {
            source = source.End - _last == words.Length ? new TextSpan(_last, _last) : new TextSpan(_last, Math.Max(_last, source.End));
        }

        _last = source.End;
        var piece = new Piece(_text.Length, words.Length, source);
        if (_pieces.Count > 0 && _pieces[^1] is var last && last.OneToOne && piece.OneToOne && last.Source.End == source.Start)
        {
            _pieces[^1] = new Piece(last.Start, last.Length + words.Length, new TextSpan(last.Source.Start, source.End));
        }
        else
        {
            _pieces.Add(piece);
        }

        _text.Append(words);
        _end = Math.Max(_end, source.End);
    }
}
