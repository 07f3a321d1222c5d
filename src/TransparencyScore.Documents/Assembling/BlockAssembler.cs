using TransparencyScore.Announcements;

namespace TransparencyScore.Documents.Assembling;

/// <summary>Makes blocks from what a reader meets in the order of the source: elements opened and closed, words, links. Markdown and HTML
/// write to the same one, because in practice each stands inside the other.</summary>
internal sealed partial class BlockAssembler
{
    /// <summary>No announcement nests deeper; hostile documents do.</summary>
    public const int MostNesting = 512;

    private readonly List<Block> _blocks = [];
    private readonly List<Scope> _scopes = [];
    private BlockDraft? _open;
    private BlockKind? _pendingKind;
    private int? _pendingStart;
    private int? _pendingLevel;
    private string? _pendingLabel;
    private OpenLink? _link;
    private Superscript? _superscript;
    private int _tables;

    public bool InTable => CurrentTable is not null;

    public bool InCell => CurrentTable is { InCell: true };

    public bool InVerbatim => _scopes.Count > 0 && _scopes[^1].Name == "pre" && !InCell;

    public bool InLink => _link is not null;

    /// <summary>How many elements around the next word make it bold.</summary>
    public int Boldness { get; set; }

    private TableDraft? CurrentTable { get; set; }

    /// <summary>Starts a new block; it comes into being with its first word or link.</summary>
    public void BeginBlock(int source, BlockKind? kind = null)
    {
        EndBlock(source, extend: false);
        _pendingStart = source;
        _pendingKind = kind ?? _pendingKind;
    }

    /// <summary>Starts a heading.</summary>
    public void BeginHeading(int source, int level)
    {
        BeginBlock(source, BlockKind.Heading);
        _pendingLevel = level;
    }

    /// <summary>Names the next block to come, so that links find it.</summary>
    public void LabelNext(string? label) => _pendingLabel = string.IsNullOrEmpty(label) ? _pendingLabel : label;

    /// <summary>Ends the block that is open, if there is one.</summary>
    /// <param name="source">Where its markup ends.</param>
    /// <param name="extend">Whether that markup belongs to the block.</param>
    public void EndBlock(int source, bool extend = true)
    {
        if (InCell)
        {
            CurrentTable!.Row!.AppendLineBreak(new TextSpan(source, source));
            return;
        }

        if (_open is { } draft)
        {
            draft.EndLink(draft.SourceEnd);
            Write(draft, extend ? source : draft.SourceEnd);
            _open = null;
            _pendingKind = null;
        }

        _pendingStart = null;
        _pendingKind = extend ? null : _pendingKind;
        _superscript = null;
    }

    public void Push(string name, BlockKind? kind, FigureDraft? figure = null) => Push(new Scope(name, kind) { Figure = figure });

