using System.Diagnostics;
using TransparencyScore.Cli.Tests.Support;

namespace TransparencyScore.Cli.Tests.Hostile;

/// <summary>A folder that came from a stranger: nothing outside it is read, and nothing in it is waited for.</summary>
[TestClass]
public sealed class HostileFolderTests
{
    [TestMethod]
    [DataRow("lists/secret.json", false)]
    [DataRow("criteria/more", true)]
    public void A_link_out_of_the_folder_is_not_followed(string name, bool isFolder)
    {
        using var folder = new TemporaryFolder();
        folder.Write("outside/secret.json", "{ \"id\": \"secret\", \"title\": \"t\", \"entries\": [\"a\"] }");
        var set = Set(folder);
        var link = Path.Combine(set, name);
        if (isFolder)
        {
            Directory.CreateSymbolicLink(link, Path.Combine(folder.Root, "outside"));
        }
        else
        {
            File.CreateSymbolicLink(link, Path.Combine(folder.Root, "outside/secret.json"));
        }

        Refused(set, "TS1054", "link to another place");
    }

    [TestMethod]
    public void Folders_that_lead_back_to_themselves_are_not_followed()
    {
        using var folder = new TemporaryFolder();
        var set = Set(folder);
        Directory.CreateSymbolicLink(Path.Combine(set, "lists", "again"), set);
        Refused(set, "TS1054", "link to another place");
    }

    [TestMethod]
    public void Folders_far_inside_each_other_are_refused()
    {
        using var folder = new TemporaryFolder();
        var set = Set(folder);
        folder.Write("set/" + string.Concat(Enumerable.Repeat("a/", 200)) + "x.json", "{}");
        Refused(set, "TS1054", "nest more than 8 deep");
    }

    [TestMethod]
    [OSCondition(OperatingSystems.Linux)]
    public void A_pipe_is_not_waited_for()
    {
        using var folder = new TemporaryFolder();
        var set = Set(folder);
        using (var make = Process.Start("mkfifo", Path.Combine(set, "lists", "pipe.json")))
        {
            make.WaitForExit();
        }

        Refused(set, "TS1002", "pipe.json");
    }

    private static string Set(TemporaryFolder folder)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "fixtures", "hostile-rules", "base"), "*.json", SearchOption.AllDirectories))
        {
            folder.Write("set/" + Path.GetRelativePath(Path.Combine(Repository.Root, "fixtures", "hostile-rules", "base"), file), File.ReadAllBytes(file));
        }

        return Path.Combine(folder.Root, "set");
    }

    private static void Refused(string set, string code, string says)
    {
        var run = Run.Tool("rules", "verify", set);
        Assert.AreEqual(ExitCode.Problems, run.Code, run.Output);
        Assert.Contains(code, run.Output);
        Assert.Contains(says, run.Output);
    }
}
