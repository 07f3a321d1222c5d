using System.Diagnostics;

namespace TransparencyScore.Cli.Tests.Support;

/// <summary>A repository in a temporary folder.</summary>
internal sealed class GitFolder : IDisposable
{
    public GitFolder()
    {
        Git("init", "-q");
        Git("config", "user.name", "Test");
        Git("config", "user.email", "test@example.org");
        Git("config", "core.autocrlf", "false");
    }

    public TemporaryFolder Files { get; } = new();

    public string Root => Files.Root;

    public void Commit()
    {
        Git("add", "-A");
        Git("commit", "-q", "-m", "state");
    }

    public string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = Root, RedirectStandardOutput = true, RedirectStandardError = true };
        arguments.ToList().ForEach(start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.AreEqual(0, process.ExitCode, $"git {string.Join(' ', arguments)}: {process.StandardError.ReadToEnd()}");
        return output;
    }

    public void Dispose()
    {
        // Objects are read-only, which stands in the way on Windows.
        foreach (var file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Files.Dispose();
    }
}
