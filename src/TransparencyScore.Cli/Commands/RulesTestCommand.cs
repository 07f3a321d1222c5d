using System.CommandLine;
using TransparencyScore.Cli.Output;
using TransparencyScore.Documents;
using TransparencyScore.Reporting.RuleTests;
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
        var minimum = MinimumCoverage.Option();
        var format = Choice.Of("--format", RuleTestFormat.Table, "Form of the results.");
        var file = new Option<string?>("--out") { HelpName = "FILE", Description = "File for the results. Default: standard output." };
        var test = new Command("test", "Runs every example and self-test of a rule set on the path of scoring, and names the phrases, patterns and rule branches that none of them reaches.")
        {
            folder, criteria, signals, minimum, format, file,
        };
        test.SetAction(parsed =>
        {
            var set = parsed.GetValue(folder)!;
            var loaded = RuleSetFolder.Load(set);
            if (loaded.RuleSet is not { } rules)
            {
                loaded.Diagnostics.ToList().ForEach(streams.Error.WriteLine);
                streams.Error.WriteLine("tscore: the rule set cannot be used. Nothing was tested.");
                return ExitCode.Problems;
            }

            var selection = new RuleTestSelection(parsed.GetValue(criteria) ?? [], parsed.GetValue(signals) ?? []);
            if (selection.Problems(rules) is { Count: > 0 } unknown)
            {
                unknown.ToList().ForEach(u => streams.Error.WriteLine($"tscore: {u}"));
                return ExitCode.Usage;
            }

            var report = RuleSetTester.Run(rules, MarkdownReader.Read, selection).WithPaths(path => RuleSetFolder.PathOf(path, set)) with { Minimum = parsed.GetValue(minimum) };
            Write(report, parsed.GetValue(format), parsed.GetValue(file), streams);
            return report.HasPassed ? ExitCode.Fine : ExitCode.Problems;
        });
        return test;
    }

    private static void Write(RuleTestReport report, RuleTestFormat format, string? file, StandardStreams streams)
    {
        using var output = TextOutput.Open(file, streams);
        switch (format)
        {
            case RuleTestFormat.Json:
                RuleTestJsonWriter.Write(report, output.Text);
                break;
            case RuleTestFormat.JUnit:
                RuleTestJUnitWriter.Write(report, output.Text);
                break;
            default:
                RuleTestTableWriter.Write(report, output);
                break;
        }

        output.Done();
    }
}
