using System.Globalization;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TransparencyScore.Rules.Json;

/// <summary>Reads JSON strictly: valid UTF-8 (a byte order mark is allowed), RFC 8259 to the letter, no key twice. Newtonsoft alone accepts comments,
/// single quotes and more, so System.Text.Json's reader goes first; it also tells where everything stands.</summary>
internal static class JsonSourceReader
{
    public const int MaxBytes = 16 * 1024 * 1024;
    private const int MaxDepth = 64;

    public static JsonSource? Read(RuleFile file, DiagnosticBag diagnostics)
    {
        var whole = SourceLocation.OfFile(file.ShownAs);
        if (diagnostics.Read.AddFile(file.Content.Length) is { } tooMuch)
        {
            diagnostics.Add(tooMuch, whole);
            throw new LoadEndedException();
        }

        if (file.Content.Length > MaxBytes)
        {
            diagnostics.Add(RuleMessages.TooLarge(file.Content.Length, MaxBytes), whole);
            return null;
        }

        var bytes = file.Content.Span.StartsWith(Encoding.UTF8.Preamble) ? file.Content[3..].ToArray() : file.Content.ToArray();
        diagnostics.Keep(file.ShownAs, bytes);
        string text;
        try
        {
            text = new UTF8Encoding(false, true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Add(RuleMessages.NotUtf8(), Locate(file.ShownAs, bytes, JsonSyntax.FirstInvalid(bytes)));
            return null;
        }

        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        var values = new Dictionary<string, int>(StringComparer.Ordinal);
        var count = diagnostics.Count;
        var duplicates = new List<(string Key, int First, int Second)>();
        try
        {
            var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MaxDepth });
            reader.Read();
            Walk(ref reader, "", file.ShownAs, bytes, new Places(keys, values, duplicates), diagnostics);
            reader.Read();
        }
        catch (System.Text.Json.JsonException e)
        {
            var (what, start, end) = JsonSyntax.Explain(bytes, OffsetOf(e, bytes), Words(e));
            diagnostics.Add(RuleMessages.Syntax(what), Locate(file.ShownAs, bytes, start, end));
            return null;
        }

        foreach (var (key, first, second) in duplicates)
        {
            diagnostics.Add(RuleMessages.DuplicateKey(key, JsonSource.LineAndColumn(bytes, first).Line), Locate(file.ShownAs, bytes, second), [Locate(file.ShownAs, bytes, first)]);
        }

        count += duplicates.Count;
        if (diagnostics.Count > count)
        {
            return null;
        }

        using var json = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal, MaxDepth = MaxDepth };
        try
        {
            var token = JToken.ReadFrom(json, new JsonLoadSettings { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Ignore });
            if (token is JObject root)
            {
                var source = new JsonSource(file.ShownAs, bytes, root, keys, values);
                diagnostics.Keep(source);
                return source;
            }
        }
        catch (JsonReaderException e)
        {
            // Both parsers agree on what JSON is; this is for what they might not agree on.
            diagnostics.Add(RuleMessages.UnusableNumber(), new SourceLocation(file.ShownAs, e.LineNumber, e.LinePosition, ""));
            return null;
        }

        diagnostics.Add(RuleMessages.NotAnObject(), Locate(file.ShownAs, bytes, 0));
        return null;
    }

    private sealed record Places(Dictionary<string, int> Keys, Dictionary<string, int> Values, List<(string Key, int First, int Second)> Duplicates);

    private static void Walk(ref Utf8JsonReader reader, string pointer, string file, byte[] bytes, Places places, DiagnosticBag diagnostics)
    {
        places.Values[pointer] = (int)reader.TokenStartIndex;
        if (diagnostics.Read.AddValue(pointer) is { } tooMuch)
        {
            diagnostics.Add(tooMuch, Locate(file, bytes, (int)reader.TokenStartIndex));
            throw new LoadEndedException();
        }

        if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                Walk(ref reader, JsonSource.Child(pointer, i.ToString(CultureInfo.InvariantCulture)), file, bytes, places, diagnostics);
            }
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var start = (int)reader.TokenStartIndex;
                var key = StringOf(ref reader);
                if (key.Length > RuleSetLimits.KeyLength)
                {
                    diagnostics.Add(RuleMessages.LongKey(key, RuleSetLimits.KeyLength), Locate(file, bytes, start));
                    throw new LoadEndedException();
                }

                var child = JsonSource.Child(pointer, key);
                reader.Read();
                if (!places.Keys.TryAdd(child, start))
                {
                    // The first one counts; what stands under the second is told apart from it.
                    places.Duplicates.Add((key, places.Keys[child], start));
                    Walk(ref reader, child, file, bytes, new Places([], [], places.Duplicates), diagnostics);
                    continue;
                }

                Walk(ref reader, child, file, bytes, places, diagnostics);
            }
        }
        else if (reader.TokenType == JsonTokenType.String)
        {
            var text = StringOf(ref reader);
            if (text.Length > RuleSetLimits.TextLength)
            {
                diagnostics.Add(RuleMessages.LongText(text, RuleSetLimits.TextLength), Locate(file, bytes, (int)reader.TokenStartIndex));
            }
        }
        else if (reader.TokenType == JsonTokenType.Number && !reader.TryGetDecimal(out _))
        {
            // Valid JSON, but no value that a rule set has a use for.
            diagnostics.Add(RuleMessages.UnusableNumber(), Locate(file, bytes, (int)reader.TokenStartIndex) with { JsonPointer = pointer });
        }
    }

    // Half of a surrogate pair written as an escape is no text.
    private static string StringOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new System.Text.Json.JsonException("an escape that is half of a surrogate pair", null, null, null) { Source = reader.TokenStartIndex.ToString(CultureInfo.InvariantCulture) };
        }
    }

    private static SourceLocation Locate(string file, byte[] bytes, int offset, int? end = null)
    {
        var (line, column) = JsonSource.LineAndColumn(bytes, offset);
        var length = Encoding.UTF8.GetCharCount(bytes.AsSpan(Math.Min(offset, bytes.Length)..Math.Clamp(end ?? JsonSource.TokenEnd(bytes, offset), Math.Min(offset, bytes.Length), bytes.Length)));
        return new SourceLocation(file, line, column, "") { EndColumn = column + Math.Max(1, length) };
    }

    private static int OffsetOf(System.Text.Json.JsonException e, byte[] bytes)
    {
        if (e.LineNumber is null)
        {
            return int.TryParse(e.Source, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : 0;
        }

        var offset = 0;
        for (var line = 0L; line < e.LineNumber; line++)
        {
            offset += bytes.AsSpan(offset).IndexOf((byte)'\n') + 1;
        }

        return Math.Min(bytes.Length, offset + (int)(e.BytePositionInLine ?? 0));
    }

    // "… LineNumber: 3 | BytePositionInLine: 7." repeats what the location says.
    private static string Words(System.Text.Json.JsonException e)
    {
        var cut = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return cut < 0 ? e.Message : e.Message[..cut];
    }
}