    /// <summary>Closes the innermost element of this name with all that is open inside it.</summary>
    /// <returns>False when none is open within the table cell or Markdown container being read.</returns>
    public bool Pop(string name, int source)
    {
        for (var i = _scopes.Count - 1; i >= 0; i--)
        {
            if (_scopes[i].Name == name)
            {
                PopDownTo(i, source);
                return true;
            }

            if (_scopes[i].Name is ScopeNames.Markdown or ScopeNames.Cell or ScopeNames.Table)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether an element is open within the nearest of some others.</summary>
    public bool IsOpen(string name, params ReadOnlySpan<string> within)
    {
        for (var i = _scopes.Count - 1; i >= 0; i--)
        {
            if (_scopes[i].Name == name)
            {
                return true;
            }

            if (_scopes[i].Name is ScopeNames.Markdown or ScopeNames.Cell or ScopeNames.Table || within.Contains(_scopes[i].Name))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>How many elements are open, to come back to with <see cref="PopDownTo"/>.</summary>
    public int Depth => _scopes.Count;

    public void PopDownTo(int depth, int source)
    {
        while (_scopes.Count > depth)
        {
            var scope = _scopes[^1];
            if (scope.Name == ScopeNames.Cell)
            {
                CurrentTable?.EndCell(source);
            }
            else
            {
                EndBlock(source);
            }

            _scopes.RemoveAt(_scopes.Count - 1);
            if (scope.Table is not null)
            {
                CloseTable(scope.Table, source);
            }
        }
    }

    public void Append(char c, TextSpan source)
    {
        if (DraftFor(c, source.Start) is { } draft)
        {
            draft.Append(c, source);
            NoteWeight(c);
        }
    }

    public void AppendWhole(ReadOnlySpan<char> words, TextSpan source)
    {
        if (words.Length > 0 && DraftFor(words[0], source.Start) is { } draft)
        {
            draft.AppendWhole(words, source);
            NoteWeight(words[0]);
        }
    }

    public void AppendLineBreak(TextSpan source) => (InCell ? CurrentTable!.Row : _open)?.AppendLineBreak(source);

    public void BeginBold() => Boldness++;

    public void EndBold() => Boldness = Math.Max(0, Boldness - 1);

    public IReadOnlyList<Block> Finish(int source)
    {
        PopDownTo(0, source);
        EndBlock(_open?.SourceEnd ?? source);
        return CaptionFinder.Apply([.. _blocks.OrderBy(block => block.Source.Start)]);
    }

    private void Push(Scope scope)
    {
        _scopes.Add(scope);
        if (_scopes.Count > MostNesting)
        {
            throw new UnreadableDocumentException(InputMessages.NestedTooDeeply(MostNesting));
        }
    }

    private void NoteWeight(char c)
    {
        if (Boldness == 0 && InCell && char.IsLetterOrDigit(c))
        {
            CurrentTable!.RowIsBold = false;
        }
    }

    private BlockDraft? DraftFor(char c, int source)
    {
        var draft = InCell ? CurrentTable!.Row : _open;
        if (draft is null && (char.IsWhiteSpace(c) || Characters.IsInvisible(c)))
        {
            return null;
        }

        return draft ?? OpenDraft(source);
    }

    private BlockDraft OpenDraft(int source)
    {
        var verbatim = InVerbatim || _pendingKind == BlockKind.Code;
        var kind = KindHere();
        _open = new BlockDraft(kind, _pendingStart ?? source, verbatim) { Table = CaptionedTable(), Level = kind == BlockKind.Heading ? _pendingLevel : null, Label = _pendingLabel };
        _pendingLabel = null;
        if (_link is { } link)
        {
            _open.BeginLink(link.Url, link.Tag);
            link.Written = true;
        }

        return _open;
    }

    private BlockKind KindHere()
    {
        if (_pendingKind is { } kind and not BlockKind.Paragraph)
        {
            return kind;
        }

        if (InVerbatim)
        {
            return BlockKind.Code;
        }

        if (_scopes.Exists(scope => scope.Kind == BlockKind.Footnote))
        {
            return BlockKind.Footnote;
        }

        return _scopes.FindLast(scope => scope.Kind is not null)?.Kind ?? BlockKind.Paragraph;
    }

    private void Write(BlockDraft draft, int sourceEnd)
    {
        draft.Extend(sourceEnd);
        if (draft.IsEmpty && !draft.HasLinks)
        {
            return;
        }

        if (draft.Kind == BlockKind.Caption && _scopes.FindLast(scope => scope.Figure is not null)?.Figure is { } figure)
        {
            draft.Table ??= figure.Table;
            figure.Captions.Add(_blocks.Count);
        }

        _blocks.Add(draft.Build());
    }

    private sealed class OpenLink(string url, TextSpan tag)
    {
        public string Url { get; } = url;

        /// <summary>What opens it in the source.</summary>
        public TextSpan Tag { get; } = tag;

        public bool Written { get; set; }
    }
}
