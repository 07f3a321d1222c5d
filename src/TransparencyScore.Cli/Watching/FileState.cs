namespace TransparencyScore.Cli.Watching;

/// <summary>The files of a folder, or one file, with the time and length by which a change shows.</summary>
internal static class FileState
{
    private static readonly EnumerationOptions Options = new() { RecurseSubdirectories = true, MaxRecursionDepth = 8, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    /// <summary>The state of every file below a path. A file that is not there has none.</summary>
    public static IReadOnlyDictionary<string, (DateTime Time, long Length)> Of(string path, string pattern)
    {
        var state = new Dictionary<string, (DateTime Time, long Length)>(StringComparer.Ordinal);
        foreach (var file in Files(path, pattern))
        {
            try
            {
                var info = new FileInfo(file);
                if (info.Exists)
                {
                    state[file] = (info.LastWriteTimeUtc, info.Length);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // It went while it was looked at: the next look tells.
            }
        }

        return state;
    }

    public static bool Same(IReadOnlyDictionary<string, (DateTime Time, long Length)> one, IReadOnlyDictionary<string, (DateTime Time, long Length)> other) =>
        one.Count == other.Count && one.All(f => other.TryGetValue(f.Key, out var state) && state == f.Value);

    private static List<string> Files(string path, string pattern)
    {
        try
        {
            return Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, pattern, Options)] : [path];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
