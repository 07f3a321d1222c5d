namespace TransparencyScore.Rules.Json;

/// <summary>Reads <c>change</c> in <c>ruleset.json</c>.</summary>
internal static class ChangeReader
{
    public static ChangeDefinition Read(JsonObjectReader json)
    {
        var change = new ChangeDefinition(
            json.Object("weights", required: false) is { } weights ? [.. weights.Numbers(0, 100).Select(n => new WeightChange(new NameReference(n.Key, n.Location), n.Number))] : [],
            Names(json, "off"),
            [.. json.Objects("signals", required: false).Select(ReadSignal)],
            [.. json.Objects("lists", required: false).Select(ReadList)],
            [.. json.Objects("examples", required: false).Select(ReadExample)]);
        json.Finish();
        return change;
    }

    private static PhraseChange ReadSignal(JsonObjectReader json)
    {
        var any = json.Object("any", required: false);
        var unless = json.Object("unless", required: false);
        var change = new PhraseChange(Name(json, "id"), Added(any), Added(unless), Removed(any), Removed(unless), [.. SignalReader.Tests(json, "mustMatch", true, required: false), .. SignalReader.Tests(json, "mustNotMatch", false, required: false)]);
        any?.Finish();
        unless?.Finish();
        json.Finish();
        return change;
    }

    private static MatcherDefinition.Phrases? Added(JsonObjectReader? json) =>
        json?.Texts("add", required: false) is { Count: > 0 } phrases ? MatcherDefinition.Phrases.Of(phrases, false, json.LocationOf("add")) : null;

    private static IReadOnlyList<NameReference> Removed(JsonObjectReader? json) => json is null ? [] : Names(json, "remove");

    private static ListChange ReadList(JsonObjectReader json)
    {
        var change = new ListChange(Name(json, "id"), WordListReader.ReadEntries(json, "add", required: false), Names(json, "remove"));
        json.Finish();
        return change;
    }

    private static ExampleChange ReadExample(JsonObjectReader json)
    {
        var criterion = Name(json, "criterion");
        return new ExampleChange(criterion, CriterionReader.ReadExample(json));
    }

    private static NameReference Name(JsonObjectReader json, string key) => new(json.Text(key), json.LocationOf(key));

    private static IReadOnlyList<NameReference> Names(JsonObjectReader json, string key) => [.. json.Texts(key, required: false).Select(t => new NameReference(t.Text, t.Location))];
}
