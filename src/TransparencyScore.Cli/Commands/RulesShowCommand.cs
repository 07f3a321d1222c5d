using System.CommandLine;
using TransparencyScore.Cli.Output;
using TransparencyScore.Criteria;
using TransparencyScore.Reporting;

namespace TransparencyScore.Cli.Commands;

/// <summary><c>tscore rules show</c>.</summary>
internal static class RulesShowCommand
{
    public static Command Make(StandardStreams streams)
    {
        var criterion = new Argument<string?>("CRITERION") { Arity = ArgumentArity.ZeroOrOne, Description = "Id of a criterion. Without it: an overview of the whole set." };
        var folder = new Option<string?>("--rules") { HelpName = "SET", Description = "Folder of the rule set, or the id of a built-in one. Default: benchmark-transparency." };
        var format = Choice.Of("--format", PageFormat.Text, "Form of the output.");
        var file = new Option<string?>("--out") { HelpName = "FILE", Description = "File for the output. Default: standard output." };
        var command = new Command("show", "Shows a criterion in prose: question, levels, weight, rules in words, signals, examples and advice, and where each piece stands.") { criterion, folder, format, file };
        command.SetAction(parsed =>
        {
            if (RuleSetFolder.Load(parsed.GetValue(folder), streams.Error) is not { } rules)
            {
                return ExitCode.Problems;
            }

            var id = parsed.GetValue(criterion);
            if (!CriterionNames.Known(id is null ? [] : [id], rules.Summary, streams.Error))
            {
                return ExitCode.Usage;
            }

            using var output = TextOutput.Open(parsed.GetValue(file), streams);
            Print(rules, id, parsed.GetValue(format), parsed.GetValue(folder), output);
            output.Done();
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Print(CompiledRuleSet rules, string? criterion, PageFormat format, string? folder, TextOutput output)
    {
        var description = rules.Describe();
        if (format == PageFormat.Json)
        {
            output.Text.Write(RuleSetJsonWriter.ToJson(description, criterion) + "\n");
            return;
        }

        var pages = new RuleSetPage(description, RuleSetFolder.PlaceIn(folder));
        var page = criterion is null ? pages.Overview() : pages.Criterion(criterion);
        if (format == PageFormat.Markdown)
        {
            TextPageWriter.WriteMarkdown(output.Text, page);
        }
        else
        {
            TextPageWriter.WriteText(output.Text, page, output.Width);
        }
    }
}
