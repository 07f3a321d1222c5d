using System.CommandLine;
using TransparencyScore.Articles;
using TransparencyScore.Cli.Output;
using TransparencyScore.Criteria;
using TransparencyScore.Documents;
using TransparencyScore.Reporting;

namespace TransparencyScore.Cli.Commands;

/// <summary><c>tscore inspect</c>.</summary>
internal static class InspectCommand
{
    public static Command Make(StandardStreams streams)
    {
        var input = new InputOptions();
        var format = Choice.Of("--format", InspectFormat.Text, "Form of the output.");
        var command = new Command("inspect", "Shows what the rules see of announcements: blocks, sentences, and the signals found in them with their status.");
        input.AddTo(command, withDate: false);
        command.Add(format);
        command.SetAction(parsed =>
        {
            if (RuleSetFolder.Load(input.RulesFolder(parsed), streams.Error) is not { } rules)
            {
                return ExitCode.Problems;
            }

            return ByCompany.TryMake(input.ByCompany(parsed), rules, streams.Error, out var articles)
                ? Inspect(new AnnouncementInspector(rules), articles, input.Request(parsed, streams), parsed.GetValue(format) == InspectFormat.Json, streams)
                : ExitCode.Usage;
        });
        return command;
    }

    private static int Inspect(AnnouncementInspector inspector, ArticleSplitter? articles, InputRequest request, bool json, StandardStreams streams)
    {
        int shown = 0, problems = 0;
        streams.Output.Write(json ? "[" : "");
        foreach (var (file, announcement) in ArticleParts.Read(request, articles, Complain))
        {
            var inspection = inspector.Inspect(announcement);
            foreach (var failure in inspection.Problems)
            {
                Complain($"{file}: {announcement.Metadata.Id}: {failure}", true);
            }

            streams.Output.Write(shown == 0 ? (json ? "\n" : "") : json ? ",\n" : "\n");
            if (json)
            {
                streams.Output.Write(InspectionJsonWriter.ToJson(inspection));
            }
            else
            {
                InspectionTextWriter.Write(streams.Output, inspection);
            }

            shown++;
        }

        streams.Output.Write(json ? "\n]\n" : "");
        if (problems > 0)
        {
            streams.Error.WriteLine($"tscore: {Wording.Announcements(shown)} shown, {Wording.Quantity(problems, "problem")}.");
        }

        return problems > 0 ? ExitCode.Problems : ExitCode.Fine;

        void Complain(string message, bool counts)
        {
            streams.Error.WriteLine(message);
            problems += counts ? 1 : 0;
        }
    }
}
