using System.Text.RegularExpressions;
using TransparencyScore.Cli.Tests.Support;

namespace TransparencyScore.Cli.Tests;

/// <summary>Runs every mistake in <c>fixtures/invalid-rules</c>; its README says how the folders are made.</summary>
[TestClass]
public sealed partial class InvalidRulesTests
{
    private const string Expected = "expected.txt";
    private const string Removed = "removed.txt";
    private const string DefaultCommand = "$ tscore rules verify my-rules";

    private static readonly string Mistakes = Path.Combine(Repository.Root, "fixtures", "invalid-rules");

    public static IEnumerable<string[]> Folders => Directory.GetDirectories(Mistakes).Select(d => Path.GetFileName(d)!).Where(d => d != "base").Order(StringComparer.Ordinal).Select(d => new[] { d });

    [TestMethod]
    public void The_base_has_no_problem()
    {
        var run = Run.Tool("rules", "verify", Path.Combine(Mistakes, "base"), "--strict");
        Assert.AreEqual(ExitCode.Fine, run.Code, run.Output);
    }

    [TestMethod]
    [DynamicData(nameof(Folders))]
    public void A_mistake_is_told_as_expected(string mistake)
    {
        using var folder = new TemporaryFolder();
        Lay(Path.Combine(Mistakes, "base"), folder);
        Lay(Path.Combine(Mistakes, mistake), folder);
        var removed = Path.Combine(Mistakes, mistake, Removed);
        foreach (var file in File.Exists(removed) ? File.ReadAllLines(removed) : [])
        {
            File.Delete(Path.Combine(folder.Root, "my-rules", file));
        }

        var path = Path.Combine(Mistakes, mistake, Expected);
        var command = File.Exists(path) ? File.ReadLines(path).First() : DefaultCommand;
        var run = Run.Tool([.. command.Split(' ')[2..].Select(w => w == "my-rules" ? Path.Combine(folder.Root, w) : w)]);
        var output = $"{command}\n{(run.Output + run.Error).Replace(folder.Root.Replace('\\', '/') + "/", "", StringComparison.Ordinal)}";
        if (Environment.GetEnvironmentVariable("RENEW_EXPECTATIONS") == "1")
        {
            File.WriteAllText(path, output);
        }

        Assert.AreEqual(File.ReadAllText(path).ReplaceLineEndings("\n"), output, "Renew with RENEW_EXPECTATIONS=1 and read what changed.");
        Assert.Contains($"{mistake[..6]} ", output);
        Assert.DoesNotContain("   at TransparencyScore", output);
    }

    [TestMethod]
    public void A_file_that_is_too_large_is_told()
    {
        using var folder = new TemporaryFolder();
        Lay(Path.Combine(Mistakes, "base"), folder);
        folder.Write("my-rules/lists/large.json", new byte[17 * 1024 * 1024]);
        var run = Run.Tool("rules", "verify", Path.Combine(folder.Root, "my-rules"));
        Assert.Contains("my-rules/lists/large.json: error TS1001 The file has 17,825,792 bytes", run.Output);
    }

    [TestMethod]
    public void Every_code_in_the_sources_has_a_folder_and_a_section()
    {
        var codes = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(f => Codes().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.IsGreaterThan(20, codes.Count);
        var folders = Folders.Select(f => f[0][..6]).ToHashSet(StringComparer.Ordinal);
        var sections = Output.CodeSections.All.Keys.ToHashSet(StringComparer.Ordinal);
        Assert.AreEqual("", string.Join(' ', codes.Where(c => !sections.Contains(c))), "These codes have no section \"### TS… title\" in rules/README.md.");
        Assert.AreEqual("", string.Join(' ', codes.Where(c => !folders.Contains(c))), "These codes have no folder in fixtures/invalid-rules; its README says how to make one.");
        Assert.AreEqual("", string.Join(' ', sections.Where(s => !codes.Contains(s))), "These sections of rules/README.md are about codes that do not exist.");
    }

    private static void Lay(string from, TemporaryFolder folder)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*.json", SearchOption.AllDirectories))
        {
            folder.Write("my-rules/" + Path.GetRelativePath(from, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }
    }

    [GeneratedRegex("\"(TS1[0-9]{3})\"")]
    private static partial Regex Codes();
}
