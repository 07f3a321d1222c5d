using System.CommandLine;
using TransparencyScore.Cli.Commands;

namespace TransparencyScore.Cli;

/// <summary>The <c>tscore</c> command line.</summary>
internal static class Tool
{
    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, StandardStreams streams)
    {
        var result = Commands(streams).Parse(args);
        if (result.Action is System.CommandLine.Invocation.ParseErrorAction)
        {
            foreach (var error in result.Errors)
            {
                streams.Error.WriteLine($"tscore: {error.Message}");
            }

            streams.Error.WriteLine($"Try \"{Words(result.CommandResult.Command)} --help\".");
            return ExitCode.Usage;
        }

        return Guard(() => result.Invoke(new InvocationConfiguration { Output = streams.Output, Error = streams.Error, EnableDefaultExceptionHandler = false }), streams);
    }

    internal static RootCommand Commands(StandardStreams streams) => new("Scores announcements of AI chips and models on how transparent their performance claims are.")
    {
        ScoreCommand.Make(streams),
        ReportCommand.Make(streams),
        EvaluateCommand.Make(streams),
        InspectCommand.Make(streams),
        ExplainCommand.Make(streams),
        RulesCommand.Make(streams),
    };

    private static int Guard(Func<int> run, StandardStreams streams)
    {
        try
        {
            var code = run();
            streams.Output.Flush();
            return code;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            streams.Error.WriteLine($"tscore: {e.Message}");
            return ExitCode.Failure;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A bug. The first line is what a report of it needs; a stack trace tells a user nothing.
            streams.Error.WriteLine($"tscore: something went wrong inside the tool: {e.GetType().Name}: {e.Message}");
            streams.Error.WriteLine("Please report this with the command and the input that caused it.");
            return ExitCode.Failure;
        }
    }

    private static string Words(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{Words(parent)} {command.Name}" : "tscore";
}
