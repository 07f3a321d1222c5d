using System.Globalization;
using System.Text;

namespace TransparencyScore.Cli.Tests.Hostile;

/// <summary>Makes the hostile rule sets that are too large to be kept, by the name that <c>generated.jsonl</c> gives.</summary>
internal static class HostileSets
{
    private const string Tested = "criteria/tested.json";
    private const string Numbers = "criteria/numbers.json";
    private const string Denials = "lists/denials.json";
    private const string Has = "signals.Has(\\\"verified\\\")";

    public static void Generate(string name, int size, Dictionary<string, byte[]> files)
    {
        switch (name)
        {
            case "Rules":
                Workflow(files, Join(size, i => Rule($"r{i}", Has)));
                break;
            case "LongRules":
                Workflow(files, Join(size, i => Rule($"r{i}", Expression(79, " || ", Has))));
                break;
            case "NestedRules":
                var nested = Rule("n", Has, outermost: false);
                for (var i = size - 1; i > 1; i--)
                {
                    nested = $$"""{ "RuleName": "n{{i}}", "Operator": "Or", "Rules": [ {{nested}} ] }""";
                }

                Workflow(files, $$"""{ "RuleName": "n0", "SuccessEvent": "met", "Operator": "Or", "Rules": [ {{nested}} ] }""");
                break;
            case "ManyWorkflows":
                Criteria(files, size, i => Join(1000, r => Rule($"r{i}-{r}", Has)));
                break;
            case "LongExpression":
                Workflow(files, Rule("r", Has + new string(' ', size - Has.Length + 2)));
                break;
            case "ManyParts":
                Workflow(files, Rule("r", Expression(size / 2, " && ", "true")));
                break;
            case "Parentheses":
                Workflow(files, Rule("r", new string('(', size) + Has + new string(')', size)));
                break;
            case "Exclamations":
                Workflow(files, Rule("r", new string('!', size) + Has));
                break;
            case "Entries":
                List(files, Join(size, i => $"\"entry {i}\""));
                break;
            case "Aliases":
                List(files, $$"""{ "name": "a", "aliases": [ {{Join(size, i => $"\"alias {i}\"")}} ] }""");
                break;
            case "Phrases":
                Signals(files, Signal("s", $$"""{ "phrases": [ {{Join(size, i => $"\"phrase {i}\"")}} ] }"""));
                break;
            case "WordyPhrases":
                Signals(files, Signal("s", $$"""{ "phrases": [ {{Join(size, i => $"\"{string.Join(' ', Enumerable.Range(0, 75).Select(w => (char)('一' + (((i * 31) + (w * 7)) % 20000))))} {string.Join(' ', Enumerable.Range(0, 70).Select(_ => 'x'))}\"")}} ] }"""));
                break;
            case "LongPhrase":
                Signals(files, Signal("s", $$"""{ "phrases": [ "{{new string('x', size)}}" ] }"""));
                break;
            case "LongTitle":
                Signals(files, Signal("s", """{ "phrases": [ "x" ] }""").Replace("\"title\": \"t\"", $"\"title\": \"{new string('x', size)}\"", StringComparison.Ordinal));
                break;
            case "Signals":
                Signals(files, Join(size, i => Signal($"s{i}", $$"""{ "phrases": [ "p{{i}}" ] }""")));
                break;
            case "Chain":
                Signals(files, Join(size, i => Signal($"s{i}", i == size - 1 ? """{ "phrases": [ "verified" ] }""" : $$"""{ "signal": "s{{i + 1}}" }""")));
                break;
            case "Circle":
                Signals(files, Join(size, i => Signal($"s{i}", $$"""{ "signal": "s{{(i + 1) % size}}" }""")));
                break;
            case "Diamond":
                Signals(files, Join(size, i => i == size - 1
                    ? Signal($"l{i}", """{ "phrases": [ "verified" ] }""") + "," + Signal($"r{i}", """{ "phrases": [ "verified" ] }""")
                    : Signal($"l{i}", Both(i + 1)) + "," + Signal($"r{i}", Both(i + 1))));
                break;
            case "UnlessChain":
                Signals(files, Join(size, i => Signal($"s{i}", """{ "phrases": [ "verified" ] }""", i == size - 1 ? "" : $$""", "unless": [ { "signal": "s{{i + 1}}" } ]""")));
                break;
            case "Automata":
                Patterns(files, size, i => $"(?:[a-z]+ ){{1,40}}[0-9]*verified{i}");
                break;
            case "LongPatterns":
                Patterns(files, size, i => $"{i}verified" + string.Concat(Enumerable.Range(0, 190).Select(k => $"[a-z]{(char)('a' + (k % 26))}"))[..900]);
                break;
            case "ClassPatterns":
                Patterns(files, size, i => $"{i}" + string.Concat(Enumerable.Repeat("[\\\\p{L}\\\\u0000-\\\\uffff-[a-z]]", 35)));
                break;
            case "AlternativePatterns":
                Patterns(files, size, i => $"{i}(" + string.Join('|', Enumerable.Range(0, 140).Select(k => $"{(char)('a' + (k % 26))}{(char)('a' + ((k + i) % 26))}{k}")) + ")[a-z]");
                break;
            case "LiteralPatterns":
                Patterns(files, size, i => $"{i}" + string.Concat(Enumerable.Range(0, 38).Select(k => $".[ab{(char)('c' + (k % 20))}][cd][ef]{(char)('一' + (((i * 38) + k) % 20000))}[kl]q")));
                break;
            case "WrongPatterns":
                Patterns(files, size, i => $"({i}");
                break;
            case "SameKey":
                Text(files, Denials, $$"""{ "id": "denials", "title": "t", "entries": ["a"], {{Join(size, _ => "\"x\": 1")}} }""");
                break;
            case "UnknownKeys":
                Text(files, Denials, $$"""{ "id": "denials", "title": "t", "entries": ["a"], {{Join(size, i => $"\"k{i}\": 1")}} }""");
                break;
            case "UnknownNames":
                Signals(files, Signal("s", Join(size, i => $$"""{ "signal": "verifid{{i}}" }""")));
                break;
            case "NestedKeys":
                var key = new string('k', 200);
                Text(files, Denials, string.Concat(Enumerable.Repeat($"{{\"{key}\":", 60)) + "[" + Join(size, _ => "1") + "]" + new string('}', 60));
                break;
            case "EmptyLists":
                Text(files, Denials, $$"""{ "id": "denials", "title": "t", "entries": ["a"], "x-n": [ {{Join(size, _ => "[]")}} ] }""");
                break;
            case "OpenLists":
                Text(files, Denials, "{ \"x-n\": " + new string('[', size));
                break;
            case "LongNumber":
                Text(files, Denials, "{ \"id\": \"denials\", \"title\": \"t\", \"entries\": [\"a\"], \"x-n\": " + new string('9', size) + " }");
                break;
            case "Bytes":
                Text(files, Denials, Encoding.UTF8.GetString(files[Denials]) + new string(' ', size));
                break;
            case "ManyBytes":
                for (var i = 0; i < size; i++)
                {
                    Text(files, $"lists/l{i}.json", $$"""{ "id": "l{{i}}", "title": "t", "entries": ["a"] }""" + new string(' ', 15_000_000));
                }

                break;
            case "Files":
                for (var i = 0; i < size; i++)
                {
                    Text(files, $"lists/l{i}.json", $$"""{ "id": "l{{i}}", "title": "t", "entries": ["a"] }""");
                }

                break;
            case "Criteria":
                Criteria(files, size, i => Rule($"r{i}", Has));
                break;
            case "LongExamples":
                Text(files, Numbers, Encoding.UTF8.GetString(files[Numbers]).Replace("{ \"text\": \"Fast.\"", Join(size, i => $$"""{ "text": "{{i}} {{new string('a', 19_000)}}", "level": "absent" }""") + ", { \"text\": \"Fast.\"", StringComparison.Ordinal));
                break;
            default:
                throw new ArgumentException($"There is no generator \"{name}\".", nameof(name));
        }
    }

