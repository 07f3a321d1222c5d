namespace TransparencyScore.Rules.Json;

/// <summary>Reads <c>lists/….json</c>.</summary>
internal static class WordListReader
{
    public static WordList Read(JsonObjectReader json)
    {
        json.OptionalText("$schema");
        var id = Ids.ReadFileId(json);
        var title = json.Text("title");
        json.OptionalText("source");
        var byFrom = json.Texts("byFrom", required: false).Select(t => new ListReference(t.Text, t.Location)).ToList();
        var entries = ReadEntries(json, "entries", required: true);
        json.Finish();
        return new WordList(id, title, byFrom, entries, json.LocationOf("id"));
    }

    public static IReadOnlyList<WordListEntry> ReadEntries(JsonObjectReader json, string key, bool required) =>
        [.. json.Mixed(key, required).Select((e, i) => e.Object is null
            ? new WordListEntry(e.Text!, [], [], false) { Location = json.Source.ValueAt(FormattableString.Invariant($"{json.PointerOf(key)}/{i}")) }
            : ReadEntry(e.Object))];

    private static WordListEntry ReadEntry(JsonObjectReader json)
    {
        var entry = new WordListEntry(json.Text("name"), [.. json.Texts("aliases", required: false, atLeast: 0).Select(t => t.Text)],
            [.. json.Texts("tags", required: false, atLeast: 0).Select(t => t.Text)], json.Flag("cased", false))
        {
            Reach = json.Has("reach") ? json.Integer("reach", 0, 100) : null,
            Value = json.OptionalNumber("value", 0, 1_000_000_000),
            By = json.OptionalText("by"),
            Location = json.Has("by") ? json.LocationOf("by") : json.LocationOf("name"),
        };
        json.Finish();
        return entry;
    }
}
