using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;
using TransparencyScore.Cli.Tests.Support;

namespace TransparencyScore.Cli.Tests;

[TestClass]
public sealed class ScoreCommandTests
{
    private const string Good = "---\ncompany: Acme\n---\n# Acme One\n\nThe chip reaches 312 tokens/s on Llama-2-70B, 2.1x the H100.\n";

    [TestMethod]
    public void Every_fixture_is_scored_with_exact_quotes()
    {
        var run = Run.Tool("score", Repository.Fixtures, "--format", "jsonl");
        Assert.AreEqual(ExitCode.Fine, run.Code, run.Error);
        Assert.HasCount(18, run.Rows);
        foreach (var file in Directory.EnumerateFiles(Repository.Fixtures).Where(f => Path.GetExtension(f) is ".md" or ".txt"))
        {
            var text = File.ReadAllText(file);
            var row = run.Rows.Single(r => (string)r["announcement"]!["id"]! == Path.GetFileNameWithoutExtension(file));
            foreach (var evidence in row.SelectTokens("criteria[*].evidence[*]"))
            {
                var start = (int)evidence["start"]!;
                Assert.AreEqual((string)evidence["quote"]!, text[start..(int)evidence["end"]!]);
                Assert.AreEqual(text[..start].Count(c => c == '\n') + 1, (int)evidence["line"]!);
            }

            foreach (var criterion in row["criteria"]!.Where(c => (int?)c["level"] > 0))
            {
                Assert.IsNotEmpty(criterion["evidence"]!, (string?)criterion["id"]);
            }
        }
    }

    [TestMethod]
    public void The_same_input_gives_the_same_bytes_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var format in new[] { "table", "json", "jsonl", "markdown" })
            {
                var outputs = new[] { "en-US", "de-DE", "tr-TR", "", "" }.Select(culture =>
                {
                    CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
                    return Run.Tool("score", Path.Combine(Repository.Fixtures, "nvidia-2025-mlperf-inference-v51.md"), Path.Combine(Repository.Fixtures, "huawei-2025-ascend-roadmap.md"), "--format", format).Output;
                }).Distinct().ToList();
                Assert.HasCount(1, outputs, format);
                Assert.IsGreaterThan(500, outputs[0].Length);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [TestMethod]
    public void A_broken_row_in_the_middle_is_named_and_the_rest_is_scored()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.jsonl", "{\"id\":\"one\",\"text\":\"Fast.\"}\n{\"id\":\"two\",\"text\":\n{\"id\":\"three\",\"text\":\"Slow.\"}\n");
        var run = Run.Tool("score", file, "--format", "jsonl");
        Assert.AreEqual(ExitCode.Problems, run.Code);
        CollectionAssert.AreEqual(new[] { "one", "three" }, run.Rows.Select(r => (string)r["announcement"]!["id"]!).ToArray());
        Assert.Contains("a.jsonl:2:", run.Error);
        Assert.Contains("2 announcements scored, 1 problem.", run.Error);
    }

    [TestMethod]
    public void Bad_files_are_named_and_the_good_one_is_scored()
    {
        using var folder = new TemporaryFolder();
        string[] bad =
        [
            Path.Combine(folder.Root, "missing.md"), folder.Write("empty.md", ""), folder.Write("nul.txt", "a\0b"), folder.Write("latin.md", [0x63, 0x61, 0x66, 0xE9]), folder.Write("pic.gif", "x"),
        ];
        var run = Run.Tool(["score", .. bad, folder.Write("good.md", Good), "--format", "jsonl"]);
        Assert.AreEqual(ExitCode.Problems, run.Code);
        Assert.HasCount(1, run.Rows);
        foreach (var file in bad)
        {
            Assert.Contains(Path.GetFileName(file), run.Error);
        }

        Assert.DoesNotContain("   at ", run.Error);
    }

    [TestMethod]
    public void Options_go_before_what_the_file_says()
    {
        var run = Run.WithText(Good, "score", "-", "--company", "Beta", "--published", "2026-02", "--format", "jsonl");
        Assert.AreEqual(ExitCode.Fine, run.Code, run.Error);
        var a = run.Rows.Single()["announcement"]!;
        Assert.AreEqual("Beta 2026-02 stdin", $"{a["company"]} {a["published"]} {a["id"]}");
        Assert.AreEqual(JTokenType.Null, a["language"]!.Type);
    }

    [TestMethod]
    [DataRow("score")]
    [DataRow("score", "x.md", "--format", "pdf")]
    [DataRow("score", "x.md", "--colour")]
    [DataRow("score", "x.md", "--as-of", "tomorrow")]
    [DataRow("scor", "x.md")]
    [DataRow("report", "x.md")]
    public void Wrong_usage_is_told_apart(params string[] args)
    {
        var run = Run.Tool(args);
        Assert.AreEqual(ExitCode.Usage, run.Code);
        Assert.IsEmpty(run.Output);
        Assert.Contains("--help", run.Error);
    }

    [TestMethod]
    public void Results_in_a_file_are_those_on_standard_output()
    {
        using var folder = new TemporaryFolder();
        var (input, output) = (folder.Write("good.md", Good), Path.Combine(folder.Root, "out.json"));
        Assert.AreEqual(ExitCode.Fine, Run.Tool("score", input, "--format", "json", "--out", output).Code);
        Assert.AreEqual(Run.Tool("score", input, "--format", "json").Output, File.ReadAllText(output));
        Assert.AreEqual(ExitCode.Failure, Run.Tool("score", input, "--out", folder.Root).Code);
    }

    [TestMethod]
    public void Changing_the_json_changes_the_result_without_a_build()
    {
        using var folder = new TemporaryFolder();
        var rules = folder.Copy(Repository.DefaultRules);
        var input = folder.Write("good.md", Good);
        JObject Score() => Run.Tool("score", input, "--rules", rules, "--format", "jsonl").Rows.Single();
        var before = Score();
        Assert.AreEqual(Run.Tool("score", input, "--format", "jsonl").Output.Trim(), before.ToString(Newtonsoft.Json.Formatting.None));

        Swap(rules, "availability", "\"weight\": 5", "\"weight\": 4");
        Swap(rules, "named-baselines", "\"weight\": 6", "\"weight\": 7");
        Assert.AreNotEqual((decimal)before["score"]!, (decimal)Score()["score"]!);
    }

    [TestMethod]
    public void A_mistake_in_the_rules_stops_scoring_with_its_place()
    {
        using var folder = new TemporaryFolder();
        var rules = folder.Copy(Repository.DefaultRules);
        Swap(rules, "availability", "signals.Has(", "signals.Hass(");
        var run = Run.Tool("score", folder.Write("good.md", Good), "--rules", rules);
        Assert.AreEqual(ExitCode.Problems, run.Code);
        Assert.IsEmpty(run.Output);
        Assert.Contains("availability.json:", run.Error);
        Assert.Contains("Did you mean \"signals.Has\"?", run.Error);
    }

    [TestMethod]
    public void A_text_cannot_steer_the_terminal()
    {
        var run = Run.With(Encoding.UTF8.GetBytes("It is 2.1x faster than \u001b[31mH100\u202E and [red]GPT-4[/] on MMLU: 71.2."), "score", "-", "--title", "\u001b]0;x\u0007", "--format", "table");
        Assert.AreEqual(ExitCode.Fine, run.Code, run.Error);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain('\u202E', run.Output);
    }

    private static void Swap(string rules, string criterion, string from, string to)
    {
        var path = Path.Combine(rules, "criteria", criterion + ".json");
        var text = File.ReadAllText(path);
        Assert.Contains(from, text);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }
}
