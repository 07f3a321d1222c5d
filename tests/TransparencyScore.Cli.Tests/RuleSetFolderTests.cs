using TransparencyScore.Cli.Tests.Support;

namespace TransparencyScore.Cli.Tests;

[TestClass]
public sealed class RuleSetFolderTests
{
    [TestMethod]
    public void A_set_extends_the_one_in_the_folder_beside_it_before_a_built_in_one()
    {
        using var folder = new TemporaryFolder();
        Run.Tool("rules", "new", Path.Combine(folder.Root, "benchmark-transparency"));
        folder.Write("mine/ruleset.json", """{ "id": "mine", "version": "1.0.0", "title": "Mine", "extends": "benchmark-transparency", "change": { "weights": { "outside-test": 50, "numbers": 50 } } }""");
        var run = Run.Tool("rules", "verify", Path.Combine(folder.Root, "mine"));
        Assert.AreEqual(ExitCode.Fine, run.Code, run.Output);
        Assert.Contains("2 criteria", run.Output);
    }

    [TestMethod]
    public void A_problem_in_the_set_below_is_named_by_the_path_that_can_be_opened()
    {
        using var folder = new TemporaryFolder();
        folder.Write("below/ruleset.json", "{ \"id\": \"below\", \"titel\": \"t\" }");
        folder.Write("mine/ruleset.json", """{ "id": "mine", "version": "1.0.0", "title": "Mine", "extends": "below" }""");
        var run = Run.Tool("rules", "verify", Path.Combine(folder.Root, "mine"));
        Assert.AreEqual(ExitCode.Problems, run.Code);
        Assert.Contains($"{folder.Root}/below/ruleset.json:1:18: error TS1004", run.Output);
        Assert.Contains($"{folder.Root}/mine/ruleset.json:1:65: error TS1040", run.Output);
    }

    [TestMethod]
    public void A_built_in_set_goes_by_its_id()
    {
        using var folder = new TemporaryFolder();
        var text = folder.Write("text.md", "It is fast.");
        Assert.AreEqual(ExitCode.Fine, Run.Tool("score", text, "--rules", "benchmark-transparency", "--format", "jsonl").Code);
        var typo = Run.Tool("score", text, "--rules", "benchmark-transparenci");
        Assert.AreEqual(ExitCode.Problems, typo.Code);
        Assert.Contains("Did you mean \"benchmark-transparency\"?", typo.Error);
    }
}
