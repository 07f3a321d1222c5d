namespace TransparencyScore.Rules.Json;

/// <summary>Reads <c>criteria/….json</c>.</summary>
internal static class CriterionReader
{
    public static (CriterionDefinition Criterion, IReadOnlyList<SignalDefinition> Signals) Read(JsonObjectReader json)
    {
        json.OptionalText("$schema");
        var id = Ids.ReadFileId(json);
        var signals = json.Objects("signals", required: false).Select(SignalReader.Read).ToList();
        var criterion = new CriterionDefinition(
            id,
            json.Text("pillar"),
            json.Integer("order", 0, 10_000),
            json.Text("title"),
            json.Text("question"),
            json.Number("weight", 0, 100),
            ReadByLevel(json, "levels", LevelNames.Levels),
            json.Object("workflow") is { } workflow ? WorkflowReader.Read(workflow, id) : new WorkflowDefinition(id, []),
            ReadAdvice(json, id),
            ReadExamples(json),
            json.LocationOf("id"))
        {
            Places = CriterionDefinition.PlacedKeys.ToDictionary(k => k, json.LocationOf, StringComparer.Ordinal),
        };
        json.Finish();
        CheckExamples(json, criterion);
        return (criterion, signals);
    }

    private static IReadOnlyList<string> ReadByLevel(JsonObjectReader json, string key, IReadOnlyList<string> levels)
    {
        if (json.Object(key) is not { } texts)
        {
            return [.. levels.Select(_ => "")];
        }

        string[] result = [.. levels.Select(texts.Text)];
        texts.Finish();
        return result;
    }

    private static IReadOnlyList<string> ReadAdvice(JsonObjectReader json, string criterion)
    {
        string[] levels = ["absent", "partial"];
        if (!json.Has("advice"))
        {
            json.OptionalText("advice");
            json.Report(RuleMessages.NoAdvice(criterion, "absent"));
            return ["", ""];
        }

        if (json.Object("advice") is not { } texts)
        {
            return ["", ""];
        }

        string[] result = [.. levels.Select(level => texts.IsMissingOrBlank(level) ? "" : texts.Text(level))];
        foreach (var level in levels.Where(texts.IsMissingOrBlank))
        {
            texts.Report(RuleMessages.NoAdvice(criterion, level), level);
        }

        texts.Finish();
        return result;
    }

    private static IReadOnlyList<ExampleDefinition> ReadExamples(JsonObjectReader json) => [.. json.Objects("examples", required: true).Select(ReadExample)];

    public static ExampleDefinition ReadExample(JsonObjectReader example)
    {
        var result = new ExampleDefinition(example.Text("text"), example.OneOf("level", example.Text("level"), LevelNames.All),
            example.OptionalText("company"), example.OptionalText("kind"), example.OptionalText("language"), example.LocationOf("text"))
        {
            KnownMiss = example.Flag("knownMiss", false),
            Note = example.OptionalText("note"),
        };
        example.Finish();
        return result;
    }

    private static void CheckExamples(JsonObjectReader json, CriterionDefinition criterion)
    {
        var possible = criterion.Workflow.Rules.Select(r => r.SuccessEvent).OfType<string>().Append("absent").Where(LevelNames.All.Contains).Distinct();
        foreach (var level in possible.Where(level => criterion.Examples.All(e => e.Level != level)))
        {
            json.Report(RuleMessages.MissingExample(level), "examples");
        }
    }
}
