using Newtonsoft.Json.Linq;
using NJsonSchema;
using TransparencyScore.Cli.Tests.Support;

namespace TransparencyScore.Cli.Tests;

[TestClass]
public sealed class ExplainCommandTests
{
    [TestMethod]
    public void An_english_announcement_is_explained_as_people_read_it() =>
        Expectation.Holds("explain.en.txt", Explain("tencent-2025-hunyuan-mt.md", "--criterion", "independent-benchmarks", "--criterion", "quantified-claims"));

    [TestMethod]
    public void A_chinese_announcement_is_explained_as_people_read_it() =>
        Expectation.Holds("explain.zh.txt", Explain("huawei-2025-ascend-roadmap.md", "--criterion", "measured-vs-projected", "--criterion", "uncertainty"));

    [TestMethod]
    public void Markdown_has_the_same_lines_as_nested_lists() =>
        Expectation.Holds("explain.en.md", Explain("tencent-2025-hunyuan-mt.md", "--criterion", "uncertainty", "--format", "markdown"));

    [TestMethod]
    public async Task Json_satisfies_its_schema_for_every_criterion_and_fixture()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "rules", "schemas", "explanation.schema.json"));
        var run = Run.Tool("explain", Repository.Fixtures, "--format", "json");
        Assert.AreEqual(0, run.Code, run.Error);
        Assert.IsEmpty(schema.Validate(run.Output).Take(5));
        var all = JArray.Parse(run.Output);
        Assert.IsGreaterThan(10, all.Count);
        foreach (var hit in all.SelectTokens("$..hits[*]").OfType<JObject>())
        {
            Assert.AreEqual((string?)hit["status"] == "asserted", hit["cause"]!.Type == JTokenType.Null, hit.ToString());
        }

        all[0]["criteria"]![0]!["rules"]![0]!["condition"]!["join"] = "xor";
        Assert.IsNotEmpty(schema.Validate(all.ToString()));
    }

    [TestMethod]
    public void Every_key_of_the_schema_is_described()
    {
        var schema = JObject.Parse(File.ReadAllText(Path.Combine(Repository.Root, "rules", "schemas", "explanation.schema.json")));
        Assert.IsEmpty(schema.Descendants().OfType<JProperty>().Where(p => p.Name == "properties").SelectMany(p => p.Value.Children<JProperty>())
            .Where(key => key.Value["description"] is null && key.Value["$ref"] is null).Select(key => key.Path));
    }

    [TestMethod]
    public void Standard_input_and_rows_are_explained_like_files()
    {
        var run = Run.WithText("{\"id\":\"a\",\"text\":\"It is 2x faster.\"}\n{\"id\":\"b\",\"text\":\"We moved.\"}\n", "explain", "-", "--input-format", "jsonl", "--criterion", "uncertainty");
        Assert.AreEqual(0, run.Code, run.Error);
        Assert.StartsWith("a\n=\n", run.Output);
        Assert.Contains("\n\nb\n=\n", run.Output);
        Assert.Contains("Uncertainty: – not applicable", run.Output);
        Assert.Contains("lowers the coverage; it does not count as absent", run.Output.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal));
    }

    [TestMethod]
    public void An_unknown_criterion_is_answered_with_the_nearest()
    {
        var run = Run.WithText("It.", "explain", "-", "--criterion", "uncertainti", "--criterion", "limitations");
        Assert.AreEqual(ExitCode.Usage, run.Code);
        Assert.AreEqual("tscore: benchmark-transparency has no criterion \"uncertainti\". Did you mean \"uncertainty\"?\n", run.Error);
    }

    [TestMethod]
    public void What_cannot_be_read_is_named_and_the_rest_is_explained_into_the_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.md", "It is 2x faster.");
        folder.Write("in/b.md", "");
        var file = Path.Combine(folder.Root, "out.json");
        var run = Run.Tool("explain", Path.Combine(folder.Root, "in"), "--format", "json", "--criterion", "uncertainty", "--out", file);
        Assert.AreEqual(ExitCode.Problems, run.Code);
        Assert.Contains("b.md", run.Error);
        Assert.IsEmpty(run.Output);
        Assert.HasCount(1, JArray.Parse(File.ReadAllText(file)));
    }

    [TestMethod]
    public void Text_of_strangers_stays_on_its_line()
    {
        var run = Run.WithText("It is 2x faster\u202E than \u001b[31mrivals.", "explain", "-", "--criterion", "uncertainty");
        Assert.DoesNotContain("\u001b", run.Output);
        Assert.DoesNotContain("\u202E", run.Output);
    }

    private static string Explain(string fixture, params string[] more)
    {
        var run = Run.Tool(["explain", Path.Combine(Repository.Fixtures, fixture), .. more]);
        Assert.AreEqual(0, run.Code, run.Error);
        return run.Output;
    }
}
