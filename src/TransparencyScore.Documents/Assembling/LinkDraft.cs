using TransparencyScore.Announcements;

namespace TransparencyScore.Documents.Assembling;

/// <summary>A link in the making; its text starts with the first word inside it, not with the space before that.</summary>
internal sealed class LinkDraft(string url, TextSpan tag)
{
    private int _start = -1;
    private int _end = -1;
    private int _sourceEnd = tag.End;

    public int SourceStart { get; } = tag.Start;

    public void Open(int textStart)
    {
        if (_start < 0)
        {
            _start = textStart;
        }
    }

    public void Close(int textEnd, int sourceEnd)
    {
        Open(textEnd);
        _end = Math.Max(_start, textEnd);
        _sourceEnd = Math.Max(_sourceEnd, sourceEnd);
    }

    /// <returns>Whether the link reached further.</returns>
    public bool Truncate(int textLength)
    {
        if (_start >= 0 && _end >= 0 && _end <= textLength)
        {
            return false;
        }

        _start = Math.Min(_start, textLength);
        _end = Math.Min(_end, textLength);
        return true;
    }

    public Link Build(int textLength) =>
        new(url, new TextSpan(Math.Clamp(_start, 0, textLength), Math.Clamp(_end, 0, textLength)), new TextSpan(SourceStart, _sourceEnd));
}
