using System.Globalization;
using System.Text;

namespace TransparencyScore.Rules;

/// <summary>Cuts the line of a problem out of its file, so that it can be shown with carets below it.</summary>
internal static class Excerpts
{
    private const int Widest = 100;
    private const int WidestMarker = 60;
    private const int Before = 30;

    // A file of megabytes in one line would be taken apart for each of its problems.
    private const int LongestLine = 64 * 1024;
    private const int Around = 600;

    /// <summary>The line of a place; null when the whole file is meant, or where the line is far too long to be looked at.</summary>
    public static SourceExcerpt? Make(ReadOnlySpan<byte> bytes, SourceLocation location)
    {
        if (location.Line == 0)
        {
            return null;
        }

        if (LineOf(bytes, location.Line) is not { } line)
        {
            return null;
        }

        var start = Math.Clamp(location.Column - 1, 0, line.Length);
        var end = Math.Clamp(location.EndColumn - 1, start, line.Length);
        var cells = Cells(line, end: Math.Min(line.Length, start + Around));
        var first = cells.FindIndex(c => c.Index + c.Length > start) is var f and >= 0 ? f : cells.Count;
        var last = Math.Max(first + 1, cells.FindIndex(c => c.Index >= end) is var l and >= 0 ? l : cells.Count);
        return Cut(cells, first, last);
    }

    private static SourceExcerpt Cut(List<Cell> cells, int first, int last)
    {
        var from = cells.TakeWhile((c, i) => i < first && c.Text is " " or Tab).Count();
        var to = cells.Count;
        if (cells.Skip(from).Sum(c => c.Width) > Widest)
        {
            var left = first;
            for (var width = 0; left > from && width + cells[left - 1].Width <= Before; left--)
            {
                width += cells[left - 1].Width;
            }

            to = left;
            for (var width = 0; to < cells.Count && width + cells[to].Width <= Widest; to++)
            {
                width += cells[to].Width;
            }

            from = left;
        }

        var cutBefore = cells.Take(from).Any(c => c.Text is not (" " or Tab));
        var text = (cutBefore ? "…" : "") + string.Concat(cells[from..to].Select(c => c.Text)) + (to < cells.Count ? "…" : "");
        var before = (cutBefore ? 1 : 0) + cells[from..Math.Min(first, to)].Sum(c => c.Width);
        var marked = first < to ? cells[first..Math.Min(last, to)].Sum(c => c.Width) : 1;
        return new SourceExcerpt(text.TrimEnd(), new string(' ', before) + new string('^', Math.Clamp(marked, 1, WidestMarker)));
    }

    private static string? LineOf(ReadOnlySpan<byte> bytes, int line)
    {
        for (var i = 1; i < line && bytes.IndexOf((byte)'\n') is var next and >= 0; i++)
        {
            bytes = bytes[(next + 1)..];
        }

        var end = bytes.IndexOf((byte)'\n');
        if ((end < 0 ? bytes.Length : end) > LongestLine)
        {
            return null;
        }

        return Encoding.UTF8.GetString(end < 0 ? bytes : bytes[..end]).TrimEnd('\r');
    }

    private const string Tab = "    ";

    // What a character looks like on a screen, and how many columns it takes there.
    private readonly record struct Cell(string Text, int Width, int Index, int Length);

    private static List<Cell> Cells(string line, int end)
    {
        var cells = new List<Cell>();
        for (var i = 0; i < end;)
        {
            var text = VisibleText.Character(line, i, out var length);
            text = line[i] == '\t' ? Tab : text;
            cells.Add(new Cell(text, text.Length > length ? text.Length : Width(Rune.GetRuneAt(text, 0)), i, length));
            i += length;
        }

        return cells;
    }

    // The wide ranges of Unicode's EastAsianWidth.txt, in the rough: blocks of Chinese, Japanese, Korean, full-width forms and pictures.
    private static int Width(Rune rune) => rune.Value switch
    {
        < 0x300 => 1,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => 0,
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) => 2,
        _ => 1,
    };
}
