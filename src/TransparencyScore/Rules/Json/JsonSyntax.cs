using System.Text;

namespace TransparencyScore.Rules.Json;

/// <summary>Says in an author's words what is wrong with JSON that cannot be parsed, and where exactly. System.Text.Json names the first byte that it cannot
/// use; the mistake often stands before it.</summary>
internal static class JsonSyntax
{
    /// <summary>What is wrong and what to do, with the place of the offending text.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="offset">Where the parser gave up.</param>
    /// <param name="words">What the parser says.</param>
    public static (string What, int Start, int End) Explain(ReadOnlySpan<byte> bytes, int offset, string words)
    {
        offset = Math.Min(offset, bytes.Length);
        if (words.Contains("trailing comma", StringComparison.Ordinal))
        {
            var comma = bytes[..offset].LastIndexOf((byte)',');
            return ("a comma stands before the closing bracket. Remove it.", Math.Max(0, comma), comma + 1);
        }

        if (words.Contains("within a JSON string", StringComparison.Ordinal) && offset < bytes.Length && bytes[offset] is (byte)'\n' or (byte)'\r')
        {
            var start = OpeningQuote(bytes, offset);
            return ("the text that begins here has no closing quotation mark in its line. Add it; a line break in a text is written \\n.", start, offset);
        }

        if (offset == bytes.Length)
        {
            var last = bytes.TrimEnd(" \t\r\n"u8).Length;
            return (last == 0 ? "the file is empty. Write { … }." : "it ends here, and a bracket or a quotation mark is still open. Close it.", Math.Max(0, last - 1), Math.Max(1, last));
        }

        var end = JsonSource.TokenEnd(bytes, offset);
        return ((char)bytes[offset] switch
        {
            '/' => "JSON has no comments. Remove it, or write it as the value of a key that begins with \"x-\".",
            '\'' => "texts and keys stand in double quotation marks, not in single ones.",
            ',' => "a comma stands where something should follow. Remove it.",
            '"' when words.Contains("after a value", StringComparison.Ordinal) => "a comma is missing before this.",
            '{' or '[' when words.Contains("after a value", StringComparison.Ordinal) => "a comma is missing before this bracket.",
            '"' when words.Contains("after a property name", StringComparison.Ordinal) => "a colon is missing before this.",
            '}' when words.Contains("start of a value", StringComparison.Ordinal) => "a value is missing before this bracket.",
            ']' when words.Contains("after a value", StringComparison.Ordinal) => "an object that was opened with { is closed with ]. Write }.",
            '}' when words.Contains("after a value", StringComparison.Ordinal) => "a list that was opened with [ is closed with }. Write ].",
            _ => words,
        }, offset, end);
    }

    // Of the quotation marks in the line that are not escaped, the last one opens the text that is not closed.
    private static int OpeningQuote(ReadOnlySpan<byte> bytes, int offset)
    {
        var line = bytes[..offset].LastIndexOf((byte)'\n') + 1;
        var opening = line;
        for (var i = line; i < offset; i++)
        {
            if (bytes[i] == '\\')
            {
                i++;
            }
            else if (bytes[i] == '"')
            {
                opening = i;
            }
        }

        return opening;
    }

    /// <summary>Offset of the first byte that is not UTF-8.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (offset < bytes.Length && Rune.DecodeFromUtf8(bytes[offset..], out _, out var used) == System.Buffers.OperationStatus.Done)
        {
            offset += used;
        }

        return offset;
    }
}
