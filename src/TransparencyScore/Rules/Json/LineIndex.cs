namespace TransparencyScore.Rules.Json;

/// <summary>Tells line and column of any byte of a UTF-8 file in the same short time, also where a file of megabytes is one line: to count from the line's
/// start for each of many values takes minutes then.</summary>
internal sealed class LineIndex
{
    private const int Chunk = 512;

    private readonly byte[] _bytes;
    private readonly int[] _lines;
    private readonly int[] _unitsBefore;

    public LineIndex(byte[] bytes)
    {
        _bytes = bytes;
        var lines = new List<int> { 0 };
        for (int at = 0, next; (next = bytes.AsSpan(at).IndexOf((byte)'\n')) >= 0;)
        {
            lines.Add(at += next + 1);
        }

        _lines = [.. lines];
        _unitsBefore = new int[(bytes.Length / Chunk) + 1];
        for (var i = 1; i < _unitsBefore.Length; i++)
        {
            _unitsBefore[i] = _unitsBefore[i - 1] + Units(bytes.AsSpan((i - 1) * Chunk, Chunk));
        }
    }

    /// <summary>Line and column, from 1, of the character that begins at a byte; columns count UTF-16 code units.</summary>
    public (int Line, int Column) At(int offset)
    {
        offset = Math.Clamp(offset, 0, _bytes.Length);
        var found = Array.BinarySearch(_lines, offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, UnitsBefore(offset) - UnitsBefore(_lines[line]) + 1);
    }

    private int UnitsBefore(int offset) => _unitsBefore[offset / Chunk] + Units(_bytes.AsSpan((offset / Chunk * Chunk)..offset));

    // A character counts where it begins; four bytes are two code units.
    private static int Units(ReadOnlySpan<byte> bytes)
    {
        var units = 0;
        foreach (var b in bytes)
        {
            units += (b & 0xC0) == 0x80 ? 0 : b >= 0xF0 ? 2 : 1;
        }

        return units;
    }
}
