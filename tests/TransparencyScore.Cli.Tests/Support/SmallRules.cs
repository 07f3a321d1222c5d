namespace TransparencyScore.Cli.Tests.Support;

/// <summary>A rule set of two criteria, for tests that change one word of it.</summary>
internal static class SmallRules
{
    public static string WriteTo(TemporaryFolder folder, string name)
    {
        folder.Write($"{name}/ruleset.json", """
            {
              "id": "small", "version": "1.0.0", "title": "Small",
              "pillars": [ { "id": "evidence", "title": "Evidence", "question": "Who measured?" } ],
              "grades": [ { "grade": "A", "minimum": 50, "meaning": "good" }, { "grade": "B", "minimum": 0, "meaning": "poor" } ],
              "companies": { "combine": "mean" },
              "context": { "denied": { "before": "denied" }, "window": 8 }
            }
            """);
        folder.Write($"{name}/lists/denied.json", """{ "id": "denied", "title": "Words of denial", "entries": ["not"] }""");
        Criterion(folder, name, "tested", "independently verified", 60);
        Criterion(folder, name, "priced", "costs", 40);
        return Path.Combine(folder.Root, name);
    }

    private static void Criterion(TemporaryFolder folder, string name, string id, string phrase, int weight) => folder.Write($"{name}/criteria/{id}.json", $$"""
        {
          "id": "{{id}}", "pillar": "evidence", "order": 1, "title": "Is it {{id}}", "question": "Is it?", "weight": {{weight}},
          "levels": { "met": "It is.", "partial": "-", "absent": "It is not." },
          "signals": [ { "id": "{{id}}-words", "title": "Words for it", "any": [ { "phrases": ["{{phrase}}"] } ], "mustMatch": ["It {{phrase}} now."], "mustNotMatch": ["Nothing."] } ],
          "workflow": { "WorkflowName": "{{id}}", "Rules": [ { "RuleName": "said", "SuccessEvent": "met", "ErrorMessage": "It is not said.", "Expression": "signals.Has(\"{{id}}-words\")" } ] },
          "advice": { "partial": "-", "absent": "Say it." },
          "examples": [ { "text": "It {{phrase}} now.", "level": "met" }, { "text": "Nothing.", "level": "absent" } ]
        }
        """);

    /// <summary>Replaces words in one file of the set.</summary>
    public static void Edit(string rules, string file, string from, string to)
    {
        var path = Path.Combine(rules, file);
        var text = File.ReadAllText(path);
        Assert.Contains(from, text);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }
}
