using TransparencyScore.Announcements;

namespace TransparencyScore.Documents.Assembling;

/// <summary>Tells the header of a table whose author marked none.</summary>
internal static class TableHeaders
{
    /// <summary>Whether the first row names columns: more than one cell is filled, and there are words where the rows below have numbers.</summary>
    public static bool IsHeader(Block first, IEnumerable<Block> next)
    {
        var filled = first.Cells.Where(cell => cell.Length > 0).ToList();
        return filled.Count > 1 && filled.Skip(1).All(cell => !IsNumber(cell.Slice(first.Text.Text)))
            && next.Any(HasNumber);
    }

    private static bool HasNumber(Block row) => row.Cells.Skip(1).Any(cell => IsNumber(cell.Slice(row.Text.Text)));

    /// <summary>A value: a digit first, after a sign or a currency at most.</summary>
    private static bool IsNumber(string cell)
    {
        var value = cell.AsSpan().TrimStart("+-−–~≈<>≤≥±$€£¥ ");
        return value.Length > 0 && char.IsAsciiDigit(value[0]) && value.Length < 24 && !value.ContainsAnyInRange('\u4E00', '\u9FFF')
            && value.Count(' ') < 3;
    }
}
