using TransparencyScore.Announcements;

namespace TransparencyScore.Signals;

/// <summary>Cuts the quote for a hit out of the source: its sentence, table row or line of code, exactly as it stands there.</summary>
internal sealed class QuoteMaker(IndexedAnnouncement text)
{
    // A sentence is longer only where none ends; then the words around the hit are enough.
    private const int MaxLength = 400;

    private int[]? _lineStarts;

    public TextSpan SpanOf(TextUnit of, TextSpan hit)
    {
        var block = text.Announcement.Blocks[of.Block];
        var unit = of.Span;
        if (unit.Length == 0)
        {
            return Trim(block.Links.Count > 0 ? block.Links[0].Source : block.Source);
        }

        if (unit.Length > MaxLength)
        {
            unit = Around(block.Text.Text, unit, hit);
        }

        var source = block.Text.ToSource(unit);
        foreach (var link in block.Links.Where(l => l.Text.Length > 0 ? l.Text.Start < unit.End && l.Text.End > unit.Start : l.Text == hit))
        {
            source = new TextSpan(Math.Min(source.Start, link.Source.Start), Math.Max(source.End, link.Source.End));
        }

        return Trim(source);
    }

    /// <summary>Line of an offset, from 1.</summary>
    public int LineOf(int offset)
    {
        _lineStarts ??= [0, .. text.Announcement.Text.Index().Where(c => c.Item == '\n').Select(c => c.Index + 1)];
        var at = Array.BinarySearch(_lineStarts, offset);
        return at >= 0 ? at + 1 : ~at;
    }

    private static TextSpan Around(string words, TextSpan unit, TextSpan hit)
    {
        var spare = Math.Max(0, MaxLength - hit.Length) / 2;
        var start = Math.Max(unit.Start, hit.Start - spare);
        var end = Math.Min(unit.End, Math.Min(hit.End, hit.Start + MaxLength) + spare);
        while (start > unit.Start && start < hit.Start && !char.IsWhiteSpace(words[start - 1]) && char.IsAsciiLetterOrDigit(words[start]))
        {
            start++;
        }

        while (end < unit.End && end > hit.End && char.IsAsciiLetterOrDigit(words[end]) && !char.IsWhiteSpace(words[end - 1]))
        {
            end--;
        }

        // Never between the halves of a surrogate pair.
        start -= start > unit.Start && char.IsLowSurrogate(words[start]) ? 1 : 0;
        end += end < unit.End && char.IsLowSurrogate(words[end]) ? 1 : 0;
        return new TextSpan(start, end);
    }

    private TextSpan Trim(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (end > start && char.IsWhiteSpace(text.Announcement.Text[end - 1]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(text.Announcement.Text[start]))
        {
            start++;
        }

        return new TextSpan(start, end);
    }
}
