using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace TransparencyScore.Cli.Git;

/// <summary>Runs the <c>git</c> program in a folder: arguments as a list, no shell, reading commands only.</summary>
internal sealed class GitProgram(string folder)
{
    // Set inside hooks, where they name the repository of the hook and not that of the folder.
    private static readonly string[] NotInherited = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_NAMESPACE", "GIT_PREFIX"];

    /// <summary>Runs a command.</summary>
    /// <param name="arguments">The command and its arguments.</param>
    /// <param name="input">What it reads on standard input, or null.</param>
    /// <returns>Its exit code, what it wrote, and its complaints.</returns>
    /// <exception cref="GitException">Git is not installed.</exception>
    public (int Code, byte[] Output, string Error) Run(IReadOnlyList<string> arguments, string? input = null)
    {
        var start = new ProcessStartInfo(Find()) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, CreateNoWindow = true };
        foreach (var argument in (string[])["-C", folder, "--no-pager", .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var name in NotInherited)
        {
            start.Environment.Remove(name);
        }

        // Messages in one language, no lock, no question, nothing fetched over the network.
        (start.Environment["LC_ALL"], start.Environment["GIT_OPTIONAL_LOCKS"], start.Environment["GIT_TERMINAL_PROMPT"], start.Environment["GIT_NO_LAZY_FETCH"]) = ("C", "0", "0", "1");
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var feeding = Task.Run(() => Feed(process, input));
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            feeding.Wait();
            return (process.ExitCode, output.ToArray(), error.Result.Trim());
        }
        catch (Win32Exception e)
        {
            throw new GitException($"git could not be started ({e.Message}). A revision is read with the git program: install it, or name a folder.");
        }
    }

    private static void Feed(Process process, string? input)
    {
        try
        {
            using var stream = process.StandardInput.BaseStream;
            stream.Write(Encoding.ASCII.GetBytes(input ?? ""));
        }
        catch (IOException)
        {
            // Git ended before it read everything; its exit code and message say why.
        }
    }

    // By PATH only: a program of that name in the current folder is not what the user means by git.
    private static string Find()
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(Path.IsPathFullyQualified).Select(p => Path.Combine(p, name)).FirstOrDefault(File.Exists)
            ?? throw new GitException("git was not found on the PATH. A revision is read with the git program: install it, or name a folder.");
    }
}
