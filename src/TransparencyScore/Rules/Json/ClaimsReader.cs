namespace TransparencyScore.Rules.Json;

/// <summary>Reads <c>claims.json</c>.</summary>
internal static class ClaimsReader
{
    public static ClaimsDefinition Read(JsonObjectReader json)
    {
        json.OptionalText("$schema");
        json.OptionalText("title");
        var nothing = new NameReference("", json.Location);
        var claims = new ClaimsDefinition(
            Part(json, "reading", o => new ClaimReadingDefinition(Required(o, "units"), Optional(o, "per"), Optional(o, "numbers"), Optional(o, "ranges")), required: true) ?? new(nothing, null, null, null),
            Part(json, "topics", o => new ClaimTopicsDefinition(
                Required(o, "metrics"), Optional(o, "benchmarks"), Optional(o, "increase"), Optional(o, "decrease"), Optional(o, "noResults")), required: true) ?? new(nothing, null, null, null, null),
            Part(json, "scope", o => new ClaimScopeDefinition(Names(o, "exclude"), Optional(o, "general"), Optional(o, "notes"))) ?? new([], null, null),
            Part(json, "baselines", o => new ClaimBaselinesDefinition(Names(o, "named"), Optional(o, "vague"), Optional(o, "comparisons"))) ?? new([], null, null),
            Part(json, "basis", o => new ClaimBasisDefinition(Optional(o, "measured"), Optional(o, "projected"), Optional(o, "theoretical"), Optional(o, "upTo"))) ?? new(null, null, null, null),
            Part(json, "conditions", Conditions) ?? [],
            Part(json, "sources", o => new ClaimSourcesDefinition(Optional(o, "link"), Optional(o, "citation"))) ?? new(null, null),
            Part(json, "measuredBy", o => new ClaimMeasurersDefinition(
                Optional(o, "vendor"), Optional(o, "thirdParty"), Optional(o, "thirdPartyNames"), Optional(o, "customer"), Optional(o, "customerNames"), Optional(o, "quoted")))
                ?? new(null, null, null, null, null, null),
            json.Location);
        json.Finish();
        return claims;
    }

    private static List<ClaimConditionDefinition> Conditions(JsonObjectReader json)
    {
        var conditions = new List<ClaimConditionDefinition>();
        foreach (var id in ClaimVocabulary.Conditions)
        {
            if (Optional(json, id) is { } signal)
            {
                conditions.Add(new ClaimConditionDefinition(id, signal));
            }
        }

        return conditions;
    }

    private static T? Part<T>(JsonObjectReader json, string key, Func<JsonObjectReader, T> read, bool required = false)
        where T : class
    {
        if (json.Object(key, required) is not { } part)
        {
            return null;
        }

        var result = read(part);
        part.Finish();
        return result;
    }

    private static IReadOnlyList<NameReference> Names(JsonObjectReader json, string key) =>
        [.. json.Texts(key, required: false).Select(t => new NameReference(t.Text, t.Location))];

    private static NameReference Required(JsonObjectReader json, string key) => new(json.Text(key), json.LocationOf(key));

    private static NameReference? Optional(JsonObjectReader json, string key) => json.OptionalText(key) is { } id ? new NameReference(id, json.LocationOf(key)) : null;
}
