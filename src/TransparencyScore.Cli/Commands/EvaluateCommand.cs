using System.CommandLine;
using System.Globalization;
using TransparencyScore.Cli.Output;
using TransparencyScore.Evaluation;
using TransparencyScore.Evaluation.Results;
using TransparencyScore.Reporting;

namespace TransparencyScore.Cli.Commands;

/// <summary><c>tscore evaluate</c>.</summary>
internal static class EvaluateCommand
{
    private const int MostResamples = 100_000;

    public static Command Make(StandardStreams streams)
    {
        var input = new InputOptions();
        var labels = new Option<string[]>("--labels")
        {
            HelpName = "FILE",
            Required = true,
            Description = "Levels that a reader gives: CSV with the header doc,criterion,level[,quote]; a level is 0, 1, 2 or notApplicable. Give it twice to compare two readers with the tool and with each other.",
        };
        var errors = new Option<bool>("--errors") { Description = "Also every disagreement: the sentence in question, what the rules saw, which rule failed by which part, and which signal would have decided." };
        var format = Choice.Of("--format", EvaluationFormat.Table, "Form of the results.");
        var seed = Number("--seed", EvaluationSettings.DefaultSeed, 0, int.MaxValue, "Where the generator of the bootstrap begins. The same seed gives the same intervals on every machine.");
        var resamples = Number("--resamples", EvaluationSettings.DefaultResamples, 1, MostResamples, "How often the bootstrap draws announcements anew for the 95 % intervals.");
        var file = new Option<string?>("--out") { HelpName = "FILE", Description = "File for the results. Default: standard output." };
        var command = new Command("evaluate", "Scores announcements and measures how far the levels agree with those that readers give: kappa, alpha, evidence, totals.");
        input.AddTo(command);
        foreach (var option in new Option[] { labels, errors, format, seed, resamples, file })
        {
            command.Add(option);
        }

        labels.Validators.Add(result =>
        {
            if (result.Tokens.GroupBy(t => t.Value).FirstOrDefault(g => g.Count() > 1) is { } twice)
            {
                result.AddError($"--labels names \"{twice.Key}\" twice. A file agrees with itself.");
            }
        });
        command.SetAction(parsed =>
        {
            if (RuleSetFolder.Load(input.RulesFolder(parsed), streams.Error) is not { } rules)
            {
                return ExitCode.Problems;
            }

            if (!ByCompany.TryMake(input.ByCompany(parsed), rules, streams.Error, out var articles))
            {
                return ExitCode.Usage;
            }

            var run = new ScoringRun(rules, input.AsOf(parsed), streams, articles);
            var sheets = parsed.GetValue(labels)!.Select(LabelFiles.Read).ToList();
            if (sheets.All(s => s.Labels.Count == 0))
            {
                sheets.SelectMany(s => s.Problems).ToList().ForEach(p => run.Complain(p.ToString(), p.IsError));
                run.Complain("tscore: there are no labels to compare with. Nothing was scored.", counts: false);
                return ExitCode.Problems;
            }

            var evaluator = new Evaluator(rules.Summary, [.. run.ScoreWithTexts(input.Request(parsed, streams))], sheets);
            foreach (var problem in evaluator.Sheets.SelectMany(s => s.Problems))
            {
                run.Complain(problem.ToString(), problem.IsError);
            }

            var result = evaluator.Evaluate(new EvaluationSettings(parsed.GetValue(seed), parsed.GetValue(resamples)));
            if (result.Comparisons.Count == 0)
            {
                run.Complain("tscore: no announcement that was scored has a label. Nothing was compared.");
                return run.Close();
            }

            Write(result with { Disagreements = parsed.GetValue(errors) ? evaluator.FindDisagreements(run.Scorer) : null }, parsed.GetValue(format), parsed.GetValue(file), streams);
            return run.Close();
        });
        return command;
    }

    private static void Write(EvaluationResult result, EvaluationFormat format, string? file, StandardStreams streams)
    {
        using var output = TextOutput.Open(file, streams);
        switch (format)
        {
            case EvaluationFormat.Json:
                EvaluationJsonWriter.Write(result, output.Text);
                break;
            case EvaluationFormat.Markdown:
                EvaluationMarkdownWriter.Write(result, output.Text);
                break;
            default:
                EvaluationTableWriter.Write(result, Terminal.Over(output));
                break;
        }

        output.Done();
    }

    private static Option<int> Number(string name, int value, int least, int most, string description)
    {
        var option = new Option<int>(name) { HelpName = "N", Description = description, DefaultValueFactory = _ => value };
        option.CustomParser = result =>
        {
            var word = result.Tokens.Single().Value;
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            {
                return number;
            }

            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} takes a whole number from {least} to {most}, not \"{word}\"."));
            return value;
        };
        return option;
    }
}
