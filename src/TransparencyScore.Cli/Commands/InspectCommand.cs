using System.CommandLine;
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
        var format = new Option<InspectFormat>("--format") { HelpName = "text|json", Description = "Form of the output.", DefaultValueFactory = _ => InspectFormat.Text };
        var command = new Command("inspect", "Shows what the rules see of announcements: blocks, sentences, and the signals found in them with their status.");
        input.AddTo(command, withDate: false);
        command.Add(format);
        command.SetAction(parsed => RuleSetFolder.Load(input.RulesFolder(parsed), streams.Error) is { } rules
            ? Inspect(new AnnouncementInspector(rules), input.Request(parsed, streams), parsed.GetValue(format) == InspectFormat.Json, streams)
            : ExitCode.Problems);
        return command;
    }

    private static int Inspect(AnnouncementInspector inspector, InputRequest request, bool json, StandardStreams streams)
    {
        int shown = 0, problems = 0;
        streams.Output.Write(json ? "[" : "");
        foreach (var input in AnnouncementFiles.Read(request))
        {
            if (input is InputProblem problem)
            {
                streams.Error.WriteLine(problem);
                problems += problem.Severity == InputSeverity.Error ? 1 : 0;
                continue;
            }

            var inspection = inspector.Inspect(((AnnouncementRead)input).Announcement);
            foreach (var failure in inspection.Problems)
            {
                streams.Error.WriteLine($"{input.File}: {inspection.Announcement.Metadata.Id}: {failure}");
                problems++;
            }

            if (json)
            {
                streams.Output.Write((shown > 0 ? ",\n" : "\n") + InspectionJsonWriter.ToJson(inspection));
            }
            else
            {
                streams.Output.Write(shown > 0 ? "\n" : "");
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
    }
}
