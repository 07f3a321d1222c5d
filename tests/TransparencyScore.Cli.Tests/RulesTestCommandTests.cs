using System.Xml.Linq;
using Newtonsoft.Json.Linq;
using TransparencyScore.Cli.Tests.Support;

namespace TransparencyScore.Cli.Tests;

[TestClass]
public sealed class RulesTestCommandTests
{
    private const string Criterion = "criteria/numbers.json";

    [TestMethod]
    public void A_set_whose_texts_are_as_expected_passes()
    {
        using var folder = new TemporaryFolder();
        var run = Run.Tool("rules", "test", NewSet(folder));
        Assert.AreEqual(ExitCode.Fine, run.Code, run.Output);
        Assert.Contains("22 as expected and 0 not as expected.", run.Output);
        Assert.AreEqual("", run.Error);
    }

    [TestMethod]
    public void A_text_that_is_not_as_expected_fails_with_its_place_and_the_reason()
    {
        using var folder = new TemporaryFolder();
        var set = NewSet(folder);
        var line = Break(set);
        var run = Run.Tool("rules", "test", set);
        Assert.AreEqual(ExitCode.Problems, run.Code);
        Assert.Contains($"{set}/{Criterion}:{line}:", run.Output);
        Assert.Contains("TS1016 numbers: expected absent, got ", run.Output);
        Assert.Contains("Would have decided", run.Output);
    }

    [TestMethod]
    public void Coverage_below_the_minimum_fails_and_each_gap_is_named_with_its_place()
    {
        using var folder = new TemporaryFolder();
        var set = NewSet(folder);
        Assert.AreEqual(ExitCode.Fine, Run.Tool("rules", "test", set, "--min-coverage", "100").Code);
        var criterion = Path.Combine(set, "criteria", "outside-test.json");
        File.WriteAllLines(criterion, File.ReadAllLines(criterion).Where(l => !l.Contains(", but ", StringComparison.Ordinal)));
        var run = Run.Tool("rules", "test", set, "--min-coverage", "100");
        Assert.AreEqual(ExitCode.Problems, run.Code);
        Assert.Contains("TS1061 The tests reach", run.Output);
        var ends = File.ReadAllLines(Path.Combine(set, "ruleset.json")).Index().Single(l => l.Item.Contains("\"context-ends\"", StringComparison.Ordinal));
        Assert.Contains($"  {set}/ruleset.json:{ends.Index + 1}:{ends.Item.IndexOf("\"context-ends\"", StringComparison.Ordinal) + 1}  list context-ends\n", run.Output);
        Assert.AreEqual(ExitCode.Fine, Run.Tool("rules", "test", set, "--min-coverage", "phrases=100,branches=100").Code);
        Assert.AreEqual(ExitCode.Fine, Run.Tool("rules", "test", set, "--min-coverage", "60.5").Code);
    }

    [TestMethod]
    public void A_part_of_a_set_is_run_alone()
    {
        using var folder = new TemporaryFolder();
        var set = NewSet(folder);
        Break(set);
        Assert.AreEqual(ExitCode.Fine, Run.Tool("rules", "test", set, "--criterion", "outside-test").Code);
        Assert.AreEqual(ExitCode.Problems, Run.Tool("rules", "test", set, "--criterion", "outside-test", "--criterion", "numbers").Code);
    }

    [TestMethod]
    public void Junit_goes_to_a_file_and_json_to_the_output()
    {
        using var folder = new TemporaryFolder();
        var set = NewSet(folder);
        var line = Break(set);
        var file = Path.Combine(folder.Root, "tests.xml");
        var run = Run.Tool("rules", "test", set, "--format", "junit", "--out", file);
        Assert.AreEqual((ExitCode.Problems, ""), (run.Code, run.Output));
        var failed = XDocument.Load(file).Descendants("testcase").Single(c => c.Element("failure") is not null);
        Assert.AreEqual(($"{set}/{Criterion}", line), ((string)failed.Attribute("file")!, (int)failed.Attribute("line")!));
        var json = JObject.Parse(Run.Tool("rules", "test", set, "--format", "json").Output);
        Assert.IsFalse((bool)json["passed"]!);
        Assert.AreEqual(1, (int)json["counts"]!["failed"]!);
    }

    [TestMethod]
    [DataRow("--criterion", "number", "no criterion \"number\". Did you mean \"numbers\"?")]
    [DataRow("--signal", "figur", "no signal \"figur\".")]
    [DataRow("--min-coverage", "101", "--min-coverage takes a percentage from 0 to 100")]
    [DataRow("--min-coverage", "phrases=50,phrases=60", "--min-coverage takes a percentage from 0 to 100")]
    [DataRow("--min-coverage", "words=50", "not \"words=50\"")]
    public void A_wrong_option_is_explained(string option, string value, string words)
    {
        using var folder = new TemporaryFolder();
        var run = Run.Tool("rules", "test", NewSet(folder), option, value);
        Assert.AreEqual(ExitCode.Usage, run.Code);
        Assert.Contains(words, run.Error);
    }

    [TestMethod]
    public void A_set_that_cannot_be_used_is_not_tested()
    {
        using var folder = new TemporaryFolder();
        folder.Write("set/ruleset.json", "{ \"titel\": \"X\" }");
        var run = Run.Tool("rules", "test", Path.Combine(folder.Root, "set"));
        Assert.AreEqual(ExitCode.Problems, run.Code);
        Assert.Contains("set/ruleset.json:1:3: TS1004 Unknown key \"titel\".", run.Error);
        Assert.Contains("Nothing was tested.", run.Error);
    }

    [TestMethod]
    public void The_same_set_gives_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        var set = NewSet(folder);
        foreach (var format in new[] { "table", "json", "junit" })
        {
            Assert.AreEqual(Run.Tool("rules", "test", set, "--format", format).Output, Run.Tool("rules", "test", set, "--format", format).Output);
        }
    }

    private static string NewSet(TemporaryFolder folder)
    {
        var set = Path.Combine(folder.Root, "mine");
        Assert.AreEqual(ExitCode.Fine, Run.Tool("rules", "new", set).Code);
        return set;
    }

    // The first example above absent must now be absent; its line.
    private static int Break(string set)
    {
        var path = Path.Combine(set, Criterion);
        var json = JObject.Parse(File.ReadAllText(path));
        var example = json["examples"]!.First(e => (string?)e["level"] == "met");
        example["level"] = "absent";
        ((JArray)json["examples"]!).Add(new JObject { ["text"] = (string)example["text"]! + " Really.", ["level"] = "met" });
        File.WriteAllText(path, json.ToString());
        var text = $"\"text\": {example["text"]!.ToString(Newtonsoft.Json.Formatting.None)}";
        return File.ReadAllLines(path).Index().First(l => l.Item.Contains(text, StringComparison.Ordinal)).Index + 1;
    }
}
