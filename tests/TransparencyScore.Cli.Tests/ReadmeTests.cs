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
    public void The_evaluation_is_what_the_command_writes()
    {
        // RENEW_EXPECTATIONS=1 writes both excerpts anew.
        // From the root as a reader would: paths stand in the output.
        var before = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(Repository.Root);
        var run = Run.Tool("evaluate", "fixtures/announcements", "--labels", "fixtures/labels.csv", "--errors");
        Directory.SetCurrentDirectory(before);
        var lines = run.Output.Split('\n').Select(l => l.TrimEnd()).ToList();
        var table = lines.SkipWhile(l => !l.Contains("× tool", StringComparison.Ordinal)).Where(l => l.Length > 0).ToList();
        var means = table.FindIndex(l => l.Contains("Mean over criteria", StringComparison.Ordinal));
        string[] excerpt = [.. table[..6], "  …", .. table[means..(means + 3)]];
        var disagreement = lines.SkipWhile(l => !l.Contains(": reader ", StringComparison.Ordinal)).TakeWhile(l => l.Length > 0);
        Holds("evaluation", excerpt);
        Holds("disagreement", [.. disagreement]);
    }

    [TestMethod]
    public void The_mistake_is_told_as_shown()
    {
        using var folder = new TemporaryFolder();
        const string Changed = "my-rules/criteria/uncertainty.json";
        foreach (var file in Directory.EnumerateFiles(Repository.DefaultRules, "*.json", SearchOption.AllDirectories))
        {
            folder.Write("my-rules/" + Path.GetRelativePath(Repository.DefaultRules, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        folder.Write(Changed, File.ReadAllText(Path.Combine(folder.Root, Changed)).Replace("signals.Has(\\\"variation-words\\\")", "signals.Has(\\\"variation-word\\\")", StringComparison.Ordinal));
        var run = Run.Tool("rules", "verify", Path.Combine(folder.Root, "my-rules"));
        Holds("mistake", [.. run.Output.Replace(folder.Root.Replace('\\', '/') + "/", "", StringComparison.Ordinal).TrimEnd().Split('\n')]);
    }

    [TestMethod]
    public void The_explanation_is_what_the_command_writes()
    {
        string[] command = ["explain", "fixtures/announcements/tencent-2025-hunyuan-mt.md", "--criterion", "uncertainty"];
        var before = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(Repository.Root);
        var run = Run.Tool(command);
        Directory.SetCurrentDirectory(before);
        Holds("explanation", [$"tscore {string.Join(' ', command)}", .. run.Output.TrimEnd('\n').Split('\n')]);
    }

    private static void Holds(string name, IReadOnlyList<string> lines)
    {
        var path = Path.Combine(Repository.Root, "README.md");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var (start, end) = ($"<!-- {name} -->\n", $"<!-- /{name} -->");
        var expected = $"\n```\n{string.Join('\n', lines)}\n```\n\n";
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        var to = text.IndexOf(end, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("RENEW_EXPECTATIONS") == "1")
        {
            File.WriteAllText(path, text[..from] + expected + text[to..]);
            return;
        }

        Assert.AreEqual(expected, text[from..to], $"The README's excerpt \"{name}\" is not what the tool writes; renew it with RENEW_EXPECTATIONS=1.");
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
