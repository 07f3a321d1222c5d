using TransparencyScore.Criteria;
using TransparencyScore.Rules;

namespace TransparencyScore.Cli;

/// <summary>Reads the files of a rule set from a folder, and those of the sets that it extends from the folders beside it.</summary>
internal static class RuleSetFolder
{
    private const string Beside = "../";
    private const string BuiltIn = "built-in:";

    /// <summary>Loads the set in a folder, a built-in one by its id, or the default one when there is no name. Problems go to standard error, with paths as the user sees them.</summary>
    /// <returns>The rule set, or null after problems.</returns>
    public static CompiledRuleSet? Load(string? folder, TextWriter error)
    {
        if (folder is null)
        {
            return CompiledRuleSet.LoadDefault();
        }

        var result = Load(folder);
        foreach (var problem in result.Diagnostics)
        {
            error.WriteLine(problem);
        }

        if (result.RuleSet is null)
        {
            error.WriteLine($"tscore: the rule set in \"{folder}\" cannot be used: {Reporting.Wording.Quantity(result.Diagnostics.Count, "problem")}. Nothing was scored.");
        }

        return result.RuleSet;
    }

    /// <summary>Loads the set in a folder, or the built-in one of that id where there is no such folder.</summary>
    /// <param name="folder">The folder, or the id.</param>
    /// <param name="earlier">A set loaded before, which makes it faster.</param>
    public static RuleSetLoadResult Load(string folder, CompiledRuleSet? earlier = null)
    {
        if (!Directory.Exists(folder))
        {
            return !File.Exists(folder) && CompiledRuleSet.LoadBuiltIn(folder) is { } builtIn
                ? new RuleSetLoadResult(builtIn, [])
                : new RuleSetLoadResult(null, [new Diagnostic("TS1019", Missing(folder), SourceLocation.OfFile(folder))]);
        }

        try
        {
            var result = CompiledRuleSet.Load(RuleSetFiles.Read(folder), id => FilesBeside(folder, id), earlier);
            return result with { Diagnostics = [.. result.Diagnostics.Select(d => InFolder(d, folder))] };
        }
        catch (RuleSetFolderException e)
        {
            return new RuleSetLoadResult(null, [InFolder(e.Problem, folder)]);
        }
    }

    /// <summary>Finds every problem of the set in a folder, or of the built-in one of that id where there is no such folder, without compiling it.</summary>
    public static RuleSetCheck Check(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return !File.Exists(folder) && RuleSetChecker.CheckBuiltIn(folder) is { } builtIn
                ? builtIn
                : new RuleSetCheck(null, [new Diagnostic("TS1019", Missing(folder), SourceLocation.OfFile(folder))]);
        }

        try
        {
            var check = RuleSetChecker.Check(RuleSetFiles.Read(folder), id => FilesBeside(folder, id));
            return check with { Diagnostics = [.. check.Diagnostics.Select(d => InFolder(d, folder))] };
        }
        catch (RuleSetFolderException e)
        {
            return new RuleSetCheck(null, [InFolder(e.Problem, folder)]);
        }
    }

    /// <summary>Loads the set in the folder of this name beside another folder, or the built-in one of this id. Problems go to standard error.</summary>
    public static CompiledRuleSet? LoadBeside(string folder, string id, TextWriter error)
    {
        var other = Path.Combine(Around(folder), id);
        return Load(Directory.Exists(other) ? other : id, error);
    }

    /// <summary>The problem with the path that the user can open.</summary>
    public static Diagnostic InFolder(Diagnostic problem, string folder) =>
        problem with { Location = InFolder(problem.Location, folder), Related = [.. problem.Related.Select(r => InFolder(r, folder))] };

    private static SourceLocation InFolder(SourceLocation location, string folder) => location with { File = PathOf(location.File, folder) };

    /// <summary>The path of a rule file as the user sees it.</summary>
    public static string PathOf(string file, string folder) => file.StartsWith(BuiltIn, StringComparison.Ordinal)
        ? file
        : (file.StartsWith(Beside, StringComparison.Ordinal) ? Path.Combine(Around(folder), file[Beside.Length..]) : Path.Combine(folder, file)).Replace('\\', '/');

    /// <summary>Names places in a rule set with the path that the user sees and, where one is known, the line.</summary>
    public static Func<SourceLocation, string> PlaceIn(string? folder) => location =>
    {
        var file = folder is null ? location.File : PathOf(location.File, folder);
        return location.Line == 0 ? file : FormattableString.Invariant($"{file}:{location.Line}");
    };

    private static string Missing(string folder) => File.Exists(folder)
        ? "This is a file. Name the folder that holds ruleset.json."
        : $"There is no such folder, and no built-in rule set of this name.{NearestName.Hint(folder, CompiledRuleSet.BuiltIn)} Built in: {string.Join(", ", CompiledRuleSet.BuiltIn)}.";

    private static IEnumerable<RuleFile>? FilesBeside(string folder, string id)
    {
        var other = Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))) ?? folder, id);
        return File.Exists(Path.Combine(other, "ruleset.json")) ? RuleSetFiles.Read(other, Beside + id + "/").Select(f => f with { ShownAs = $"{Beside}{id}/{f.Path}" }) : null;
    }

    // "rules/mine" stands in "rules", "mine" in "", and "." in "..".
    private static string Around(string folder)
    {
        var trimmed = Path.TrimEndingDirectorySeparator(folder);
        return Path.GetFileName(trimmed) is "" or "." or ".." ? Path.Combine(folder, "..") : Path.GetDirectoryName(trimmed) ?? "";
    }
}
