using System.Diagnostics;
using TransparencyScore.Cli.Tests.Support;

namespace TransparencyScore.Cli.Tests.Hostile;

/// <summary>The large hostile rule sets, each loaded by a process of its own whose memory is limited, and which is stopped when it takes too long.</summary>
[TestClass]
public sealed class HostileReplayTests
{
    // 500 MB of managed memory: the process ends by itself when it needs more.
    private const string Memory = "0x1DCD6500";

    // What a hang is; loading takes up to five seconds where the machine does nothing else, and a test must not fail where it does.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    public static IEnumerable<object[]> Rows => HostileRow.All.Where(r => r.IsGenerated).Select(r => new object[] { r.Name });

    [TestMethod]
    [DynamicData(nameof(Rows))]
    public void A_large_hostile_set_is_refused_or_harmless_in_little_time_and_memory(string name)
    {
        var row = HostileRow.Named(name);
        using var folder = new TemporaryFolder();
        foreach (var file in row.Files())
        {
            folder.Write("set/" + file.Path, file.Content.ToArray());
        }

        folder.Write("text.md", "It was verified at 40 tok/s.");
        var (verified, problems) = Run("rules", "verify", Path.Combine(folder.Root, "set"));
        Assert.AreEqual(row.Refused is null ? ExitCode.Fine : ExitCode.Problems, verified, problems[..Math.Min(2000, problems.Length)]);
        var (code, output) = Run("score", Path.Combine(folder.Root, "text.md"), "--rules", Path.Combine(folder.Root, "set"), "--format", "jsonl");
        Assert.DoesNotContain("   at TransparencyScore", problems + output);
        Assert.DoesNotContain("something went wrong inside", problems + output);
        if (row.Refused is { } refused)
        {
            Assert.AreEqual(ExitCode.Problems, code, output);
            Assert.IsTrue(output.Split('\n').Any(line => line.Contains(refused, StringComparison.Ordinal) && line.Contains(row.Says, StringComparison.Ordinal)), output[..Math.Min(2000, output.Length)]);
        }
        else
        {
            Assert.AreEqual(ExitCode.Fine, code, output[..Math.Min(2000, output.Length)]);
            Assert.Contains("\"scored\"", output);
        }
    }

    private static (int Code, string Output) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "tscore.dll")))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_GCHeapHardLimit"] = Memory;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Hang))
        {
            process.Kill();
            Assert.Fail("It hangs.");
        }

        return (process.ExitCode, output.GetAwaiter().GetResult() + error.GetAwaiter().GetResult());
    }
}
