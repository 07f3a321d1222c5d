using System.CommandLine;
using System.Text;
using System.Text.RegularExpressions;

namespace TransparencyScore.Cli.Commands;

/// <summary><c>tscore rules new</c>.</summary>
internal static partial class RulesNewCommand
{
    public static Command Make(StandardStreams streams)
    {
        var name = new Argument<string>("NAME") { Description = "Folder to make. Its last part is the id of the set: lower-case letters, digits and hyphens." };
        var extends = new Option<string?>("--extends") { HelpName = "ID", Description = "Make a set that changes another one: a built-in set, or the set in the folder of that name beside the new one." };
        var command = new Command("new", "Writes a small rule set with notes, which verifies and passes its own tests, as a place to begin.") { name, extends };
        command.SetAction(parsed => Run(parsed.GetValue(name)!, parsed.GetValue(extends), streams));
        return command;
    }

    private static int Run(string name, string? extends, StandardStreams streams)
    {
        var folder = Path.TrimEndingDirectorySeparator(name);
        var id = Path.GetFileName(folder);
        if (!Id().IsMatch(id))
        {
            streams.Error.WriteLine($"tscore: \"{id}\" is no valid id: lower-case letters, digits and hyphens, beginning with a letter, at most 60 characters.");
            return ExitCode.Usage;
        }

        if (Path.Exists(folder) && !(Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            streams.Error.WriteLine($"tscore: \"{folder}\" is there already, and is not an empty folder. Nothing was written.");
            return ExitCode.Usage;
        }

        IReadOnlyDictionary<string, string> files;
        if (extends is null)
        {
            files = NewRuleSet.Small(id);
        }
        else if (RuleSetFolder.LoadBeside(folder, extends, streams.Error) is { } other)
        {
            files = NewRuleSet.Extending(id, other.Summary);
        }
        else
        {
            return ExitCode.Problems;
        }

        foreach (var (path, text) in files.Concat(NewRuleSet.EditorFiles()).OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(false));
        }

        foreach (var path in files.Keys.Order(StringComparer.Ordinal))
        {
            streams.Output.WriteLine($"{folder}/{path}");
        }

        streams.Output.WriteLine($"""

            Next: tscore rules verify {folder}
                  tscore rules test {folder}
                  tscore score announcement.md --rules {folder}
            """.ReplaceLineEndings("\n"));
        return ExitCode.Fine;
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{0,59}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
