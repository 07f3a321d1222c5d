using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TransparencyScore.Cli.Tests.Support;
using TransparencyScore.Rules;

namespace TransparencyScore.Cli.Tests.Hostile;

/// <summary>One hostile rule file of <c>fixtures/hostile-rules</c>: a change of the base set there, and what must come of it.</summary>
internal sealed class HostileRow(string group, JObject json)
{
    private const string Tested = "criteria/tested.json";

    public string Name { get; } = $"{group}: {json.Value<string>("name")}";

    public bool IsGenerated => json.ContainsKey("generate");

    /// <summary>The code of the problem that it must be refused with; null for one that must be harmless.</summary>
    public string? Refused { get; } = json.Value<string>("refused");

    /// <summary>Words that the message must have.</summary>
    public string Says { get; } = json.Value<string>("says") ?? "";

    /// <summary>The file that the problem must be in; "*" for any.</summary>
    public string Place { get; } = json.Value<string>("place") ?? Tested;

    /// <summary>A text to score by a harmless one, and the level that the criterion "tested" must give it.</summary>
    public (string Text, int Level)? Scored { get; } = json.Value<string>("text") is { } text ? (text, json.Value<int>("tested")) : null;

    public static IReadOnlyList<HostileRow> All { get; } = [.. Directory.EnumerateFiles(Folder, "*.jsonl").Order(StringComparer.Ordinal)
        .SelectMany(path => File.ReadLines(path).Select(line => new HostileRow(Path.GetFileNameWithoutExtension(path), Parse(line))))];

    public static HostileRow Named(string name) => All.Single(r => r.Name == name);

    private static string Folder => Path.Combine(Repository.Root, "fixtures", "hostile-rules");

    /// <summary>The whole rule set.</summary>
    public IReadOnlyList<RuleFile> Files()
    {
        var files = Base();
        if (IsGenerated)
        {
            HostileSets.Generate(json.Value<string>("generate")!, json.Value<int>("size"), files);
        }
        else if (json.ContainsKey("file"))
        {
            files[json.Value<string>("file")!] = json.ContainsKey("hex") ? Convert.FromHexString(json.Value<string>("hex")!) : Encoding.UTF8.GetBytes(json.Value<string>("raw")!);
        }
        else if (json["edit"] is JObject edit)
        {
            var file = edit.Value<string>("file")!;
            files[file] = Set(files[file], edit.Value<string>("path")!, edit["value"]!);
        }
        else
        {
            files[Tested] = WithPart(files[Tested]);
        }

        return [.. files.Select(f => new RuleFile(f.Key, f.Value))];
    }

    private byte[] WithPart(byte[] criterion)
    {
        foreach (var (key, path) in new[]
        {
            ("expression", "workflow.Rules[0].Expression"), ("rule", "workflow.Rules[0]"), ("workflow", "workflow"), ("regex", "signals[0].any[0]"),
        })
        {
            if (json.TryGetValue(key, out var value))
            {
                return Set(criterion, path, key == "regex" ? new JObject { ["regex"] = value } : value);
            }
        }

        if (json.Value<string>("ruleText") is { } rule)
        {
            var marked = Encoding.UTF8.GetString(Set(criterion, "workflow.Rules[0]", "HERE"));
            return Encoding.UTF8.GetBytes(marked.Replace("\"HERE\"", rule, StringComparison.Ordinal));
        }

        var root = Parse(Encoding.UTF8.GetString(criterion));
        foreach (var signal in (JArray)json["signals"]!)
        {
            ((JArray)root["signals"]!).Add(signal.DeepClone());
        }

        return Encoding.UTF8.GetBytes(root.ToString(Formatting.Indented));
    }

    private static byte[] Set(byte[] file, string path, JToken value)
    {
        var root = Parse(Encoding.UTF8.GetString(file));
        if (root.SelectToken(path) is { } old)
        {
            old.Replace(value.DeepClone());
        }
        else
        {
            root[path] = value.DeepClone();
        }

        return Encoding.UTF8.GetBytes(root.ToString(Formatting.Indented));
    }

    private static Dictionary<string, byte[]> Base()
    {
        var folder = Path.Combine(Folder, "base");
        return Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
    }

    private static JObject Parse(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        return JObject.Load(reader);
    }
}
