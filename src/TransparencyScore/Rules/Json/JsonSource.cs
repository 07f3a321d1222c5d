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

    public static string Child(string pointer, string key) => pointer + "/" + key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    public SourceLocation KeyAt(string pointer) => At(_keys.TryGetValue(pointer, out var offset) ? offset : _values[pointer], pointer);

    public SourceLocation ValueAt(string pointer) => At(_values[pointer], pointer);

    /// <summary>Where a character of a string value stands, escapes counted as they are written.</summary>
    public SourceLocation InString(string pointer, int index)
    {
        var offset = _values[pointer] + 1;
        for (var seen = 0; seen < index && offset < _bytes.Length && _bytes[offset] != '"';)
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

        return At(offset, pointer);
    }

    private SourceLocation At(int offset, string pointer)
    {
        var (line, column) = _lines.At(offset);
        return new SourceLocation(File, line, column, pointer);
    }

    public static (int Line, int Column) LineAndColumn(ReadOnlySpan<byte> bytes, int offset)
    {
        var before = bytes[..Math.Min(offset, bytes.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
