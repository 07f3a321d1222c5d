using TransparencyScore.Criteria;
using TransparencyScore.Rules;

namespace TransparencyScore.Cli;

/// <summary>Reads the files of a rule set from a folder.</summary>
internal static class RuleSetFolder
{
    /// <summary>Loads the set in a folder, or the built-in one when there is none. Problems go to standard error, with paths as the user sees them.</summary>
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

    /// <summary>Loads the set in a folder.</summary>
    public static RuleSetLoadResult Load(string folder)
    {
        if (!Directory.Exists(folder))
        {
            var what = File.Exists(folder) ? "This is a file. Name the folder that holds ruleset.json." : "There is no such folder.";
            return new RuleSetLoadResult(null, [new Diagnostic("TS1019", what, SourceLocation.OfFile(folder))]);
        }

        try
        {
            var result = CompiledRuleSet.Load(RuleSetFiles.Read(folder));
            return result with { Diagnostics = [.. result.Diagnostics.Select(d => InFolder(d, folder))] };
        }
        catch (RuleSetFolderException e)
        {
            return new RuleSetLoadResult(null, [InFolder(e.Problem, folder)]);
        }
    }

    /// <summary>The problem with the path that the user can open.</summary>
    public static Diagnostic InFolder(Diagnostic problem, string folder) =>
        problem with { Location = problem.Location with { File = Path.Combine(folder, problem.Location.File).Replace('\\', '/') } };
}
