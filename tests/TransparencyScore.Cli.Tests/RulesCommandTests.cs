using TransparencyScore.Cli.Tests.Support;

namespace TransparencyScore.Cli.Tests;

[TestClass]
public sealed class RulesCommandTests
{
    [TestMethod]
    public void Problems_are_printed_with_the_path_that_can_be_opened()
    {
        using var folder = new TemporaryFolder();
        folder.Write("set/ruleset.json", "{\n  \"id\": \"x\",\n  \"titel\": \"X\"\n}");
        var run = Run.Tool("rules", "verify", Path.Combine(folder.Root, "set"));
        Assert.AreEqual(ExitCode.Problems, run.Code);
        Assert.Contains("set/ruleset.json:3:3: error TS1004 Unknown key \"titel\". Did you mean \"title\"?", run.Output);
        Assert.Contains("\"version\" is missing", run.Output);
    }

    [TestMethod]
    public void A_folder_that_is_not_there_is_a_problem_not_a_crash()
    {
        var run = Run.Tool("rules", "verify", "no-such-folder");
        Assert.AreEqual(ExitCode.Problems, run.Code);
        Assert.Contains("no such folder", run.Output);
    }
}
