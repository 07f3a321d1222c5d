namespace TransparencyScore.Documents;

/// <summary>Finds the files that a path stands for. One finder for one run: it knows what it has met.</summary>
internal sealed class FileFinder
{
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);

    public IEnumerable<FoundFile> Find(string path)
    {
        if (Directory.Exists(path))
        {
            return FindInFolder(path);
        }

        if (!File.Exists(path) || IsDangling(path))
        {
            return [Problem(path, IsDangling(path) ? InputMessages.DanglingLink() : InputMessages.NoSuchFile())];
        }

        if (AnnouncementFormats.Of(path) is not { } format)
        {
            return [Problem(path, InputMessages.UnknownExtension(Path.GetExtension(path), AnnouncementFormats.ExtensionsInWords))];
        }

        return _met.Add(Path.GetFullPath(path)) ? [new FoundFile(path, format, null)] : [];
    }

    private IEnumerable<FoundFile> FindInFolder(string folder)
    {
        var skipped = new List<string>();
        var any = false;
        foreach (var found in Walk(folder, [Resolve(folder)], skipped))
        {
            any = true;
            yield return found;
        }

        if (skipped.Count > 0)
        {
            var extensions = skipped.Select(file => Path.GetExtension(file) is { Length: > 0 } extension ? extension.ToLowerInvariant() : "none")
                .Distinct().Order(StringComparer.Ordinal).ToList();
            var shown = string.Join(", ", extensions.Take(8)) + (extensions.Count > 8 ? ", …" : string.Empty);
            var message = InputMessages.SkippedFiles(skipped.Count, shown, AnnouncementFormats.ExtensionsInWords);
            yield return new FoundFile(folder, default, new InputProblem(InputSeverity.Notice, folder, null, null, message));
        }

        if (!any)
        {
            yield return Problem(folder, InputMessages.NothingInFolder(AnnouncementFormats.ExtensionsInWords));
        }
    }

    private IEnumerable<FoundFile> Walk(string folder, HashSet<string> above, List<string> skipped)
    {
        var (entries, unreadable) = Entries(folder);
        if (unreadable is not null)
        {
            yield return unreadable;
        }

        foreach (var entry in entries)
        {
            if (Directory.Exists(entry))
            {
                var real = Resolve(entry);
                if (!above.Add(real))
                {
                    yield return Problem(entry, InputMessages.FolderLoop(), InputSeverity.Notice);
                    continue;
                }

                foreach (var found in Walk(entry, above, skipped))
                {
                    yield return found;
                }

                above.Remove(real);
            }
            else if (AnnouncementFormats.Of(entry) is not { } format)
            {
                skipped.Add(entry);
            }
            else if (IsDangling(entry))
            {
                yield return Problem(entry, InputMessages.DanglingLink());
            }
            else if (_met.Add(Path.GetFullPath(entry)))
            {
                yield return new FoundFile(entry, format, null);
            }
        }
    }

    private static (IReadOnlyList<string> Entries, FoundFile? Problem) Entries(string folder)
    {
        try
        {
            var entries = Directory.EnumerateFileSystemEntries(folder)
                .Where(entry => !Path.GetFileName(entry).StartsWith('.'))
                .OrderBy(Path.GetFileName, StringComparer.Ordinal);
            return ([.. entries], null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ([], Problem(folder, InputMessages.Unreadable(e.Message)));
        }
    }

    /// <summary>The folder that a path leads to, links on the way followed as far as they tell.</summary>
    private static string Resolve(string folder)
    {
        try
        {
            return Path.TrimEndingDirectorySeparator(new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? RealPath(folder));
        }
        catch (IOException)
        {
            return Path.GetFullPath(folder);
        }
    }

    private static string RealPath(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return Path.GetDirectoryName(full) is { } parent ? Path.Combine(Resolve(parent), Path.GetFileName(full)) : full;
    }

    /// <summary>Whether the path is a link that leads nowhere or in a circle.</summary>
    private static bool IsDangling(string path)
    {
        try
        {
            return new FileInfo(path) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is not { Exists: true };
        }
        catch (IOException)
        {
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static FoundFile Problem(string path, string message, InputSeverity severity = InputSeverity.Error) =>
        new(path, default, new InputProblem(severity, path, null, null, message));
}

/// <summary>A file to read, or why there is none.</summary>
internal sealed record FoundFile(string Path, AnnouncementFormat Format, InputProblem? Problem);
