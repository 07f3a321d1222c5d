using Newtonsoft.Json.Linq;

namespace TransparencyScore.Rules.Json;

/// <summary>Reads the keys of one JSON object and remembers which were asked for, so that the rest can be reported as unknown.
/// What is missing or of the wrong type is reported and replaced by a harmless value; a rule set with any problem is never used.</summary>
internal sealed class JsonObjectReader(JsonSource source, JObject json, string pointer, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public JsonSource Source => source;

    public DiagnosticBag Diagnostics => diagnostics;

    public SourceLocation Location => source.ValueAt(pointer);

    public string PointerOf(string key) => JsonSource.Child(pointer, key);

    public SourceLocation LocationOf(string key) => Has(key) ? source.ValueAt(PointerOf(key)) : Location;

    public SourceLocation LocationOf(string key, int item) => source.ValueAt(PointerOf(key) + "/" + Index(item));

    public bool Has(string key) => json.ContainsKey(key);

    /// <summary>Whether a key is not there or holds an empty text; the key counts as known.</summary>
    public bool IsMissingOrBlank(string key) => Optional(key) is not { } value || (value.Type == JTokenType.String && string.IsNullOrWhiteSpace(value.Value<string>()));

    public void Report(RuleMessage message, string? key = null) => diagnostics.Add(message, key is null ? Location : LocationOf(key));

    public string Text(string key) => Required(key) is { } value ? AsText(value, key) : "";

    public string? OptionalText(string key) => Optional(key) is { } value ? AsText(value, key) : null;

    public bool Flag(string key, bool otherwise)
    {
        if (Optional(key) is not { } value)
        {
            return otherwise;
        }

        return value.Type == JTokenType.Boolean ? value.Value<bool>() : Wrong(key, "true or false", otherwise);
    }

    public decimal Number(string key, decimal minimum, decimal maximum)
    {
        if (Required(key) is not { } value)
        {
            return minimum;
        }

        decimal number;
        try
        {
            number = value.Type is JTokenType.Integer or JTokenType.Float ? value.Value<decimal>() : decimal.MinValue;
        }
        catch (Exception e) when (e is OverflowException or InvalidCastException)
        {
            number = decimal.MinValue;
        }

        return number >= minimum && number <= maximum ? number : Wrong(key, FormattableString.Invariant($"a number from {minimum} to {maximum}"), minimum);
    }

    public decimal? OptionalNumber(string key, decimal minimum, decimal maximum) => Optional(key) is null ? null : Number(key, minimum, maximum);

    public int Integer(string key, int minimum, int maximum)
    {
        var number = Number(key, minimum, maximum);
        return number == decimal.Truncate(number) ? (int)number : Wrong(key, "a whole number", minimum);
    }

    public IReadOnlyList<(string Text, SourceLocation Location)> Texts(string key, bool required, int atLeast = 1)
    {
        var items = Array(key, required, atLeast);
        return [.. items.Select((item, i) => (AsText(item, JsonSource.Child(key, Index(i)), PointerOf(key) + "/" + Index(i)), source.ValueAt(PointerOf(key) + "/" + Index(i))))];
    }

    public IReadOnlyList<JsonObjectReader> Objects(string key, bool required, int? atLeast = null)
    {
        var readers = new List<JsonObjectReader>();
        var items = Array(key, required, atLeast ?? (required ? 1 : 0));
        for (var i = 0; i < items.Count; i++)
        {
            var child = PointerOf(key) + "/" + Index(i);
            if (items[i] is JObject item)
            {
                readers.Add(new JsonObjectReader(source, item, child, diagnostics));
            }
            else
            {
                diagnostics.Add(RuleMessages.WrongType(key, "objects: { … }"), source.ValueAt(child));
            }
        }

        return readers;
    }

    /// <summary>Items that are either a text or an object.</summary>
    public IReadOnlyList<(string? Text, JsonObjectReader? Object)> Mixed(string key, bool required = true)
    {
        var result = new List<(string?, JsonObjectReader?)>();
        var items = Array(key, required, atLeast: 1);
        for (var i = 0; i < items.Count; i++)
        {
            var child = PointerOf(key) + "/" + Index(i);
            result.Add(items[i] is JObject item ? (null, new JsonObjectReader(source, item, child, diagnostics)) : (AsText(items[i], key, child), null));
        }

        return result;
    }

    public JsonObjectReader? Object(string key, bool required = true)
    {
        var value = required ? Required(key) : Optional(key);
        if (value is JObject item)
        {
            return new JsonObjectReader(source, item, PointerOf(key), diagnostics);
        }

        return value is null ? null : Wrong<JsonObjectReader?>(key, "an object: { … }", null);
    }

    /// <summary>Numbers under keys that the author chooses, with the places of the keys.</summary>
    public IReadOnlyList<(string Key, decimal Number, SourceLocation Location)> Numbers(decimal minimum, decimal maximum) =>
        [.. json.Properties().Select(p => p.Name).Where(k => !k.StartsWith("x-", StringComparison.Ordinal)).Select(k => (k, Number(k, minimum, maximum), source.KeyAt(PointerOf(k))))];

    /// <summary>Reports a text that is none of the allowed ones.</summary>
    public string OneOf(string key, string value, IReadOnlyList<string> allowed)
    {
        if (value.Length > 0 && !allowed.Contains(value))
        {
            Report(RuleMessages.UnknownName(key, value, allowed), key);
        }

        return value;
    }

    /// <summary>Reports every key that was not asked for. Keys that begin with <c>x-</c> belong to the author.</summary>
    /// <param name="refused">Says why a key that means something elsewhere is not accepted here; null where nothing is to be said of it.</param>
    public void Finish(Func<string, string?>? refused = null)
    {
        foreach (var key in json.Properties().Select(p => p.Name).Where(k => !_known.Contains(k) && !k.StartsWith("x-", StringComparison.Ordinal)))
        {
            var message = refused?.Invoke(key) is { } why ? RuleMessages.RefusedInWorkflow(why)
                : _known.FirstOrDefault(k => string.Equals(k, key, StringComparison.OrdinalIgnoreCase)) is { } other ? RuleMessages.OtherCapitals(key, other, json.ContainsKey(other))
                : RuleMessages.UnknownKey(key, _known);
            if (message.Suggestion is { } meant)
            {
                // It is not missing, it is misspelt.
                diagnostics.Withdraw(RuleMessages.MissingKey(meant), Location);
            }

            diagnostics.Add(message, source.KeyAt(PointerOf(key)));
        }
    }

    private static string Index(int i) => i.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private JToken? Optional(string key)
    {
        _known.Add(key);
        return json.TryGetValue(key, StringComparison.Ordinal, out var value) ? value : null;
    }

    private JToken? Required(string key)
    {
        var value = Optional(key);
        if (value is null)
        {
            Report(RuleMessages.MissingKey(key));
        }

        return value;
    }

    private JArray Array(string key, bool required, int atLeast)
    {
        var value = required ? Required(key) : Optional(key);
        if (value is JArray array)
        {
            if (array.Count < atLeast)
            {
                Report(RuleMessages.TooFew(key, atLeast), key);
            }

            return array;
        }

        return value is null ? [] : Wrong<JArray>(key, "a list: [ … ]", []);
    }

    private string AsText(JToken value, string key, string? at = null)
    {
        if (value.Type == JTokenType.String && value.Value<string>() is { } text && !string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        diagnostics.Add(RuleMessages.WrongType(key, "a text that is not empty"), source.ValueAt(at ?? PointerOf(key)));
        return "";
    }

    private T Wrong<T>(string key, string wanted, T otherwise)
    {
        Report(RuleMessages.WrongType(key, wanted), key);
        return otherwise;
    }
}
