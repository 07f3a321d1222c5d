using Newtonsoft.Json.Linq;

namespace TransparencyScore.Rules.Tests.Schemas;

/// <summary>A file of <see cref="EveryKeyRuleSet"/> with one thing changed.</summary>
internal sealed record Change(string Words, JObject Content)
{
    private static readonly string[] _values = ["null", "true", "7", "\"text\"", "[]", "{}"];

    /// <summary>How a file can be changed, by name.</summary>
    public static IReadOnlyDictionary<string, Func<string, IEnumerable<Change>>> Kinds { get; } = new Dictionary<string, Func<string, IEnumerable<Change>>>(StringComparer.Ordinal)
    {
        ["an unknown key"] = file => Added(file, ["unknown", "X-upper", "x-own"], _ => new JObject { ["any"] = 1 }),
        ["a key of another object"] = KeysOfOtherObjects,
        ["a key less"] = Removed,
        ["a value of another type"] = Retyped,
        ["an empty value"] = Emptied,
    };

    private static IEnumerable<Change> KeysOfOtherObjects(string file)
    {
        var keys = EveryKeyRuleSet.Keys(file);
        return Added(file, keys.Select(k => k.Key), key => keys[key].First());
    }

    private static IEnumerable<Change> Added(string file, IEnumerable<string> keys, Func<string, JToken> value) =>
        from place in Places<JObject>(file)
        from key in keys
        where !place.ContainsKey(key)
        select Of(file, place, $"with \"{key}\"", token => ((JObject)token)[key] = value(key).DeepClone());

    private static IEnumerable<Change> Removed(string file) =>
        from place in Places<JObject>(file)
        from key in place.Properties().Select(p => p.Name)
        select Of(file, place, $"without \"{key}\"", token => ((JObject)token).Remove(key));

    private static IEnumerable<Change> Retyped(string file) =>
        from place in Places<JToken>(file)
        from value in _values
        where TypeOf(JToken.Parse(value)) != TypeOf(place)
        select Of(file, place, $"as {value}", token => token.Replace(JToken.Parse(value)));

    private static IEnumerable<Change> Emptied(string file) =>
        from place in Places<JToken>(file)
        from value in place.Type switch
        {
            JTokenType.String => ["\"\"", "\" \\n\""],
            JTokenType.Array => ["[]"],
            JTokenType.Object => ["{}"],
            _ => Array.Empty<string>(),
        }
        select Of(file, place, $"as {value}", token => token.Replace(JToken.Parse(value)));

    /// <summary>Every value of a file but the whole.</summary>
    private static IEnumerable<T> Places<T>(string file)
        where T : JToken
    {
        var root = EveryKeyRuleSet.Read(file);
        var inner = root.Descendants().Where(t => t is not JProperty).OfType<T>();
        return typeof(T) == typeof(JObject) ? inner.Prepend((T)(JToken)root) : inner;
    }

    private static Change Of(string file, JToken place, string words, Action<JToken> change)
    {
        var content = EveryKeyRuleSet.Read(file);
        change(place.Path.Length == 0 ? content : content.SelectToken(place.Path, errorWhenNoMatch: true)!);
        return new Change($"{(place.Path.Length == 0 ? "the whole" : place.Path)} {words}", content);
    }

    private static JTokenType TypeOf(JToken token) => token.Type == JTokenType.Float ? JTokenType.Integer : token.Type;
}
