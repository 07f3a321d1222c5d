using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace TransparencyScore.Documents;

/// <summary>Reads JSON Lines row by row; never more than one row is held, and what is wrong with one row concerns no other.</summary>
internal sealed class JsonLinesReader(Stream stream, string file, GivenMetadata overrides)
{
    /// <summary>Largest row, in bytes.</summary>
    public const int MostBytes = TextDecoder.MostBytes;

    public IEnumerable<AnnouncementInput> Read()
    {
        var rows = 0;
        var lines = new ByteLines(stream, MostBytes);
        while (true)
        {
            var (more, problem) = Next(lines);
            if (problem is not null)
            {
                yield return problem;
                yield break;
            }

            if (!more)
            {
                break;
            }

            var bytes = lines.Current.Span;
            if (lines.Number == 1 && bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            {
                yield return Problem(1, null, InputMessages.JsonLinesInUtf16());
                yield break;
            }

            var line = lines.Number == 1 && lines.Current.Span is [0xEF, 0xBB, 0xBF, ..] ? lines.Current[3..] : lines.Current;
            if (lines.TooLong || line.Span.ContainsAnyExcept(" \t\r"u8))
            {
                rows++;
                yield return lines.TooLong ? Problem(lines.Number, null, InputMessages.LineTooLong(MostBytes)) : ReadRow(line, lines.Number);
            }
        }

        if (rows == 0)
        {
            yield return Problem(null, null, InputMessages.NoRows());
        }
    }

    private (bool More, InputProblem? Problem) Next(ByteLines lines)
    {
        try
        {
            return (lines.MoveNext(), null);
        }
        catch (IOException e)
        {
            return (false, Problem(lines.Number + 1, null, InputMessages.Unreadable(e.Message)));
        }
    }

    private AnnouncementInput ReadRow(ReadOnlyMemory<byte> bytes, int line)
    {
        var characters = new char[bytes.Length];
        if (Utf8.ToUtf16(bytes.Span, characters, out var read, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            return Problem(line, written + 1, InputMessages.NoUtf8InRow(bytes.Span[read], read));
        }

        try
        {
            var row = JsonRow.Parse(bytes.Span, new string(characters, 0, written));
            var metadata = overrides.Or(row.Given).ToMetadata(string.Empty);
            return new AnnouncementRead(DocumentReader.Read(row.Text, metadata, row.Format), file, line);
        }
        catch (JsonRowException e)
        {
            return Problem(line, e.ByteInRow is { } at ? Encoding.UTF8.GetCharCount(bytes.Span[..Math.Min(at, bytes.Length)]) + 1 : e.Column, e.Message);
        }
        catch (UnreadableDocumentException e)
        {
            return Problem(line, null, e.Message);
        }
    }

    private InputProblem Problem(int? line, int? column, string message) => new(InputSeverity.Error, file, line, column, message);
}
