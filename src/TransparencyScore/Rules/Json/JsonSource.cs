using System.Text;
using Newtonsoft.Json.Linq;

namespace TransparencyScore.Rules.Json;

/// <summary>A parsed JSON file that knows where every key and value stands. Pointers are JSON Pointers (RFC 6901).</summary>
internal sealed class JsonSource
{
    private readonly byte[] _bytes;
    private readonly LineIndex _lines;
    private readonly Dictionary<string, int> _keys;
    private readonly Dictionary<string, int> _values;

    public JsonSource(string file, byte[] bytes, JObject root, Dictionary<string, int> keys, Dictionary<string, int> values)
    {
        File = file;
        Root = root;
        _bytes = bytes;
        _lines = new LineIndex(bytes);
        _keys = keys;
        _values = values;
    }

    public string File { get; }

    public JObject Root { get; }

    public static string Child(string pointer, string key) => pointer + "/" + (key.AsSpan().IndexOfAny('~', '/') < 0 ? key : key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));

    public SourceLocation KeyAt(string pointer) => _keys.TryGetValue(pointer, out var offset) ? Token(offset, pointer) : ValueAt(pointer);

    /// <summary>Where a value stands, or the nearest object or list that should hold it.</summary>
    public SourceLocation ValueAt(string pointer)
    {
        for (var at = pointer; ; at = at[..at.LastIndexOf('/')])
        {
            if (_values.TryGetValue(at, out var offset))
            {
                return Token(offset, at);
            }
        }
    }

    /// <summary>Where a text stands in a list of texts: at its index, or wherever it is.</summary>
    public SourceLocation ItemAt(string pointer, int index, string text)
    {
        for (var at = 0; _values.TryGetValue(FormattableString.Invariant($"{pointer}/{(at == 0 ? index : at - 1)}"), out var offset) || at == 0; at++)
        {
            if (offset > 0 && TextAt(offset) == text)
            {
                return Token(offset, FormattableString.Invariant($"{pointer}/{(at == 0 ? index : at - 1)}"));
            }
        }

        return ValueAt(pointer);
    }

    private string? TextAt(int offset)
    {
        var reader = new System.Text.Json.Utf8JsonReader(_bytes.AsSpan(offset..TokenEnd(_bytes, offset)));
        return reader.Read() && reader.TokenType == System.Text.Json.JsonTokenType.String ? reader.GetString() : null;
    }

    /// <summary>Where some characters of a string value stand, escapes counted as they are written.</summary>
    public SourceLocation InString(string pointer, int index, int length = 1)
    {
        if (!_values.TryGetValue(pointer, out var offset) || _bytes[offset] != '"')
        {
            return ValueAt(pointer);
        }

        var start = Skip(offset + 1, index);
        return Between(start, Math.Max(start + 1, Skip(start, length)), pointer);
    }

    private int Skip(int offset, int units)
    {
        for (var seen = 0; seen < units && offset < _bytes.Length && _bytes[offset] != '"';)
        {
            if (_bytes[offset] == '\\')
            {
                offset += _bytes[offset + 1] == 'u' ? 6 : 2;
                seen++;
                continue;
            }

            // Four UTF-8 bytes are two UTF-16 code units.
            var length = _bytes[offset] switch { < 0x80 => 1, < 0xE0 => 2, < 0xF0 => 3, _ => 4 };
            offset += length;
            seen += length == 4 ? 2 : 1;
        }

        return offset;
    }

    private SourceLocation Token(int offset, string pointer) => Between(offset, TokenEnd(_bytes, offset), pointer);

    /// <summary>The end of a text with its quotation marks, of a number or word, or of the one sign that opens an object or list.</summary>
    public static int TokenEnd(ReadOnlySpan<byte> bytes, int offset)
    {
        var end = offset + 1;
        if (offset < bytes.Length && bytes[offset] == '"')
        {
            while (end < bytes.Length && bytes[end] is not ((byte)'"' or (byte)'\n'))
            {
                end += bytes[end] == '\\' ? 2 : 1;
            }

            return Math.Min(end + 1, bytes.Length);
        }

        while (offset < bytes.Length && (bytes[offset] == '-' || char.IsAsciiLetterOrDigit((char)bytes[offset])) && end < bytes.Length && (char.IsAsciiLetterOrDigit((char)bytes[end]) || bytes[end] is (byte)'.' or (byte)'+' or (byte)'-'))
        {
            end++;
        }

        return end;
    }

    private SourceLocation Between(int start, int end, string pointer)
    {
        var (line, column) = _lines.At(start);
        end = Math.Min(end, _bytes.Length);
        return new SourceLocation(File, line, column, pointer) { EndColumn = column + Math.Max(1, Encoding.UTF8.GetCharCount(_bytes.AsSpan(start..Math.Max(start, end)))) };
    }

    public static (int Line, int Column) LineAndColumn(ReadOnlySpan<byte> bytes, int offset)
    {
        var before = bytes[..Math.Min(offset, bytes.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
