using System.Text;
using Newtonsoft.Json.Linq;
using TransparencyScore.Criteria;
using TransparencyScore.Rules;

namespace TransparencyScore.Tests.Support;

/// <summary>A small valid rule set that tests change in one place.</summary>
internal sealed class TestRules
{
    private readonly Dictionary<string, string> _files = new()
    {
        ["ruleset.json"] = """
            {
              "id": "small", "version": "1.0.0", "title": "Small",
              "pillars": [ { "id": "evidence", "title": "Evidence", "question": "Who measured?" } ],
              "grades": [ { "grade": "A", "minimum": 50, "meaning": "good" }, { "grade": "B", "minimum": 0, "meaning": "poor" } ],
              "companies": { "combine": "mean" },
              "context": {
                "denied": { "before": "denied-before", "after": "denied-after" }, "planned": { "before": "planned-before" },
                "exceptions": "exceptions", "ends": "ends", "window": 8, "self": "self", "others": "vendors", "asides": "asides", "relatives": "relatives"
              }
            }
            """,
        ["lists/denied-before.json"] = """{ "id": "denied-before", "title": "t", "entries": ["not", "no", "尚未"] }""",
        ["lists/denied-after.json"] = """{ "id": "denied-after", "title": "t", "entries": ["is missing"] }""",
        ["lists/planned-before.json"] = """{ "id": "planned-before", "title": "t", "entries": ["will be", "将"] }""",
        ["lists/exceptions.json"] = """{ "id": "exceptions", "title": "t", "entries": ["not only", "no doubt"] }""",
        ["lists/ends.json"] = """{ "id": "ends", "title": "t", "entries": ["but", ";", "，但"] }""",
        ["lists/self.json"] = """{ "id": "self", "title": "t", "entries": ["we", "our", "我们"] }""",
        ["lists/vendors.json"] = """{ "id": "vendors", "title": "t", "entries": [ { "name": "Acme", "aliases": ["A900"] }, { "name": "Borealis", "aliases": ["B7"] } ] }""",
        ["lists/asides.json"] = """{ "id": "asides", "title": "t", "entries": ["unlike", "on", "与"] }""",
        ["lists/relatives.json"] = """{ "id": "relatives", "title": "t", "entries": ["whose", "which"] }""",
        ["criteria/tested.json"] = """
            {
              "id": "tested", "pillar": "evidence", "order": 1, "title": "Tested", "question": "Who tested?", "weight": 60,
              "levels": { "met": "Verified with a number.", "partial": "Verified.", "absent": "Not verified." },
              "signals": [
                { "id": "verified", "title": "Verification", "any": [ { "phrases": ["independently verified", "third-party test", "第三方验证"] } ],
                  "mustMatch": ["It was independently verified."], "mustNotMatch": ["It was not independently verified."] },
                { "id": "number", "title": "A number", "any": [ { "regex": "\\b\\d+(\\.\\d+)? ?(tok/s|x)" } ], "mustMatch": ["At 40 tok/s."], "mustNotMatch": ["At 40 km."] }
              ],
              "workflow": { "WorkflowName": "tested", "Rules": [
                { "RuleName": "verified-number", "SuccessEvent": "met", "ErrorMessage": "No verified number.", "Expression": "signals.Together(\"verified\", \"number\")" },
                { "RuleName": "verified-at-all", "SuccessEvent": "partial", "ErrorMessage": "No verification.", "Expression": "signals.Has(\"verified\")" }
              ] },
              "advice": { "partial": "Give the number.", "absent": "Have it verified." },
              "examples": [
                { "text": "The 40 tok/s were independently verified.", "level": "met" },
                { "text": "It was independently verified.", "level": "partial" },
                { "text": "It was not independently verified.", "level": "absent" }
              ]
            }
            """,
        ["criteria/numbers.json"] = """
            {
              "id": "numbers", "pillar": "evidence", "order": 2, "title": "Numbers", "question": "Any?", "weight": 40,
              "levels": { "met": "A number.", "partial": "-", "absent": "None." },
              "workflow": { "WorkflowName": "numbers", "Rules": [
                { "RuleName": "nothing-said", "SuccessEvent": "notApplicable", "ErrorMessage": "There is no result.", "Expression": "!signals.Has(\"number\") && announcement.Kind == \"notice\"" },
                { "RuleName": "a-number", "SuccessEvent": "met", "ErrorMessage": "No number.", "Operator": "Or", "Rules": [
                  { "RuleName": "many", "Expression": "signals.Count(\"number\") >= 2" },
                  { "RuleName": "one", "Expression": "signals.Count(\"number\") == 1" } ] }
              ] },
              "advice": { "partial": "-", "absent": "Give a number." },
              "examples": [ { "text": "At 40 tok/s.", "level": "met" }, { "text": "Fast.", "level": "absent" }, { "text": "We moved.", "level": "notApplicable", "kind": "notice" } ]
            }
            """,
    };

    public TestRules With(string file, string content)
    {
        _files[file] = content;
        return this;
    }

    public TestRules Rename(string file, string name)
    {
        _files.Remove(file, out var content);
        return With(name, content!);
    }

    public TestRules Replace(string file, string from, string to)
    {
        Assert.Contains(from, _files[file]);
        _files[file] = _files[file].Replace(from, to, StringComparison.Ordinal);
        return this;
    }

    public string this[string file] => _files[file];

    public TestRules Edit(string file, Action<JObject> edit)
    {
        var json = JObject.Parse(_files[file]);
        edit(json);
        return With(file, json.ToString());
    }

    public IReadOnlyList<RuleFile> Files => [.. _files.Select(f => new RuleFile(f.Key, Encoding.UTF8.GetBytes(f.Value)))];

    public RuleSetLoadResult Load() => CompiledRuleSet.Load(Files);

    public CompiledRuleSet Compile()
    {
        var result = Load();
        Assert.IsNotNull(result.RuleSet, string.Join('\n', result.Diagnostics));
        return result.RuleSet;
    }

    /// <summary>The only problem of the set.</summary>
    public Diagnostic Problem() => Load().Diagnostics is [var only] ? only : throw new AssertFailedException("Expected one problem: " + string.Join('\n', Load().Diagnostics));
}
