using Newtonsoft.Json.Linq;
using TransparencyScore.Cli.Tests.Support;

namespace TransparencyScore.Cli.Tests;

[TestClass]
public sealed class RulesShowCommandTests
{
    private const string Newsroom = """
        {
          "id": "newsroom", "version": "1.0.0", "title": "Our newsroom's reading",
          "extends": "benchmark-transparency",
          "change": {
            "weights": { "uncertainty": 8 },
            "off": ["quantified-claims"],
            "signals": [ { "id": "variation-in-words", "any": { "add": ["wobbles a bit"] }, "mustMatch": ["The figure wobbles a bit."] } ]
          }
        }
        """;

    [TestMethod]
    public void A_criterion_is_shown_in_prose_with_the_place_of_each_piece()
    {
        using var folder = new TemporaryFolder();
        var rules = Path.Combine(folder.Root, "mine").Replace('\\', '/');
        Assert.AreEqual(0, Run.Tool("rules", "new", rules).Code);
        var criterion = (string)JObject.Parse(Run.Tool("rules", "show", "--rules", rules, "--format", "json").Output)["criteria"]![0]!["id"]!;
        var run = Run.Tool("rules", "show", criterion, "--rules", rules, "--format", "markdown");
        Assert.AreEqual(0, run.Code, run.Error);
        Expectation.Holds("show.md", run.Output.Replace(rules, "mine", StringComparison.Ordinal));
    }

    [TestMethod]
    public void An_overview_names_every_criterion_with_its_weight()
    {
        var run = Run.Tool("rules", "show");
        Assert.AreEqual(0, run.Code, run.Error);
        Assert.StartsWith("Benchmark transparency of vendor announcements (benchmark-transparency 1.0.0)\n", run.Output);
        Assert.Contains("Hash: sha256:", run.Output);
        Assert.Contains("(uncertainty), weight 5:", run.Output);
        Assert.Contains("A from ", run.Output);
    }

    [TestMethod]
    public void A_set_on_top_of_another_says_what_it_changed_and_where()
    {
        using var folder = new TemporaryFolder();
        folder.Write("newsroom/ruleset.json", Newsroom.Replace("variation-in-words", VariationInWords(), StringComparison.Ordinal).ReplaceLineEndings("\n"));
        var rules = Path.Combine(folder.Root, "newsroom");
        var overview = Run.Tool("rules", "show", "--rules", rules);
        Assert.AreEqual(0, overview.Code, overview.Error);
        Assert.Contains("criterion quantified-claims: switched off (", overview.Output);
        Assert.DoesNotContain("(quantified-claims), weight", overview.Output);
        var shown = Run.Tool("rules", "show", "uncertainty", "--rules", rules).Output;
        var lines = string.Join(' ', shown.Split('\n').Select(l => l.Trim()));
        Assert.Contains($"Changed: weight 8 instead of 5 ({rules.Replace('\\', '/')}/ruleset.json:5)", lines);
        Assert.Contains($"Changed: phrase \"wobbles a bit\" added to any ({rules.Replace('\\', '/')}/ruleset.json:7)", lines);
        Assert.Contains("Stands in built-in:benchmark-transparency/criteria/uncertainty.json,", lines);
    }

    [TestMethod]
    public void Json_has_every_matcher_with_all_its_items()
    {
        var run = Run.Tool("rules", "show", "uncertainty", "--format", "json");
        Assert.AreEqual(0, run.Code, run.Error);
        var criterion = JObject.Parse(run.Output)["criteria"]!.Single();
        Assert.AreEqual("uncertainty", (string?)criterion["id"]);
        Assert.IsTrue(criterion["signals"]!.SelectMany(s => s["any"]!).All(m => (int)m["location"]!["line"]! > 0));
        Assert.IsTrue(criterion["rules"]!.All(r => ((string)r["condition"]!["words"]!).Length > 0));
    }

    [TestMethod]
    public void An_unknown_criterion_is_answered_with_the_nearest()
    {
        var run = Run.Tool("rules", "show", "uncertanty");
        Assert.AreEqual(ExitCode.Usage, run.Code);
        Assert.Contains("Did you mean \"uncertainty\"?", run.Error);
    }

    // A signal of the criterion, by what the set itself says.
    private static string VariationInWords() =>
        (string)JObject.Parse(Run.Tool("rules", "show", "uncertainty", "--format", "json").Output)["criteria"]![0]!["signals"]!
            .First(s => ((string)s["title"]!).Contains("in words", StringComparison.Ordinal))["id"]!;
}
