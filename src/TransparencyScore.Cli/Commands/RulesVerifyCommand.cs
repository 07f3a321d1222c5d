using System.CommandLine;
using TransparencyScore.Cli.Output;
using TransparencyScore.Rules;

namespace TransparencyScore.Cli.Commands;

/// <summary><c>tscore rules verify</c>.</summary>
internal static class RulesVerifyCommand
{
    public static Command Make(StandardStreams streams)
    {
        var folder = new Argument<string>("DIR") { Description = "Folder of the rule set: the one that holds ruleset.json." };
        var format = new Option<string>("--format")
        {
            HelpName = "table|json|sarif",
            Description = "table: with the line and a caret, for people; json: described by rules/schemas/diagnostics.schema.json; sarif: SARIF 2.1.0, for code hosts and editors.",
            DefaultValueFactory = _ => DiagnosticWriters.Table,
        };
        format.AcceptOnlyFromAmong(DiagnosticWriters.Formats);
        var strict = new Option<bool>("--strict") { Description = "Warnings count as problems for the exit code too." };
        var verify = new Command("verify", "Tells every problem of a rule set at once, with file, line, column and what to do. Runs no text: \"tscore rules test\" runs the examples.") { folder, format, strict };
        verify.SetAction(parsed => Verify(parsed.GetValue(folder)!, parsed.GetValue(format)!, parsed.GetValue(strict), streams));
        return verify;
    }

    private static int Verify(string folder, string format, bool strict, StandardStreams streams)
    {
        var check = RuleSetFolder.Check(folder);
        DiagnosticWriters.Write(format, check, streams);
        return check.Diagnostics.Any(d => strict || d.Severity == DiagnosticSeverity.Error) ? ExitCode.Problems : ExitCode.Fine;
    }
}
