using System.Text.RegularExpressions;
using TransparencyScore.Cli.Tests.Support;

namespace TransparencyScore.Cli.Tests.Architecture;

[TestClass]
public sealed partial class DirectionTests
{
    // In the order of the flow: each may use those before it, never those after it.
    private static readonly string[] Flow = ["Announcements", "Rules", "Signals", "Claims", "Criteria", "Articles", "Scoring", "Companies", "Comparisons"];

    [TestMethod]
    public void A_stage_never_reaches_back()
    {
        var folder = Path.Combine(Repository.Root, "src", "TransparencyScore");
        var violations = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)))
        {
            var stage = Array.IndexOf(Flow, Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)[0]);
            var used = Names().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value).Distinct();
            violations.AddRange(used.Where(u => Array.IndexOf(Flow, u) > stage).Select(u => $"{Path.GetFileName(file)} uses {u}"));
        }

        Assert.IsEmpty(violations, string.Join('\n', violations));
    }

    [TestMethod]
    public void Every_folder_of_the_library_is_a_stage() => CollectionAssert.IsSubsetOf(
        Directory.GetDirectories(Path.Combine(Repository.Root, "src", "TransparencyScore")).Select(Path.GetFileName).Except(["bin", "obj"]).ToArray(), Flow);

    [GeneratedRegex(@"TransparencyScore\.(Announcements|Rules|Signals|Claims|Criteria|Articles|Scoring|Companies|Comparisons)\b")]
    private static partial Regex Names();
}
