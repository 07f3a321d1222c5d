using System.Buffers;

namespace TransparencyScore.Documents;

/// <summary>Cuts a stream into lines without decoding it, so that one broken line breaks no other. A line longer than the limit is passed
/// over without being held.</summary>
internal sealed class ByteLines(Stream stream, int mostBytes)
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private readonly ArrayBufferWriter<byte> _line = new();
    private int _start;
    private int _end;
    private bool _over;

    /// <summary>The line without its line feed; valid until the next one.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>Number of the line, from 1.</summary>
    public int Number { get; private set; }

    public bool TooLong { get; private set; }

    public bool MoveNext()
    {
        _line.ResetWrittenCount();
        TooLong = false;
        var any = false;
        while (Fill())
        {
            any = true;
            var rest = _buffer.AsSpan(_start, _end - _start);
            var newline = rest.IndexOf((byte)'\n');
            Keep(newline < 0 ? rest : rest[..newline]);
            _start += newline < 0 ? rest.Length : newline + 1;
            if (newline >= 0)
            {
                break;
            }
        }

        if (!any)
        {
            return false;
        }

        Number++;
        Current = _line.WrittenMemory;
        return true;
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        TooLong |= (long)_line.WrittenCount + bytes.Length > mostBytes;
        if (TooLong)
        {
            _line.ResetWrittenCount();
        }
        else
        {
            _line.Write(bytes);
        }
    }

    private bool Fill()
    {
        if (_start < _end)
        {
            return true;
        }

        if (_over)
        {
            return false;
        }

        _start = 0;
        _end = stream.Read(_buffer);
        _over = _end == 0;
        return !_over;
    }
}
