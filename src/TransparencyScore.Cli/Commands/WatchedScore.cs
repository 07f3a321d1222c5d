using System.CommandLine;
using System.Runtime.InteropServices;
using TransparencyScore.Cli.Watching;
using TransparencyScore.Criteria;

namespace TransparencyScore.Cli.Commands;

/// <summary><c>tscore score --watch</c>.</summary>
internal static class WatchedScore
{
    public static int Run(InputOptions input, ParseResult parsed, StandardStreams streams)
    {
        var (folder, request, byCompany) = (input.RulesFolder(parsed), input.Request(parsed, streams), input.ByCompany(parsed));

        // What is not there at the beginning is a slip of the pen; later it is a file that an editor is about to write.
        foreach (var missing in request.Paths.Where(p => !Path.Exists(p)))
        {
            streams.Error.WriteLine($"tscore: there is no file or folder \"{missing}\" to watch.");
            return ExitCode.Problems;
        }

        if (folder is not null && !Directory.Exists(folder) && !CompiledRuleSet.BuiltIn.Contains(folder))
        {
            return RuleSetFolder.Load(folder, streams.Error) is null ? ExitCode.Problems : ExitCode.Fine;
        }

        using var end = new CancellationTokenSource();
        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            end.Cancel();
        }

        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        using var changes = new FileChanges();
        var watch = new ScoreWatch(new WatchedRules(folder, byCompany, streams.Error), new WatchedTexts(request, input.AsOf(parsed), byCompany, streams.Error), streams);
        return watch.Run(changes, end.Token);
    }
}
