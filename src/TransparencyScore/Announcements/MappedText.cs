namespace TransparencyScore.Announcements;

/// <summary>Text without markup in which every character knows its place in the source. Immutable; made by <see cref="MappedTextBuilder"/>.</summary>
public sealed class MappedText
{
    private readonly TextRun[] _runs;

    internal MappedText(string text, TextRun[] runs)
    {
        Text = text;
        _runs = runs;
    }

    /// <summary>The words, markup removed and entities decoded.</summary>
    public string Text { get; }

    /// <summary>Where a range of <see cref="Text"/> stands in the source.</summary>
    /// <param name="span">A range of <see cref="Text"/>.</param>
    /// <returns>The smallest source range that holds all of it, markup in between included.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span is not inside <see cref="Text"/>.</exception>
    public TextSpan ToSource(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Text.Length);
        ArgumentOutOfRangeException.ThrowIfLessThan(span.End, span.Start);
        if (_runs.Length == 0)
        {
            return default;
        }

        var start = _runs[RunAt(span.Start)].SourceStartOf(span.Start);
        var end = span.Length == 0 ? start : _runs[RunAt(span.End - 1)].SourceEndOf(span.End - 1);
        return new TextSpan(start, Math.Max(start, end));
    }

    private int RunAt(int index)
    {
        int low = 0, high = _runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_runs[middle].Start <= index)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
