using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using JsonException = System.Text.Json.JsonException;

namespace TransparencyScore.Documents;

/// <summary>One row of JSON Lines. Keys other than those read here are ignored: rows come from anywhere.</summary>
internal sealed record JsonRow(GivenMetadata Given, string Text, AnnouncementFormat Format)
{
    private const int MostNesting = 64;

    private static readonly string[] MarksOfPlace = [" LineNumber:", " Path '", " Path:", " Change the reader options"];

    /// <exception cref="JsonRowException">The row is not what it should be.</exception>
    public static JsonRow Parse(ReadOnlySpan<byte> bytes, string json)
    {
        CheckSyntax(bytes);
        var row = Load(json);
        var given = new GivenMetadata();
        string? text = null;
        var format = AnnouncementFormat.Markdown;
        foreach (var property in row.Properties())
        {
            var name = property.Name;
            if (name is not ("text" or "format") && !GivenMetadata.IsKey(name))
            {
                continue;
            }

            var token = property.Value;
            if (token?.Type is not (JTokenType.String or JTokenType.Null))
            {
                throw At(token, InputMessages.WrongType(name));
            }

            var value = (string?)token ?? string.Empty;
            switch (name)
            {
                case "text":
                    text = value;
                    break;
                case "format" when value.Length > 0:
                    format = FormatOf(value) ?? throw At(token, InputMessages.UnknownFormat(value));
                    break;
                case "published" when value.Trim() is { Length: > 0 } date && !PublicationDate.IsValid(date):
                    throw At(token, InputMessages.NoDate(date));
                case not "format":
                    given = given.With(name, value);
                    break;
            }
        }

        return new JsonRow(given, CheckText(text), given.Id is null ? throw new JsonRowException(InputMessages.NoId()) : format);
    }

    private static string CheckText(string? text) =>
        string.IsNullOrWhiteSpace(text) ? throw new JsonRowException(InputMessages.NoText())
            : text.Contains('\0') ? throw new JsonRowException(InputMessages.RowHoldsNul())
            : text;

    // Newtonsoft alone reads much that is not JSON: single quotes, comments, trailing commas.
    private static void CheckSyntax(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MostNesting });
        try
        {
            while (reader.Read())
            {
            }
        }
        catch (JsonException e)
        {
            throw new JsonRowException(InputMessages.NoJson(Detail(e.Message))) { ByteInRow = (int?)e.BytePositionInLine };
        }
    }

    private static JObject Load(string json)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = MostNesting };
            var settings = new JsonLoadSettings { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error, LineInfoHandling = LineInfoHandling.Load };
            return JToken.Load(reader, settings) as JObject ?? throw new JsonRowException(InputMessages.NoObject());
        }
        catch (JsonReaderException e)
        {
            throw new JsonRowException(InputMessages.NoJson(Detail(e.Message))) { Column = e.LinePosition };
        }
    }

    private static AnnouncementFormat? FormatOf(string value) => value switch
    {
        "markdown" or "md" => AnnouncementFormat.Markdown,
        "html" => AnnouncementFormat.Html,
        "text" or "txt" => AnnouncementFormat.PlainText,
        _ => null,
    };

    private static JsonRowException At(JToken? token, string message) =>
        new(message) { Column = token is IJsonLineInfo info && info.HasLineInfo() ? Math.Max(1, info.LinePosition) : null };

    /// <summary>The parser's words without the place, which is named otherwise here.</summary>
    private static string Detail(string message)
    {
        var end = MarksOfPlace.Select(mark => message.IndexOf(mark, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(message.Length).Min();
        return message[..end].TrimEnd(' ', ',', '|');
    }
}

/// <summary>What is wrong with a row, until it becomes a problem of the input.</summary>
internal sealed class JsonRowException(string message) : Exception(message)
{
    public int? Column { get; init; }

    public int? ByteInRow { get; init; }
}
