using Newtonsoft.Json.Linq;
using TransparencyScore.Cli.Tests.Support;

namespace TransparencyScore.Cli.Tests;

[TestClass]
public sealed class RulesNewCommandTests
{
    [TestMethod]
    public void A_new_set_verifies_and_scores()
    {
        using var folder = new TemporaryFolder();
        var set = Path.Combine(folder.Root, "my-rules");
        Assert.AreEqual(ExitCode.Fine, Run.Tool("rules", "new", set).Code);
        var verified = Run.Tool("rules", "verify", set);
        Assert.AreEqual(ExitCode.Fine, verified.Code, verified.Output);
        var text = folder.Write("text.md", "The chip was independently tested and reached 312 tok/s.");
        var scored = Run.Tool("score", text, "--rules", set, "--format", "jsonl");
        Assert.AreEqual("my-rules", (string?)scored.Rows[0]["manifest"]!["ruleSet"]);
    }

    [TestMethod]
    public void A_set_that_extends_another_begins_with_its_weights()
    {
        using var folder = new TemporaryFolder();
        var set = Path.Combine(folder.Root, "mine");
        var run = Run.Tool("rules", "new", set, "--extends", "benchmark-transparency");
        Assert.AreEqual(ExitCode.Fine, run.Code, run.Error);
        var content = JObject.Parse(File.ReadAllText(Path.Combine(set, "ruleset.json")));
        Assert.AreEqual(100m, ((JObject)content["change"]!["weights"]!).Properties().Sum(p => (decimal)p.Value));
        Assert.AreEqual(ExitCode.Fine, Run.Tool("rules", "verify", set).Code);
    }

    [TestMethod]
    public void A_folder_with_something_in_it_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mine/notes.txt", "Keep me.");
        var run = Run.Tool("rules", "new", Path.Combine(folder.Root, "mine"));
        Assert.AreEqual(ExitCode.Usage, run.Code);
        Assert.Contains("there already", run.Error);
        Assert.HasCount(1, Directory.GetFileSystemEntries(Path.Combine(folder.Root, "mine")));
    }

    [TestMethod]
    public void A_name_that_can_be_no_id_is_refused()
    {
        using var folder = new TemporaryFolder();
        Assert.AreEqual(ExitCode.Usage, Run.Tool("rules", "new", Path.Combine(folder.Root, "My Rules")).Code);
    }

    [TestMethod]
    public void The_editor_gets_schemas_for_every_file_of_a_set()
    {
        using var folder = new TemporaryFolder();
        var set = Path.Combine(folder.Root, "mine");
        Run.Tool("rules", "new", set);
        var settings = JObject.Parse(File.ReadAllText(Path.Combine(set, ".vscode", "settings.json")));
        foreach (var schema in settings["json.schemas"]!)
        {
            Assert.IsTrue(File.Exists(Path.Combine(set, (string)schema["url"]!)), (string?)schema["url"]);
        }
    }
}
