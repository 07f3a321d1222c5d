using System.CommandLine;
using TransparencyScore.Cli.Output;
using TransparencyScore.Documents;
using TransparencyScore.Scoring.RuleTests;

namespace TransparencyScore.Cli.Commands;

/// <summary><c>tscore rules test</c>.</summary>
internal static class RulesTestCommand
{
    public static Command Make(StandardStreams streams)
    {
        var folder = new Argument<string>("DIR") { Description = "Folder of the rule set: the one that holds ruleset.json." };
        var criteria = new Option<string[]>("--criterion") { HelpName = "ID", Description = "Only this criterion: its examples and the self-tests of the signals in its file. May be given several times." };
        var signals = new Option<string[]>("--signal") { HelpName = "ID", Description = "Only the self-tests of this signal. May be given several times." };
        var file = new Option<string?>("--out") { HelpName = "FILE", Description = "File for the results. Default: standard output." };
        var test = new Command("test", "Runs every example and self-test of a rule set and says which phrases, patterns and rule branches none of them reaches.") { folder, criteria, signals, file };
        test.SetAction(parsed =>
        {
            var set = parsed.GetValue(folder)!;
            var loaded = RuleSetFolder.Load(set);
            if (loaded.RuleSet is not { } rules)
            {
                loaded.Diagnostics.ToList().ForEach(streams.Error.WriteLine);
                return ExitCode.Problems;
            }

            var report = RuleSetTester.Run(rules, MarkdownReader.Read, new RuleTestSelection(parsed.GetValue(criteria) ?? [], parsed.GetValue(signals) ?? []))
                .WithPaths(path => Path.Combine(set, path).Replace('\\', '/'));
            using var output = TextOutput.Open(parsed.GetValue(file), streams);
            RuleTestTableWriter.Write(report, output);
            output.Done();
            return report.Tests.Any(t => t.IsRed) ? ExitCode.Problems : ExitCode.Fine;
        });
        return test;
    }
}
