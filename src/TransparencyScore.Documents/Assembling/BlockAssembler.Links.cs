using TransparencyScore.Announcements;

namespace TransparencyScore.Documents.Assembling;

/// <summary>Links and raised characters.</summary>
internal sealed partial class BlockAssembler
{
    private BlockDraft? Draft => InCell ? CurrentTable!.Row : _open;

    /// <param name="url">The target, entities decoded.</param>
    /// <param name="tag">What opens the link in the source.</param>
    public void BeginLink(string url, TextSpan tag)
    {
        EndLink(tag.Start);
        _link = new OpenLink(url, tag);
        if (Draft is { } draft)
        {
            draft.BeginLink(url, tag);
            _link.Written = true;
        }
        else
        {
            _pendingStart ??= tag.Start;
        }
    }

    public void EndLink(int source)
    {
        if (_link is not { } link)
        {
            return;
        }

        // A link around nothing but a picture is still a link.
        var draft = Draft ?? (link.Written ? null : OpenDraft(link.Tag.Start));
        draft?.EndLink(source);
        _link = null;
    }

    /// <summary>A mark that leads to a footnote: a link without words.</summary>
    public void AddFootnoteMark(string label, TextSpan source)
    {
        var draft = Draft ?? OpenDraft(source.Start);
        if (!draft.HasOpenLink)
        {
            draft.BeginLink("#" + label, source);
            draft.EndLink(source.End);
        }
    }

    public void BeginSuperscript(TextSpan tag) => _superscript = Draft is { } draft ? new Superscript(draft, draft.Length, tag) : new Superscript(null, 0, tag);

    /// <summary>Decides what raised characters are: the mark of a footnote leaves the words, an exponent gets a <c>^</c>, so that no
    /// number grows by a digit that is not part of it.</summary>
    public void EndSuperscript(TextSpan tag)
    {
        var begun = _superscript;
        _superscript = null;
        if (begun is null || Draft is not { } draft || (begun.Draft is not null && begun.Draft != draft))
        {
            return;
        }

        var start = begun.Draft is null ? 0 : begun.Start;
        var raised = draft.TextFrom(Math.Min(start, draft.Length)).Trim();
        if (raised.Length == 0 || !Superscript.IsMark(raised))
        {
            return;
        }

        var before = draft.TextBefore(Math.Min(start, draft.Length), 12);
        if (before.Length == 0)
        {
            draft.Kind = draft.Kind == BlockKind.Paragraph ? BlockKind.Footnote : draft.Kind;
            draft.EnsureSpace(tag);
        }
        else if (Superscript.IsExponent(before, raised))
        {
            var cut = draft.Cut(start);
            draft.AppendWhole("^", begun.Tag);
            draft.Paste(cut);
        }
        else
        {
            var linked = draft.HasLinkFrom(begun.Tag.Start);
            draft.Cut(start);
            if (!linked)
            {
                AddFootnoteMark(raised, new TextSpan(begun.Tag.Start, tag.End));
            }
        }
    }
}
