using TransparencyScore.Cli.Git;
using TransparencyScore.Criteria;

namespace TransparencyScore.Cli;

/// <summary>A rule set that a person names: a folder, the built-in set, or a git revision of a folder.</summary>
/// <param name="Name">How messages call it.</param>
/// <param name="Load">Reads, checks and compiles it; the paths of problems are such as the person can open.</param>
internal sealed record RuleSetSource(string Name, Func<RuleSetLoadResult> Load)
{
    /// <summary>What forces a revision where a folder has the same name.</summary>
    public const string RevisionPrefix = "git:";

    private const string BuiltIn = "benchmark-transparency";

    /// <summary>A folder or the built-in set.</summary>
    /// <param name="name">The folder, or the name of the built-in set. A folder goes first.</param>
    /// <returns>The source; null when there is neither.</returns>
    public static RuleSetSource? Folder(string name) =>
        Directory.Exists(name) ? new RuleSetSource(name, () => RuleSetFolder.Load(name))
        : name == BuiltIn ? new RuleSetSource($"{name} (built in)", () => new RuleSetLoadResult(CompiledRuleSet.LoadDefault(), []))
        : null;

    /// <summary>A folder as it was at a git revision.</summary>
    /// <exception cref="GitException">It cannot be read; the message says why.</exception>
    public static RuleSetSource Revision(string revision, string folder)
    {
        var git = GitRevision.Open(revision, folder);
        var path = GitRevision.PathOf(folder);
        var files = git.Files(path);
        var name = $"{revision}:{path.TrimEnd('/')}";
        return new RuleSetSource(name, () =>
        {
            var result = CompiledRuleSet.Load(files);
            return result with { Diagnostics = [.. result.Diagnostics.Select(d => RuleSetFolder.InFolder(d, name))] };
        });
    }
}
