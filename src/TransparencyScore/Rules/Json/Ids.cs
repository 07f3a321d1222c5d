using System.Text.RegularExpressions;

namespace TransparencyScore.Rules.Json;

/// <summary>The form of ids in rule sets.</summary>
internal static partial class Ids
{
    public static string Read(JsonObjectReader json)
    {
        var id = json.Text("id");
        return Check(json, "id", id);
    }

    /// <summary>Reports a text that has not the form of an id, and returns it.</summary>
    public static string Check(JsonObjectReader json, string key, string id)
    {
        if (id.Length > 0 && !IsId(id))
        {
            json.Report(RuleMessages.BadId(id), key);
        }

        return id;
    }

    public static bool IsId(string id) => Form().IsMatch(id);

    /// <summary>Reads the id of a file that must be named after it.</summary>
    public static string ReadFileId(JsonObjectReader json)
    {
        var id = Read(json);
        var name = json.Source.File[(json.Source.File.LastIndexOf('/') + 1)..];
        if (IsId(id) && !string.Equals(name, id + ".json", StringComparison.Ordinal))
        {
            json.Report(RuleMessages.FileName(id, name), "id");
        }

        return id;
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{0,59}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