    private static string Both(int floor) => $$"""{ "signal": "l{{floor}}" }, { "signal": "r{{floor}}" }""";

    private static string Join(int count, Func<int, string> make) => string.Join(',', Enumerable.Range(0, count).Select(make));

    private static string Expression(int parts, string sign, string part) => string.Join(sign, Enumerable.Repeat(part, parts));

    private static string Rule(string name, string expression, bool outermost = true) =>
        $$"""{ "RuleName": "{{name}}", {{(outermost ? "\"SuccessEvent\": \"met\", " : "")}}"Expression": "{{expression}}" }""";

    private static string Signal(string id, string any, string more = "") =>
        $$"""{ "id": "{{id}}", "title": "t", "any": [ {{any}} ]{{more}}, "mustMatch": ["m {{id}}"], "mustNotMatch": ["n {{id}}"] }""";

    private static void Patterns(Dictionary<string, byte[]> files, int size, Func<int, string> pattern) =>
        Signals(files, Signal("s", Join(size, i => $$"""{ "regex": "{{pattern(i)}}" }""")));

    private static void Signals(Dictionary<string, byte[]> files, string signals) =>
        Text(files, "signals/more.json", $$"""{ "title": "t", "signals": [ {{signals}} ] }""");

    private static void List(Dictionary<string, byte[]> files, string entries) => Text(files, Denials, $$"""{ "id": "denials", "title": "t", "entries": [ {{entries}} ] }""");

    private static void Workflow(Dictionary<string, byte[]> files, string rules)
    {
        var text = Encoding.UTF8.GetString(files[Tested]);
        var start = text.IndexOf("\"Rules\": [", StringComparison.Ordinal);
        var end = text.IndexOf("\"advice\"", StringComparison.Ordinal);
        Text(files, Tested, $"{text[..start]}\"Rules\": [ {rules} ] }}, {text[end..]}");
    }

    private static void Criteria(Dictionary<string, byte[]> files, int size, Func<int, string> rules)
    {
        for (var i = 0; i < size; i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"c{i}");
            Text(files, $"criteria/{id}.json", $$"""
                { "id": "{{id}}", "pillar": "evidence", "order": {{i + 10}}, "title": "t", "question": "q", "weight": 0,
                  "levels": { "met": "m", "partial": "p", "absent": "a" },
                  "workflow": { "WorkflowName": "{{id}}", "Rules": [ {{rules(i)}} ] },
                  "advice": { "partial": "p", "absent": "a" },
                  "examples": [ { "text": "It was verified.", "level": "met" }, { "text": "Nothing.", "level": "absent" } ] }
                """);
        }
    }

    private static void Text(Dictionary<string, byte[]> files, string name, string content) => files[name] = Encoding.UTF8.GetBytes(content);
}
