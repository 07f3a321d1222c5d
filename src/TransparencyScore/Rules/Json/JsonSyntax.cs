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

        if (words.Contains("escapable character", StringComparison.Ordinal))
        {
            var escape = bytes[..offset].LastIndexOf((byte)'\\');
            return ($"\"\\{(char)bytes[offset]}\" is no escape of JSON. A backslash in a text is written twice: \\\\d for a digit, \\\\b for the edge of a word.", Math.Max(0, escape), offset + 1);
        }

        if (words.Contains("within a JSON string", StringComparison.Ordinal) && bytes[offset] == '\t')
        {
            return ("a text holds no tabulator. Write \\t, or a space.", offset, offset + 1);
        }

        if (bytes[offset] >= 0x80 && Rune.DecodeFromUtf8(bytes[offset..], out var sign, out var length) == System.Buffers.OperationStatus.Done)
        {
            return (Foreign(sign), offset, offset + length);
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
            '#' => "JSON has no comments. Remove it, or write it as the value of a key that begins with \"x-\".",
            '}' when words.Contains("without a matching open", StringComparison.Ordinal) => "a list that was opened with [ is closed with }, or nothing is open here. Write ], or remove it.",
            ']' when words.Contains("without a matching open", StringComparison.Ordinal) => "an object that was opened with { is closed with ], or nothing is open here. Write }, or remove it.",
            '{' when words.Contains("start of a property name", StringComparison.Ordinal) => "a key should follow. The bracket } of the object before may be missing.",
            ';' => "a comma separates items, not a semicolon.",
            '%' => "a number stands without a percent sign.",
            'T' or 'F' or 'N' => $"\"{Encoding.UTF8.GetString(bytes[offset..end])}\" is no value. true, false and null are written in lower case.",
            (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') when words.Contains("after a value", StringComparison.Ordinal) => "the text ended at the quotation mark before this. A quotation mark inside a text is written \\\".",
            (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') when words.Contains("start of a", StringComparison.Ordinal) => $"\"{Encoding.UTF8.GetString(bytes[offset..end])}\" stands without quotation marks. Texts and keys stand in double ones.",
            (>= '0' and <= '9') when words.Contains("leading zero", StringComparison.Ordinal) => "a number does not begin with 0. Write 3, not 03.",
            ']' when words.Contains("after a value", StringComparison.Ordinal) => "an object that was opened with { is closed with ]. Write }.",
            '}' when words.Contains("after a value", StringComparison.Ordinal) => "a list that was opened with [ is closed with }. Write ].",
            _ => words,
        }, offset, end);
    }

    // What comes of a word processor or of Chinese input looks right to the eye.
    private static string Foreign(Rune sign) => sign.Value switch
    {
        0x201C or 0x201D or 0x201E or 0x00AB or 0x00BB or 0xFF02 => $"\"{sign}\" is no quotation mark of JSON. Write the straight one: \".",
        0x2018 or 0x2019 => $"\"{sign}\" is no quotation mark of JSON. Write the straight double one: \".",
        0xFF0C or 0x3001 => $"\"{sign}\" is no comma of JSON. Write the one of the Latin keyboard: ,",
        0xFF1A => $"\"{sign}\" is no colon of JSON. Write the one of the Latin keyboard: :",
        0x00A0 or 0x3000 or 0x202F => "this looks like a space and is none that JSON knows. Write an ordinary space.",
        _ => $"\"{sign}\" does not belong here. Texts stand in double quotation marks.",
    };

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
