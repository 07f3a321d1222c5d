using System.Globalization;
using Newtonsoft.Json.Linq;
using TransparencyScore.Cli.Tests.Support;

namespace TransparencyScore.Cli.Tests;

[TestClass]
public sealed class EvaluateCommandTests
{
    private const string Fast = "The A900 chip is 2.1x faster than the H100 on MLPerf. It is available now.";
    private const string Slow = "We are proud of our team.";

    [TestMethod]
    public void Agreement_is_measured_cell_by_cell()
    {
        using var folder = new TemporaryFolder();
        var run = Run.Tool([.. Both(folder, "fast,named-baselines,2,2.1x faster than the H100\nfast,uncertainty,1,now\nslow,named-baselines,0,\nslow,uncertainty,0,\n"), "--format", "json", "--errors"]);
        Assert.AreEqual(ExitCode.Fine, run.Code, run.Error);
        var result = JObject.Parse(run.Output);
        var pooled = result["comparisons"]![0]!["pooled"]!;
        Assert.AreEqual("4 0.75 1 1", $"{pooled["cells"]} {((decimal)pooled["exact"]!["value"]!).ToString("0.##", CultureInfo.InvariantCulture)} {pooled["evidence"]!["cells"]} {pooled["evidence"]!["hits"]}");
        var disagreement = result["disagreements"]!.Single();
        Assert.AreEqual("fast uncertainty 1 0", $"{disagreement["announcement"]} {disagreement["criterion"]} {disagreement["readerLevel"]} {disagreement["toolLevel"]}");
        Assert.AreEqual("It is available now.", (string)disagreement["explanation"]!["passages"]![0]!["quote"]!);
        Assert.IsNotEmpty(disagreement["explanation"]!["wouldDecide"]!);
        Assert.Contains("has labels for 2 of 16 criteria", run.Error);
    }

    [TestMethod]
    public void Two_readers_stand_beside_each_other()
    {
        using var folder = new TemporaryFolder();
        var second = folder.Write("second.csv", "doc,criterion,level\nfast,named-baselines,1\nslow,named-baselines,0\n");
        var run = Run.Tool([.. Both(folder, "fast,named-baselines,2,\nslow,named-baselines,0,\n"), "--labels", second]);
        Assert.AreEqual(ExitCode.Fine, run.Code, run.Error);
        Assert.Contains("Side by side", run.Output);
        Assert.Contains("labels.csv × tool", run.Output);
        Assert.Contains("second.csv × tool", run.Output);
        Assert.Contains("second.csv: confusion matrices", run.Output);
    }

    [TestMethod]
    [DataRow("table")]
    [DataRow("json")]
    [DataRow("markdown")]
    public void The_same_seed_gives_the_same_bytes_in_every_culture_and_in_a_file(string format)
    {
        using var folder = new TemporaryFolder();
        string[] command = [.. Both(folder, "fast,named-baselines,1,\nslow,named-baselines,0,\nfast,uncertainty,1,now\nslow,uncertainty,1,proud\n"), "--format", format, "--errors", "--resamples", "100"];
        var file = Path.Combine(folder.Root, "out.txt");
        var (before, beforeWords) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            var first = Run.Tool(command).Output;
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.AreEqual(first, Run.Tool(command).Output);
            Assert.AreEqual(ExitCode.Fine, Run.Tool([.. command, "--out", file]).Code);
            Assert.AreEqual(first, File.ReadAllText(file));
            Assert.AreNotEqual(first, Run.Tool([.. command, "--seed", "2"]).Output);
            Assert.DoesNotContain("NaN", first);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeWords);
        }
    }

    [TestMethod]
    public void Bad_labels_are_named_by_row_and_the_rest_is_compared()
    {
        using var folder = new TemporaryFolder();
        var run = Run.Tool([.. Both(folder, "fast,named-baselines,5,\nfast,named-baseline,1,\nfats,uncertainty,1,\nfast,uncertainty,0,\nfast,uncertainty,1,\n"), "--format", "json"]);
        Assert.AreEqual(ExitCode.Problems, run.Code);
        foreach (var problem in new[]
        {
            "labels.csv:2: \"5\" is no level", "labels.csv:3: The rule set has no criterion \"named-baseline\". Did you mean \"named-baselines\"?",
            "labels.csv:4: No announcement \"fats\" was scored. Did you mean \"fast\"?", "labels.csv:6: \"fast\" has a label for \"uncertainty\" on line 5 already",
            "1 of 2 announcements have no labels and are left out: slow.",
        })
        {
            Assert.Contains(problem, run.Error);
        }

        Assert.Contains("2 announcements scored, 4 problems.", run.Error);
        Assert.AreEqual(1, (int)JObject.Parse(run.Output)["comparisons"]![0]!["pooled"]!["cells"]!);
    }

    [TestMethod]
    public void A_label_file_that_cannot_be_read_stops_the_run_before_it_scores()
    {
        using var folder = new TemporaryFolder();
        var announcement = folder.Write("fast.md", Fast);
        foreach (var (file, message) in new[]
        {
            (Path.Combine(folder.Root, "missing.csv"), "There is no such file."), (folder.Root, "This is a folder."),
            (folder.Write("bad.csv", "a,b\n1,2\n"), "There is no column \"doc\""), (folder.Write("latin.csv", [0x64, 0x6F, 0x63, 0xE9]), "latin.csv:1:"),
        })
        {
            var run = Run.Tool("evaluate", announcement, "--labels", file);
            Assert.AreEqual(ExitCode.Problems, run.Code);
            Assert.IsEmpty(run.Output);
            Assert.Contains(message, run.Error);
            Assert.DoesNotContain("   at ", run.Error);
        }
    }

    [TestMethod]
    public void Labels_of_other_announcements_only_compare_nothing()
    {
        using var folder = new TemporaryFolder();
        var run = Run.Tool(Both(folder, "elsewhere,uncertainty,1,\n"));
        Assert.AreEqual(ExitCode.Problems, run.Code);
        Assert.IsEmpty(run.Output);
        Assert.Contains("Nothing was compared.", run.Error);
    }

    [TestMethod]
    [DataRow("evaluate", "a.md")]
    [DataRow("evaluate", "--labels", "a.csv")]
    [DataRow("evaluate", "a.md", "--labels", "a.csv", "--labels", "a.csv")]
    [DataRow("evaluate", "a.md", "--labels", "a.csv", "--resamples", "0")]
    [DataRow("evaluate", "a.md", "--labels", "a.csv", "--seed", "x")]
    [DataRow("evaluate", "a.md", "--labels", "a.csv", "--format", "jsonl")]
    public void Wrong_usage_is_told_apart(params string[] args)
    {
        var run = Run.Tool(args);
        Assert.AreEqual(ExitCode.Usage, run.Code);
        Assert.Contains("--help", run.Error);
    }

    [TestMethod]
    public void A_text_cannot_steer_the_terminal()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("fast.md", "It is \u001b[31m2.1x\u202E faster [red]now[/].");
        var labels = folder.Write("labels.csv", "doc,criterion,level,quote\nfast,uncertainty,2,\u001b[31m2.1x\u202E faster [red]now[/]\n");
        var run = Run.Tool("evaluate", input, "--labels", labels, "--errors");
        Assert.AreEqual(ExitCode.Fine, run.Code, run.Error);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain('\u202E', run.Output);
    }

    private static string[] Both(TemporaryFolder folder, string rows) =>
        ["evaluate", folder.Write("fast.md", Fast), folder.Write("slow.md", Slow), "--labels", folder.Write("labels.csv", "doc,criterion,level,quote\n" + rows)];
}
