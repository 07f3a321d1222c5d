using System.Text;
using TransparencyScore.Cli.Tests.Support;
using TransparencyScore.Criteria;
using TransparencyScore.Rules;

namespace TransparencyScore.Cli.Tests;

/// <summary>Puts mistakes into copies of the shipped rule set and expects each to be found, at its place, with the right name suggested.</summary>
[TestClass]
public sealed class SeededMistakesTests
{
    private static readonly Dictionary<string, string> Shipped = Directory.EnumerateFiles(Repository.DefaultRules, "*.json", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(Repository.DefaultRules, f).Replace('\\', '/'), f => File.ReadAllText(f).ReplaceLineEndings("\n"));

    public static IEnumerable<object[]> Mistakes => SeededMistakes.All.Select((_, i) => new object[] { i });

    [TestMethod]
    public void The_shipped_set_has_neither_errors_nor_warnings() =>
        Assert.AreEqual("", string.Join('\n', RuleSetChecker.Check(Files(Shipped)).Diagnostics));

    [TestMethod]
    [DynamicData(nameof(Mistakes))]
    public void A_seeded_mistake_is_found_at_its_place(int index)
    {
        var mistake = SeededMistakes.All[index];
        var before = Shipped.GetValueOrDefault(mistake.File, "");
        var at = before.IndexOf(mistake.From, StringComparison.Ordinal);
        Assert.IsGreaterThanOrEqualTo(0, at, $"The shipped {mistake.File} has no longer {mistake.From}: change this mistake.");
        var plain = mistake.To.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        var after = before[..at] + plain + before[(at + mistake.From.Length)..];
        var found = RuleSetChecker.Check(Files(new(Shipped) { [mistake.File] = after })).Diagnostics;

        var told = found.Where(d => d.Code == mistake.Code && d.Location.File == mistake.File).ToList();
        Assert.IsNotEmpty(told, $"{mistake}\n{string.Join('\n', found)}");
        if (mistake.To.IndexOf('«', StringComparison.Ordinal) is var start and >= 0)
        {
            var (line, column) = Place(after, at + start);
            var length = mistake.To.IndexOf('»', StringComparison.Ordinal) - start - 1;
            Assert.IsTrue(told.Exists(d => (d.Location.Line, d.Location.Column, d.Location.EndColumn) == (line, column, column + length)),
                $"{mistake}\nexpected {line}:{column} to {column + length}\n{string.Join('\n', told.Select(d => $"{d} to {d.Location.EndColumn}"))}");
            Assert.IsTrue(told.TrueForAll(d => d.Excerpt is not null));
        }

        if (mistake.Suggests is { } name)
        {
            Assert.AreEqual(name, told[0].Suggestion);
            Assert.Contains($"Did you mean \"{name}\"?", told[0].Message);
        }
    }

    [TestMethod]
    public void A_broken_file_hides_no_problem_of_the_others()
    {
        var files = new Dictionary<string, string>(Shipped)
        {
            ["lists/self.json"] = Shipped["lists/self.json"].TrimEnd().TrimEnd('}'),
            ["criteria/availability.json"] = Shipped["criteria/availability.json"].Replace("\"pillar\": \"openness\"", "\"pillar\": \"opennes\"", StringComparison.Ordinal),
            ["claims.json"] = Shipped["claims.json"].Replace("\"title\"", "\"titel\"", StringComparison.Ordinal),
        };
        CollectionAssert.AreEqual(new[] { "TS1004", "TS1009", "TS1002" }, RuleSetChecker.Check(Files(files)).Diagnostics.Select(d => d.Code).ToArray());
    }

    [TestMethod]
    public void The_same_set_gives_the_same_bytes()
    {
        string[] command = ["rules", "verify", Path.Combine(Repository.Root, "fixtures", "invalid-rules", "base"), "--format", "sarif"];
        Assert.AreEqual(Run.Tool(command).Output, Run.Tool(command).Output);
    }

    private static IEnumerable<RuleFile> Files(Dictionary<string, string> files) => files.Select(f => new RuleFile(f.Key, Encoding.UTF8.GetBytes(f.Value)));

    private static (int Line, int Column) Place(string text, int offset) =>
        (text.AsSpan(0, offset).Count('\n') + 1, offset - text.LastIndexOf('\n', Math.Max(0, offset - 1)));
}
