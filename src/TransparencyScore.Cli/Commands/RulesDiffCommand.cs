using System.CommandLine;
using TransparencyScore.Cli.Git;
using TransparencyScore.Cli.Output;
using TransparencyScore.Comparisons;
using TransparencyScore.Criteria;
using TransparencyScore.Reporting;

namespace TransparencyScore.Cli.Commands;

/// <summary><c>tscore rules diff</c>.</summary>
internal static class RulesDiffCommand
{
    /// <summary>Results change; as with <c>diff</c>, this is no failure.</summary>
    private const int Changes = 1;

    /// <summary>Nothing, or not everything, could be compared; so that a build can tell it from <see cref="Changes"/>.</summary>
    private const int NotCompared = 2;

    public static Command Make(StandardStreams streams)
    {
        var input = new InputOptions();
        var old = new Argument<string>("OLD") { Description = "The rule set to compare with: a folder, the id of a built-in set, or a git revision of NEW's folder (HEAD~1, a branch, a tag, a hash). Where a folder has the name of a revision, write git:REVISION." };
        var now = new Argument<string>("NEW") { Description = "The changed rule set: a folder, or the id of a built-in set." };
        var format = Choice.Of("--format", DiffFormat.Table, "Form of the results. markdown is for a pull request and stays below GitHub's limit.");
        var file = new Option<string?>("--out") { HelpName = "FILE", Description = "File for the results. Default: standard output." };
        var command = new Command("diff", "Shows what a change of rules does: which announcements and companies change level, score, grade or rank, with the evidence gained and lost. Exit code: 0 nothing changes, 1 something changes, 2 nothing or not everything could be compared (usage, broken rule set, unreadable input), 3 failure.")
        {
            old,
            now,
        };
        input.AddToComparison(command);
        command.Add(format);
        command.Add(file);
        command.SetAction(parsed =>
        {
            var (before, after) = Sources(parsed.GetValue(old)!, parsed.GetValue(now)!, streams.Error);
            if (before is null || after is null)
            {
                return NotCompared;
            }

            var first = Load(before, null, streams.Error);
            var second = Load(after, first, streams.Error);
            if (first is null || second is null)
            {
                streams.Error.WriteLine("tscore: Nothing was compared.");
                return NotCompared;
            }

            var byCompany = input.ByCompany(parsed);
            if (!ByCompany.TryMake(byCompany, first, streams.Error, out _) || !ByCompany.TryMake(byCompany, second, streams.Error, out _))
            {
                return NotCompared;
            }

            var run = new DiffRun(first, second, input.AsOf(parsed), byCompany, streams);
            var (one, other) = run.Score(input.Request(parsed, streams));
            if (one.Scores.Count + other.Scores.Count == 0)
            {
                streams.Error.WriteLine("tscore: No announcement was scored. Nothing was compared.");
                return NotCompared;
            }

            var comparison = RunComparer.Compare(one, other);
            Write(comparison, parsed.GetValue(format), parsed.GetValue(file), streams);
            if (run.Problems > 0)
            {
                streams.Error.WriteLine($"tscore: {Wording.Announcements(other.Scores.Count)} compared, {Wording.Quantity(run.Problems, "problem")}: not everything was compared.");
                return NotCompared;
            }

            return comparison.AnythingChanges ? Changes : ExitCode.Fine;
        });
        return command;
    }

    private static (RuleSetSource? Before, RuleSetSource? After) Sources(string old, string now, TextWriter error)
    {
        if (RuleSetSource.Folder(now) is not { } after)
        {
            error.WriteLine($"tscore: NEW: there is no folder \"{now}\", and no built-in rule set of that id.");
            return (null, null);
        }

        var isForced = old.StartsWith(RuleSetSource.RevisionPrefix, StringComparison.Ordinal) && !Directory.Exists(old);
        if (!isForced && RuleSetSource.Folder(old) is { } folder)
        {
            return (folder, after);
        }

        if (!Directory.Exists(now))
        {
            error.WriteLine($"tscore: OLD: there is no folder \"{old}\"; as a git revision it needs a folder as NEW, and \"{now}\" is built in.");
            return (null, null);
        }

        try
        {
            return (RuleSetSource.Revision(isForced ? old[RuleSetSource.RevisionPrefix.Length..] : old, now), after);
        }
        catch (GitException e)
        {
            error.WriteLine($"tscore: OLD: {(isForced ? "" : $"there is no folder \"{old}\". As a git revision: ")}{e.Message}");
            return (null, null);
        }
    }

    private static CompiledRuleSet? Load(RuleSetSource source, CompiledRuleSet? earlier, TextWriter error)
    {
        var result = source.Load(earlier);
        foreach (var problem in result.Diagnostics)
        {
            error.WriteLine(problem);
        }

        if (result.RuleSet is null)
        {
            error.WriteLine($"tscore: the rule set \"{source.Name}\" cannot be used: {Wording.Quantity(result.Diagnostics.Count, "problem")}.");
        }

        return result.RuleSet;
    }

    private static void Write(RunComparison comparison, DiffFormat format, string? file, StandardStreams streams)
    {
        using var output = TextOutput.Open(file, streams);
        switch (format)
        {
            case DiffFormat.Json:
                ComparisonJsonWriter.Write(comparison, output.Text);
                break;
            case DiffFormat.Markdown:
                ComparisonMarkdownWriter.Write(comparison, output.Text);
                break;
            default:
                ComparisonTableWriter.Write(comparison, Terminal.Over(output));
                break;
        }

        output.Done();
    }
}
