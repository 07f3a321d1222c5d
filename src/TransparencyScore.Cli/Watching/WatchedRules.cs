using TransparencyScore.Criteria;
using TransparencyScore.Reporting;

namespace TransparencyScore.Cli.Watching;

/// <summary>The rule set of a watched run: the last good one is kept while the files are broken.</summary>
/// <param name="folder">The folder or id as given; null for the default set.</param>
/// <param name="byCompany">Whether the set must be able to take articles apart.</param>
/// <param name="error">Where problems go.</param>
internal sealed class WatchedRules(string? folder, bool byCompany, TextWriter error)
{
    private bool _isBuiltIn;
    private bool _isBroken = true;

    /// <summary>The last good set; null when there was none yet.</summary>
    public CompiledRuleSet? Current { get; private set; }

    /// <summary>The folders to look at: that of the set and those of the sets that it extends; none for a built-in set. While the set is broken, all sets beside
    /// it, since any may be the one that it wants.</summary>
    public IReadOnlyList<string> Folders => folder is null || _isBuiltIn ? [] : [folder, .. _isBroken ? Beside(folder) : (Current?.Summary.Bases ?? []).Select(b => RuleSetFolder.PathOf($"../{b.Id}", folder)).Where(Directory.Exists)];

    /// <summary>Reads the set again.</summary>
    /// <returns>Whether it is good.</returns>
    public bool Read()
    {
        _isBroken = !TryRead();
        return !_isBroken;
    }

    private bool TryRead()
    {
        var isFolder = folder is not null && Directory.Exists(folder);
        try
        {
            var result = folder is null ? new RuleSetLoadResult(CompiledRuleSet.LoadDefault(), []) : RuleSetFolder.Load(folder, Current);
            foreach (var problem in result.Diagnostics)
            {
                error.WriteLine(problem);
            }

            if (result.RuleSet is { } rules)
            {
                if (!ByCompany.TryMake(byCompany, rules, error, out _))
                {
                    return false;
                }

                (Current, _isBuiltIn) = (rules, !isFolder);
                return true;
            }

            error.WriteLine($"tscore: the rule set in \"{folder}\" cannot be used: {Wording.Quantity(result.Diagnostics.Count, "problem")}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A file that goes while it is read: the next change brings it back.
            error.WriteLine($"tscore: the rule set in \"{folder}\" cannot be read: {e.Message}");
        }

        return false;
    }

    private static IEnumerable<string> Beside(string folder)
    {
        var around = RuleSetFolder.PathOf("../", folder);
        return Directory.Exists(around)
            ? Directory.EnumerateDirectories(around).Where(d => File.Exists(Path.Combine(d, "ruleset.json")) && Path.GetFileName(d) != Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)))
            : [];
    }
}
