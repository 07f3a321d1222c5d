using TransparencyScore.Rules;

namespace TransparencyScore.Cli;

/// <summary>Reads the JSON files in a folder that a stranger may have made: nothing outside it is read, nothing is waited for, and no more is read than
/// a rule set may have.</summary>
internal static class RuleSetFiles
{
    private const int MaxDepth = 8;
    private const int MaxEntries = 10_000;

    // A little more than the library accepts, so that it is the library that complains.
    private const int MostFiles = 1_001;
    private const long MostBytes = (64L * 1024 * 1024) + 1;
    private const long MostBytesOfFile = 16L * 1024 * 1024;

    /// <summary>All files named *.json below the folder, hidden ones left out.</summary>
    /// <param name="folder">The folder of the set.</param>
    /// <param name="shownAs">What stands before the paths of its files in messages.</param>
    /// <exception cref="RuleSetFolderException">Something in the folder is no plain file or folder.</exception>
    public static IReadOnlyList<RuleFile> Read(string folder, string shownAs = "")
    {
        var files = new List<RuleFile>();
        var bytes = 0L;
        foreach (var file in Find(new DirectoryInfo(folder), "", shownAs, 0).Take(MostFiles))
        {
            // A pipe and a device have no length. To open one could take forever; an empty file is no JSON anyway.
            var content = file.Info.Length == 0 ? [] : Content(file.Info);
            files.Add(new RuleFile(file.Path, content));
            bytes += content.Length;
            if (bytes >= MostBytes)
            {
                break;
            }
        }

        return files;
    }

    private static byte[] Content(FileInfo file)
    {
        var content = new byte[Math.Min(file.Length, MostBytes)];
        if (file.Length > MostBytesOfFile)
        {
            // The library refuses it for its length, and does not look inside.
            return content;
        }

        using var stream = file.OpenRead();
        var read = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        return content[..read];
    }

    private static IEnumerable<(FileInfo Info, string Path)> Find(DirectoryInfo folder, string path, string shownAs, int depth)
    {
        var entries = folder.EnumerateFileSystemInfos().Where(e => !e.Attributes.HasFlag(FileAttributes.Hidden)).Take(MaxEntries + 1).OrderBy(e => e.Name, StringComparer.Ordinal).ToList();
        if (entries.Count > MaxEntries)
        {
            throw new RuleSetFolderException("TS1050", FormattableString.Invariant($"This folder has more than {MaxEntries:N0} entries. Name the folder that holds ruleset.json, and keep other files elsewhere."), shownAs + path);
        }

        foreach (var entry in entries)
        {
            var name = path + entry.Name;
            var isFile = entry is FileInfo && entry.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
            if ((isFile || entry is DirectoryInfo) && entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                throw new RuleSetFolderException("TS1054", $"\"{entry.Name}\" is a link to another place, and a rule set reads nothing outside its folder. Put a copy here.", shownAs + name);
            }

            if (isFile)
            {
                yield return ((FileInfo)entry, name);
            }
            else if (entry is DirectoryInfo inner)
            {
                if (depth + 1 > MaxDepth)
                {
                    throw new RuleSetFolderException("TS1054", FormattableString.Invariant($"Folders nest more than {MaxDepth} deep here. The files of a rule set stand in criteria/, signals/ and lists/."), shownAs + name);
                }

                foreach (var file in Find(inner, name + "/", shownAs, depth + 1))
                {
                    yield return file;
                }
            }
        }
    }
}

/// <summary>Something in a rule set's folder is no part of a rule set, with the problem that says so.</summary>
internal sealed class RuleSetFolderException(string code, string message, string path) : Exception(message)
{
    /// <summary>What to report.</summary>
    public Diagnostic Problem { get; } = new(code, message, SourceLocation.OfFile(path));
}
