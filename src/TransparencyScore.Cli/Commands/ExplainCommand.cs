using System.CommandLine;
using TransparencyScore.Articles;
using TransparencyScore.Cli.Output;
using TransparencyScore.Criteria;
using TransparencyScore.Criteria.Explaining;
using TransparencyScore.Documents;
using TransparencyScore.Reporting;
using TransparencyScore.Rules;

namespace TransparencyScore.Cli.Commands;

/// <summary><c>tscore explain</c>.</summary>
internal static class ExplainCommand
{
    public static Command Make(StandardStreams streams)
    {
        var input = new InputOptions();
        var criteria = new Option<string[]>("--criterion") { HelpName = "ID", Description = "Explain only this criterion; may be given more than once. Default: all." };
        var format = Choice.Of("--format", PageFormat.Text, "Form of the output.");
        var file = new Option<string?>("--out") { HelpName = "FILE", Description = "File for the output. Default: standard output." };
        var command = new Command("explain", "Explains why criteria have their levels: the sentences, the signals in them, how each part of each rule came out, and what the text would have to say for the next level.");
        input.AddTo(command, withDate: false);
        foreach (var option in new Option[] { criteria, format, file })
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            if (RuleSetFolder.Load(input.RulesFolder(parsed), streams.Error) is not { } rules)
            {
                return ExitCode.Problems;
            }

            var wanted = parsed.GetValue(criteria) is { Length: > 0 } ids ? ids : null;
            if (!CriterionNames.Known(wanted ?? [], rules.Summary, streams.Error) || !ByCompany.TryMake(input.ByCompany(parsed), rules, streams.Error, out var articles))
            {
                return ExitCode.Usage;
            }

            using var output = TextOutput.Open(parsed.GetValue(file), streams);
            var printer = new ExplanationPrinter(output, parsed.GetValue(format), RuleSetFolder.PlaceIn(input.RulesFolder(parsed)));
            var code = Explain(new AnnouncementExplainer(rules), wanted, articles, input.Request(parsed, streams), printer, streams.Error);
            output.Done();
            return code;
        });
        return command;
    }

    private static int Explain(AnnouncementExplainer explainer, string[]? criteria, ArticleSplitter? articles, InputRequest request, ExplanationPrinter printer, TextWriter error)
    {
        int shown = 0, problems = 0;
        printer.Start();
        foreach (var (file, announcement) in ArticleParts.Read(request, articles, Complain))
        {
            var explanation = explainer.Explain(announcement, criteria);
            foreach (var criterion in explanation.Criteria.Where(c => c.Score.Outcome == Outcome.NotAssessed))
            {
                Complain($"{file}: {explanation.Announcement.Id}: {criterion.Score.Id}: {criterion.Score.Reason}", true);
            }

            printer.Print(explanation);
            shown++;
        }

        printer.Finish();
        if (problems > 0)
        {
            error.WriteLine($"tscore: {Wording.Announcements(shown)} explained, {Wording.Quantity(problems, "problem")}.");
        }

        return problems > 0 ? ExitCode.Problems : ExitCode.Fine;

        void Complain(string message, bool counts)
        {
            error.WriteLine(message);
            problems += counts ? 1 : 0;
        }
    }
}
