using TransparencyScore.Cli.Git;
using TransparencyScore.Criteria;
using TransparencyScore.Rules;

namespace TransparencyScore.Cli;

/// <summary>A rule set that a person names: a folder, a built-in set, or a git revision of a folder.</summary>
/// <param name="Name">How messages call it.</param>
/// <param name="Load">Reads, checks and compiles it, faster after another set that is much the same; the paths of problems are such as the person can open.</param>
internal sealed record RuleSetSource(string Name, Func<CompiledRuleSet?, RuleSetLoadResult> Load)
{
    /// <summary>What forces a revision where a folder has the same name.</summary>
    public const string RevisionPrefix = "git:";

    /// <summary>A folder or a built-in set.</summary>
    /// <param name="name">The folder, or the id of a built-in set. A folder goes first.</param>
    /// <returns>The source; null when there is neither.</returns>
    public static RuleSetSource? Folder(string name) =>
        Directory.Exists(name) ? new RuleSetSource(name, earlier => RuleSetFolder.Load(name, earlier))
        : CompiledRuleSet.BuiltIn.Contains(name) ? new RuleSetSource($"{name} (built in)", _ => RuleSetFolder.Load(name))
        : null;

    /// <summary>A folder as it was at a git revision.</summary>
    /// <exception cref="GitException">It cannot be read; the message says why.</exception>
    public static RuleSetSource Revision(string revision, string folder)
    {
        var git = GitRevision.Open(revision, folder);
        var path = GitRevision.PathOf(folder);
        var files = Files(git, path);
        return new RuleSetSource($"{revision}:{path.TrimEnd('/')}", earlier =>
        {
            var result = CompiledRuleSet.Load(files, id => Beside(path, id) is { } other && git.Has(other) ? Files(git, other) : null, earlier);
            return result with { Diagnostics = [.. result.Diagnostics.Select(d => Located(d, git.Revision, path))] };
        });
    }

    private static IEnumerable<RuleFile> Files(GitRevision git, string path) => git.Files(path).Select(f => f with { ShownAs = $"{git.Revision}:{path}{f.Path}" });

    // "rules/mine/" stands beside "rules/base/", "mine/" beside "base/", and nothing in the repository beside its root.
    private static string? Beside(string path, string id) => path.Length == 0 ? null : path[..(path.TrimEnd('/').LastIndexOf('/') + 1)] + id + "/";

    // A problem of the set as a whole names a file that may not be there.
    private static Diagnostic Located(Diagnostic problem, string revision, string path) => problem.Location.File.Contains(':', StringComparison.Ordinal)
        ? problem
        : problem with { Location = problem.Location with { File = $"{revision}:{path}{problem.Location.File}" } };
}
