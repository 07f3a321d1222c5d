using System.CommandLine;
using TransparencyScore.Cli.Output;

namespace TransparencyScore.Cli.Commands;

/// <summary><c>tscore score</c>.</summary>
internal static class ScoreCommand
{
    public static Command Make(StandardStreams streams)
    {
        var input = new InputOptions();
        var format = Choice.Of("--format", ScoreFormat.Table, "Form of the results.");
        var file = new Option<string?>("--out") { HelpName = "FILE", Description = "File for the results. Default: standard output." };
        var watch = new Option<bool>("--watch") { Description = "Keep running: after every saved change of the rules or the texts, show the difference to the run before. Ctrl-C ends. Tables on standard output only." };
        var command = new Command("score", "Scores announcements: a level with evidence for every criterion, a score, its coverage and a grade for each announcement.");
        input.AddTo(command);
        command.Add(format);
        command.Add(file);
        command.Add(watch);
        command.Validators.Add(result =>
        {
            if (result.GetValue(watch) && (result.GetValue(format) != ScoreFormat.Table || result.GetValue(file) is not null || input.ReadsStandardInput(result)))
            {
                result.AddError("--watch shows tables on standard output, of files that can change: leave out --format, --out and \"-\", or --watch.");
            }
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(watch))
            {
                return WatchedScore.Run(input, parsed, streams);
            }

            if (RuleSetFolder.Load(input.RulesFolder(parsed), streams.Error) is not { } rules)
            {
                return ExitCode.Problems;
            }

            if (!ByCompany.TryMake(input.ByCompany(parsed), rules, streams.Error, out var articles))
            {
                return ExitCode.Usage;
            }

            var run = new ScoringRun(rules, input.AsOf(parsed), streams, articles);
            using var output = ScoreOutput.Open(parsed.GetValue(file), parsed.GetValue(format), rules.Summary, streams);
            output.Writer.Start();
            foreach (var score in run.Score(input.Request(parsed, streams)))
            {
                output.Writer.Write(score);
            }

            output.Done();
            return run.Close();
        });
        return command;
    }
}
