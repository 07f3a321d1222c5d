namespace TransparencyScore.Tests.Support;

/// <summary>The small rule set with a small claims ledger.</summary>
internal static class ClaimRules
{
    public static TestRules Of(string expression = "signals.Has(\\\"verified\\\")") => new TestRules()
        .With("claims.json", """
            {
              "reading": { "units": "units", "per": "per", "numbers": "numbers", "ranges": "ranges" },
              "topics": { "metrics": "metrics", "increase": "increase", "decrease": "decrease", "noResults": "no-results" },
              "scope": { "exclude": ["planned-number"] },
              "baselines": { "named": ["vendors"], "vague": "vague", "comparisons": "comparisons" },
              "basis": { "measured": "verified" },
              "conditions": { "load": "load" }
            }
            """)
        .With("lists/units.json", """
            { "id": "units", "title": "t", "entries": [
              { "name": "x", "aliases": ["×", "times", "倍"], "tags": ["ratio"] }, { "name": "%", "aliases": ["percent"], "tags": ["percent"] },
              { "name": "ms", "tags": ["latency"], "value": 0.001 }, { "name": "s", "tags": ["latency"], "value": 1 }, { "name": "tokens", "aliases": ["token"], "tags": ["counted", "throughput"] },
              { "name": "tok/s", "tags": ["throughput", "result"] }, { "name": "GB", "tags": [], "cased": true }, { "name": "$", "tags": ["prefix", "cost"] } ] }
            """)
        .With("lists/per.json", """{ "id": "per", "title": "t", "entries": [ { "name": "/", "aliases": ["per"], "tags": ["joins"] }, { "name": "s", "aliases": ["second"], "tags": ["throughput", "result"] }, { "name": "M tokens", "tags": ["cost", "result"] } ] }""")
        .With("lists/numbers.json", """{ "id": "numbers", "title": "t", "entries": [ { "name": "twice", "tags": ["ratio"], "value": 2 }, { "name": "doubles", "tags": ["ratio", "increase"], "value": 2 }, { "name": "half", "tags": ["ratio"], "value": 0.5 }, { "name": "three", "value": 3 } ] }""")
        .With("lists/ranges.json", """{ "id": "ranges", "title": "t", "entries": [ { "name": "from", "tags": ["from"] }, { "name": "to", "tags": ["to"] }, { "name": "从", "tags": ["from"] }, { "name": "降至", "tags": ["to"] } ] }""")
        .With("lists/metrics.json", """{ "id": "metrics", "title": "t", "entries": [ { "name": "throughput", "aliases": ["吞吐量"] }, { "name": "latency", "aliases": ["延迟"] }, { "name": "cost" }, { "name": "speed", "aliases": ["faster"] }, { "name": "accuracy", "tags": ["level"] } ] }""")
        .With("lists/increase.json", """{ "id": "increase", "title": "t", "entries": ["faster", "higher", "提升"] }""")
        .With("lists/decrease.json", """{ "id": "decrease", "title": "t", "entries": ["lower", "降低"] }""")
        .With("lists/no-results.json", """{ "id": "no-results", "title": "t", "entries": ["batch size"] }""")
        .With("lists/vague.json", """{ "id": "vague", "title": "t", "entries": ["the previous generation"] }""")
        .With("lists/comparisons.json", """{ "id": "comparisons", "title": "t", "entries": ["than", "compared with"] }""")
        .With("signals/claims.json", """
            { "signals": [
              { "id": "load", "title": "Load", "context": false, "any": [ { "phrases": ["batch size"] } ], "mustMatch": ["Batch size 8."], "mustNotMatch": ["Fast."] },
              { "id": "planned-number", "title": "Goal", "context": false, "any": [ { "regex": "goal of \\d+ tok/s" } ], "mustMatch": ["A goal of 9 tok/s."], "mustNotMatch": ["At 9 tok/s."] } ] }
            """)
        .Replace("criteria/tested.json", "signals.Has(\\\"verified\\\")", expression);
}
