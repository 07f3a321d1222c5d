using TransparencyScore.Cli.Tests.Support;

namespace TransparencyScore.Cli.Tests;

[TestClass]
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    [TestMethod]
    public void The_library_sample_is_the_program_that_runs_here()
    {
        var program = File.ReadAllText(Path.Combine(Repository.Root, "tests", "TransparencyScore.Sample", "Program.cs")).ReplaceLineEndings("\n");
        Assert.Contains($"```csharp\n{program}```", Readme);

        var before = Console.Out;
        using var output = new StringWriter();
        try
        {
            Console.SetOut(output);
            System.Reflection.Assembly.Load("TransparencyScore.Sample").EntryPoint!.Invoke(null, [new[] { Path.Combine(Repository.Fixtures, "nvidia-2025-mlperf-inference-v51.md") }]);
        }
        finally
        {
            Console.SetOut(before);
        }

        Assert.StartsWith("Grade ", output.ToString());
        Assert.Contains("standardized-tests: ", output.ToString());
    }

    [TestMethod]
    public void The_excerpt_is_what_the_first_command_writes()
    {
        var start = Readme.IndexOf("<!-- excerpt -->", StringComparison.Ordinal);
        var rows = Readme[start..Readme.IndexOf("<!-- /excerpt -->", StringComparison.Ordinal)].Split('\n').Where(l => l.StartsWith('|') || l.StartsWith('-')).ToList();
        Assert.IsNotEmpty(rows);
        using var folder = new TemporaryFolder();
        Run.Tool("report", Repository.Fixtures, "--out", folder.Root);
        var written = File.ReadAllLines(Path.Combine(folder.Root, "report-cards.md"));
        Assert.IsEmpty(rows.Except(written), string.Join('\n', rows.Except(written)));
    }

    [TestMethod]
    public void The_article_gives_the_cards_that_are_shown()
    {
        var start = Readme.IndexOf("<!-- article -->", StringComparison.Ordinal);
        var shown = Readme[start..Readme.IndexOf("<!-- /article -->", StringComparison.Ordinal)].Split('\n').First(l => l.Contains("report cards from", StringComparison.Ordinal));
        using var folder = new TemporaryFolder();
        var run = Run.Tool("report", Path.Combine(Repository.Articles, "chip-week.md"), "--by-company", "--out", folder.Root);
        Assert.AreEqual(shown, run.Output.Trim().Replace(folder.Root.Replace('\\', '/'), "report", StringComparison.Ordinal));
        var names = Directory.EnumerateFiles(Path.Combine(folder.Root, "companies")).Select(f => Path.GetFileName(f).Split('-')[0]).Order(StringComparer.Ordinal);
        Assert.AreEqual("amd intel nvidia", string.Join(' ', names));
    }

    [TestMethod]
    public void Every_tscore_command_in_the_readme_is_understood()
    {
        var commands = Readme.Split('\n').Where(l => l.StartsWith("tscore ", StringComparison.Ordinal)).ToList();
        Assert.IsNotEmpty(commands);
        using var streams = new StandardStreams(Stream.Null, TextWriter.Null, TextWriter.Null, personWatches: false, outputIsTerminal: false, width: 120);
        foreach (var command in commands)
        {
            var words = command.Split(" #")[0].Split('|')[0].Split('>')[0].Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..];
            Assert.IsEmpty(Cli.Tool.Commands(streams).Parse(words).Errors, command);
        }
    }
}
