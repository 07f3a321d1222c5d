using Newtonsoft.Json.Linq;
using TransparencyScore.Cli.Tests.Support;

namespace TransparencyScore.Cli.Tests;

[TestClass]
public sealed class DiagnosticFormatTests
{
    private static string Set(TemporaryFolder folder)
    {
        var from = Path.Combine(Repository.Root, "fixtures", "invalid-rules", "base");
        foreach (var file in Directory.EnumerateFiles(from, "*.json", SearchOption.AllDirectories))
        {
            folder.Write("my rules/" + Path.GetRelativePath(from, file).Replace('\\', '/'), File.ReadAllText(file).Replace("\"others\": \"vendors\"", "\"others\": \"vendor\"", StringComparison.Ordinal).Replace("第三方测试", "第三方测试\", \"第三方测试", StringComparison.Ordinal));
        }

        return Path.Combine(folder.Root, "my rules");
    }

    [TestMethod]
    public void Json_has_what_its_schema_asks_for()
    {
        using var folder = new TemporaryFolder();
        var run = Run.Tool("rules", "verify", Set(folder), "--format", "json");
        Assert.AreEqual(ExitCode.Problems, run.Code);
        var json = JObject.Parse(run.Output);
        Assert.AreEqual(1, (int)json["errors"]!);
        Assert.AreEqual(1, (int)json["warnings"]!);
        var schema = JObject.Parse(File.ReadAllText(Path.Combine(Repository.Root, "rules", "schemas", "diagnostics.schema.json")));
        CollectionAssert.AreEqual(Names(schema["required"]!), json.Properties().Select(p => p.Name).ToArray());
        foreach (var problem in json["diagnostics"]!.Cast<JObject>())
        {
            CollectionAssert.AreEqual(Names(schema["properties"]!["diagnostics"]!["items"]!["required"]!), problem.Properties().Select(p => p.Name).ToArray());
        }

        Assert.AreEqual("vendors", (string?)json["diagnostics"]!.Single(d => (string?)d["severity"] == "error")["suggestion"]);
    }

    [TestMethod]
    public void Carets_stand_below_chinese_words()
    {
        using var folder = new TemporaryFolder();
        var lines = Run.Tool("rules", "verify", Set(folder)).Output.Split('\n');
        var at = Array.FindIndex(lines, l => l.Contains(" | \"any\": [ { \"phrases\"", StringComparison.Ordinal));
        var first = lines[at].IndexOf("\"第三方测试\", \"第三方测试\"", StringComparison.Ordinal);

        // Nine characters before the second one, five of them two columns wide.
        Assert.AreEqual(first + 9 + 5, lines[at + 1].IndexOf('^', StringComparison.Ordinal));
        Assert.AreEqual(2 + 10, lines[at + 1].Count(c => c == '^'));
    }

    [TestMethod]
    public void Sarif_has_what_the_standard_asks_for()
    {
        using var folder = new TemporaryFolder();
        var sarif = JObject.Parse(Run.Tool("rules", "verify", Set(folder), "--format", "sarif").Output);
        Assert.AreEqual("2.1.0", (string?)sarif["version"]);
        var run = (JObject)sarif["runs"]!.Single();
        Assert.AreEqual("tscore", (string?)run["tool"]!["driver"]!["name"]);
        Assert.AreEqual("utf16CodeUnits", (string?)run["columnKind"]);
        var rules = (JArray)run["tool"]!["driver"]!["rules"]!;
        foreach (var result in run["results"]!)
        {
            var rule = rules[(int)result["ruleIndex"]!];
            Assert.AreEqual((string?)rule["id"], (string?)result["ruleId"]);
            Assert.StartsWith($"See rules/README.md#{((string)rule["id"]!).ToLowerInvariant()}-", (string)rule["help"]!["text"]!);
            Assert.IsFalse(string.IsNullOrWhiteSpace((string?)rule["shortDescription"]!["text"]));
            Assert.IsFalse(string.IsNullOrWhiteSpace((string?)result["message"]!["text"]));
            Assert.Contains((string)result["level"]!, new[] { "error", "warning" });
            var place = result["locations"]!.Single()["physicalLocation"]!;
            Assert.Contains("my%20rules/", (string)place["artifactLocation"]!["uri"]!);
            Assert.IsGreaterThan((int)place["region"]!["startColumn"]!, (int)place["region"]!["endColumn"]!);
        }
    }

    [TestMethod]
    public void Warnings_are_problems_only_if_asked_for()
    {
        var set = Path.Combine(Repository.Root, "fixtures", "invalid-rules");
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(set, "base"), "*.json", SearchOption.AllDirectories))
        {
            folder.Write(Path.GetRelativePath(Path.Combine(set, "base"), file), File.ReadAllText(file).Replace("\"order\": 2", "\"order\": 1", StringComparison.Ordinal));
        }

        Assert.AreEqual(ExitCode.Fine, Run.Tool("rules", "verify", folder.Root).Code);
        Assert.AreEqual(ExitCode.Problems, Run.Tool("rules", "verify", folder.Root, "--strict").Code);
    }

    [TestMethod]
    public void A_file_cannot_steer_the_terminal()
    {
        using var folder = new TemporaryFolder();
        folder.Write("ruleset.json", "{ \"id\u202E\\u001b[31m\": 1 }");
        var output = Run.Tool("rules", "verify", folder.Root).Output;
        Assert.DoesNotContain("\u202E", output);
        Assert.DoesNotContain("\u001b", output);
        Assert.Contains("‹U+202E›", output);
    }

    private static string[] Names(JToken names) => [.. names.Select(n => (string)n!)];
}
