using System.Globalization;
using System.Text;
using TransparencyScore.Rules;

namespace TransparencyScore.Cli.Git;

/// <summary>Folders as they were at a revision. The working tree, the index and the repository stay as they are.</summary>
internal sealed class GitRevision
{
    // Far above any rule set; a revision is read into memory.
    private const long MostBytes = 64 * 1024 * 1024;
    private const int MostFiles = 10_000;
    private const int MostDepth = 8;

    private readonly GitProgram _git;
    private readonly string _commit;

    private GitRevision(GitProgram git, string revision, string commit) => (_git, Revision, _commit) = (git, revision, commit);

    /// <summary>The revision as it was asked for.</summary>
    public string Revision { get; }

    /// <summary>Finds a revision of the repository that a folder is part of.</summary>
    /// <param name="revision">Whatever git takes for a commit: a hash, branch, tag, <c>HEAD~1</c>.</param>
    /// <param name="folder">A folder that exists.</param>
    /// <exception cref="GitException">There is no git, no repository or no such revision.</exception>
    public static GitRevision Open(string revision, string folder)
    {
        if (revision.Length == 0 || revision[0] == '-' || revision.Any(char.IsControl))
        {
            throw new GitException($"\"{revision}\" is no git revision.");
        }

        var git = new GitProgram(folder);
        var (code, _, error) = git.Run(["rev-parse", "--show-prefix"]);
        if (code != 0)
        {
            throw new GitException(error.Contains("not a git repository", StringComparison.Ordinal)
                ? $"The folder \"{folder}\" is in no git repository, so it has no revision \"{revision}\"."
                : $"git cannot read the repository of \"{folder}\": {Line(error)}");
        }

        var (found, commit, _) = git.Run(["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"]);
        return found == 0
            ? new GitRevision(git, revision, Encoding.ASCII.GetString(commit).Trim())
            : throw new GitException($"The repository of \"{folder}\" has no revision \"{revision}\" (in a shallow clone it may only be missing: git fetch --unshallow).");
    }

    /// <summary>Path of a folder inside the repository: empty for the root, else with a slash at its end.</summary>
    /// <exception cref="GitException">The folder is in no repository.</exception>
    public static string PathOf(string folder)
    {
        var (code, prefix, error) = new GitProgram(folder).Run(["rev-parse", "--show-prefix"]);
        return code == 0 ? Encoding.UTF8.GetString(prefix).TrimEnd('\n', '\r') : throw new GitException(Line(error));
    }

    /// <summary>Whether the revision has a folder.</summary>
    /// <param name="path">Path inside the repository, as <see cref="PathOf"/> gives it.</param>
    public bool Has(string path) => Kind(path) == "tree";

    /// <summary>The JSON files of a folder, as the same folder on disk would be read: nothing hidden, at most eight folders deep.</summary>
    /// <param name="path">Path inside the repository, as <see cref="PathOf"/> gives it.</param>
    /// <exception cref="GitException">The revision has no such folder, or it is no rule set.</exception>
    public IReadOnlyList<RuleFile> Files(string path)
    {
        if (!Has(path))
        {
            throw new GitException($"The revision \"{Revision}\" has no folder \"{path}\".");
        }

        var (code, listing, error) = _git.Run(["ls-tree", "-r", "-z", "-l", "--full-tree", Tree(path)]);
        if (code != 0)
        {
            throw new GitException($"git cannot list the folder \"{path}\" at \"{Revision}\": {Line(error)}");
        }

        var entries = Encoding.UTF8.GetString(listing).Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(Entry.Parse).Where(e => IsRuleFile(e.Path)).ToList();
        if (entries.Find(e => e.Mode == "120000") is { } link)
        {
            throw new GitException($"\"{path}{link.Path}\" is a symbolic link at \"{Revision}\"; links are not followed in a revision. Name a folder instead: git worktree add DIR {Revision}");
        }

        if (entries.Count > MostFiles || entries.Sum(e => e.Size) > MostBytes)
        {
            throw new GitException(string.Create(CultureInfo.InvariantCulture, $"The folder \"{path}\" is too large for a rule set at \"{Revision}\": at most {MostFiles} files and {MostBytes >> 20} MB are read."));
        }

        return Contents(entries);
    }

    private List<RuleFile> Contents(IReadOnlyList<Entry> entries)
    {
        var (code, output, error) = _git.Run(["cat-file", "--batch"], string.Concat(entries.Select(e => e.Id + "\n")));
        var files = new List<RuleFile>();
        var at = 0;
        foreach (var entry in entries)
        {
            // "<id> blob <size>", the bytes, a line end.
            var end = Array.IndexOf(output, (byte)'\n', Math.Min(at, output.Length));
            if (code != 0 || end < 0 || Encoding.ASCII.GetString(output, at, end - at) != FormattableString.Invariant($"{entry.Id} blob {entry.Size}"))
            {
                throw new GitException($"git cannot read \"{entry.Path}\" at \"{Revision}\": {(error.Length > 0 ? Line(error) : "the object is missing")}");
            }

            files.Add(new RuleFile(entry.Path, output.AsMemory(end + 1, (int)entry.Size)));
            at = end + 1 + (int)entry.Size + 1;
        }

        return files;
    }

    private string? Kind(string path)
    {
        var (code, kind, _) = _git.Run(["cat-file", "-t", Tree(path)]);
        return code == 0 ? Encoding.ASCII.GetString(kind).Trim() : null;
    }

    private string Tree(string path) => $"{_commit}:{path.TrimEnd('/')}";

    private static bool IsRuleFile(string path) =>
        path.EndsWith(".json", StringComparison.Ordinal) && path.Split('/') is var parts && parts.Length <= MostDepth + 1 && !parts.Any(p => p.StartsWith('.'));

    private static string Line(string error) => error.Split('\n')[0];

    private sealed record Entry(string Mode, string Id, long Size, string Path)
    {
        // "<mode> <kind> <id> <size><tab><path>"; a module of its own has the size "-".
        public static Entry Parse(string line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var parts = line[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return new Entry(parts[0], parts[2], long.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : 0, line[(tab + 1)..]);
        }
    }
}
