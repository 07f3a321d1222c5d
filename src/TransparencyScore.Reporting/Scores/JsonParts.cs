using Newtonsoft.Json;

namespace TransparencyScore.Reporting.Scores;

/// <summary>Objects and arrays under a key.</summary>
internal static class JsonParts
{
    public static void Object(this JsonWriter json, string key, Action content)
    {
        json.WritePropertyName(key);
        json.WriteStartObject();
        content();
        json.WriteEndObject();
    }

    /// <summary>An array of objects.</summary>
    public static void Array<T>(this JsonWriter json, string key, IEnumerable<T> items, Action<T> content)
    {
        json.WritePropertyName(key);
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStartObject();
            content(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Texts(this JsonWriter json, string key, IEnumerable<string> texts)
    {
        json.WritePropertyName(key);
        json.WriteStartArray();
        foreach (var text in texts)
        {
            json.WriteValue(text);
        }

        json.WriteEndArray();
    }
}
