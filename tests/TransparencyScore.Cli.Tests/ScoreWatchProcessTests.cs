using System.Diagnostics;
using System.Text;
using TransparencyScore.Cli.Tests.Support;

namespace TransparencyScore.Cli.Tests;

/// <summary>The tool as a process of its own, with real files and a real interrupt. Waits are generous: what is tested is that it comes, not when.</summary>
[TestClass]
public sealed class ScoreWatchProcessTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [TestMethod]
    public void A_save_shows_and_an_interrupt_ends_cleanly()
    {
        using var folder = new TemporaryFolder();
        var rules = SmallRules.WriteTo(folder, "rules");
        var text = folder.Write("text.md", "It was checked by a lab.");
        using var tool = new Watching(text, rules);
        tool.WaitFor("Ctrl-C ends.");

        // As an editor saves: a new file under the old name.
        folder.Write("text.md.tmp", "It costs 5 euros.");
        File.Move(text + ".tmp", text, overwrite: true);
        tool.WaitFor("score 0.0 → 40.0");
        SmallRules.Edit(rules, "criteria/priced.json", "signals.Has(", "signals.Hass(");
        tool.WaitFor("criteria/priced.json:");
        SmallRules.Edit(rules, "criteria/priced.json", "signals.Hass(", "signals.Has(");
        SmallRules.Edit(rules, "criteria/priced.json", "[\"costs\"]", "[\"sells for\"]");
        tool.WaitFor("score 40.0 → 0.0");
        Assert.DoesNotContain("\u001b", tool.Shown);
        if (!OperatingSystem.IsWindows())
        {
            Assert.AreEqual(0, tool.Interrupt());
            Assert.IsEmpty(tool.Complaints.Split('\n').Where(l => l.StartsWith("   at ", StringComparison.Ordinal)));
        }
    }

    private sealed class Watching : IDisposable
    {
        private readonly StringBuilder _shown = new();
        private readonly StringBuilder _complaints = new();
        private readonly Process _process;

        public Watching(string text, string rules)
        {
            var dotnet = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

            // Tests that a shell runs in the background inherit that interrupts are ignored.
            string[] command = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", dotnet] : [dotnet];
            var start = new ProcessStartInfo(command[0])
            {
                RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
            };
            foreach (var argument in new[] { command[1..], [Path.Combine(AppContext.BaseDirectory, "tscore.dll"), "score", text, "--rules", rules, "--watch"] }.SelectMany(a => a))
            {
                start.ArgumentList.Add(argument);
            }

            _process = Process.Start(start)!;
            _process.OutputDataReceived += (_, e) => Keep(_shown, e.Data);
            _process.ErrorDataReceived += (_, e) => { Keep(_shown, e.Data); Keep(_complaints, e.Data); };
            _process.BeginOutputReadLine();
            _process.BeginErrorReadLine();
        }

        public string Shown => Text(_shown);

        public string Complaints => Text(_complaints);

        public void WaitFor(string words)
        {
            var watch = Stopwatch.StartNew();
            while (!Shown.Contains(words, StringComparison.Ordinal))
            {
                Assert.IsFalse(_process.HasExited, Shown);
                Assert.IsLessThan(Patience, watch.Elapsed, $"Waited for \"{words}\" in: {Shown}");
                Thread.Sleep(50);
            }
        }

        public int Interrupt()
        {
            using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            Assert.IsTrue(_process.WaitForExit(Patience), "The interrupt did not end it.");
            return _process.ExitCode;
        }

        public void Dispose()
        {
            if (!_process.HasExited)
            {
                _process.Kill();
                _process.WaitForExit();
            }

            _process.Dispose();
        }

        private static void Keep(StringBuilder text, string? line)
        {
            lock (text)
            {
                text.Append(line).Append('\n');
            }
        }

        private static string Text(StringBuilder text)
        {
            lock (text)
            {
                return text.ToString();
            }
        }
    }
}
