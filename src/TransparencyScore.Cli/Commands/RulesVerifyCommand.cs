using System.CommandLine;
using TransparencyScore.Reporting;

namespace TransparencyScore.Cli.Commands;

/// <summary><c>tscore rules verify</c>.</summary>
internal static class RulesVerifyCommand
{
    public static Command Make(StandardStreams streams)
    {
        var folder = new Argument<string>("DIR") { Description = "Folder of the rule set: the one that holds ruleset.json." };
        var verify = new Command("verify", "Loads and compiles a rule set. Prints every problem with file, line and column. Runs no text: \"tscore rules test\" runs the examples.") { folder };
        verify.SetAction(parsed => Verify(parsed.GetValue(folder)!, streams));
        return verify;
    }

    private static int Verify(string folder, StandardStreams streams)
    {
        var loaded = RuleSetFolder.Load(folder);
        var problems = loaded.Diagnostics;
        foreach (var problem in problems)
        {
            streams.Output.WriteLine(problem);
        }

        if (loaded.RuleSet is { Summary: var summary } && problems.Count == 0)
        {
            streams.Output.WriteLine($"{summary.Id} {summary.Version}: {Wording.Quantity(summary.Criteria.Count, "criterion")}.");
            return ExitCode.Fine;
        }

        streams.Output.WriteLine($"{Wording.Quantity(problems.Count, "problem")}.");
        return ExitCode.Problems;
    }
}
