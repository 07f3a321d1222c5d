using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace TransparencyScore.Documents;

/// <summary>Makes text from the bytes of a file: by its byte order mark (UTF-8, UTF-16), else as strict UTF-8. Nothing is repaired and
/// nothing normalised; line ends stay as they are. The mark itself is not part of the text.</summary>
public static class TextDecoder
{
    /// <summary>Largest document, in bytes: 64 MB.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    /// <summary>Decodes one document.</summary>
    /// <param name="bytes">All bytes of it.</param>
    /// <returns>The text, never empty or only white space.</returns>
    /// <exception cref="UnreadableDocumentException">The document is empty, too large, not in the encoding that it should be in, or no text.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MostBytes)
        {
            throw new UnreadableDocumentException(InputMessages.TooLarge(MostBytes));
        }

        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => DecodeUtf8(rest, 3),
            [0xFF, 0xFE, .. var rest] => DecodeUtf16(rest, bigEndian: false),
            [0xFE, 0xFF, .. var rest] => DecodeUtf16(rest, bigEndian: true),
            _ => DecodeUtf8(bytes, 0),
        };
        if (text.IndexOf('\0') is var nul and >= 0)
        {
            throw new UnreadableDocumentException(InputMessages.HoldsNul(), LineOf(text.AsSpan(0, nul)));
        }

        return string.IsNullOrWhiteSpace(text) ? throw new UnreadableDocumentException(InputMessages.Empty()) : text;
    }

    private static string DecodeUtf8(ReadOnlySpan<byte> bytes, int offset)
    {
        var buffer = new char[bytes.Length];
        var status = Utf8.ToUtf16(bytes, buffer, out var read, out var written, replaceInvalidSequences: false);
        if (status != OperationStatus.Done)
        {
            var line = LineOf(buffer.AsSpan(0, written));
            throw new UnreadableDocumentException(InputMessages.NoUtf8(bytes[read], (long)offset + read), line);
        }

        return new string(buffer, 0, written);
    }

    private static string DecodeUtf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        try
        {
            return new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableDocumentException(InputMessages.NoUtf16());
        }
    }

    private static int LineOf(ReadOnlySpan<char> before) => before.Count('\n') + 1;
}
