namespace TransparencyScore.Reporting;

/// <summary>Puts the files of a report into a folder, and nowhere else.</summary>
public static class ReportFolder
{
    /// <summary>Writes files below a folder, which is made when it is missing. Files of the same name are replaced, others stay.</summary>
    /// <param name="folder">Path of the folder.</param>
    /// <param name="files">The files; each is asked for when the one before it has been written.</param>
    /// <returns>Full paths of the files written, in their order.</returns>
    /// <exception cref="ReportFolderException">Something else stands where a folder or file must go, or a path leads out of the folder.</exception>
    /// <exception cref="IOException">Writing failed.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing is not allowed.</exception>
    public static IReadOnlyList<string> Write(string folder, IEnumerable<ReportFile> files)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(files);
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        MakeFolder(root);
        var written = new List<string>();
        foreach (var file in files)
        {
            var path = Below(root, file.Path);
            if (Path.GetDirectoryName(path) is { } parent && parent != root)
            {
                RefuseLinks(root, parent);
                MakeFolder(parent);
            }

            Replace(path, file.Content);
            written.Add(path);
        }

        return written;
    }

    private static string Below(string root, string relative)
    {
        var path = Path.GetFullPath(Path.Combine(root, relative));
        var prefix = Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar;
        return path.StartsWith(prefix, StringComparison.Ordinal) && path.Length > prefix.Length
            ? path
            : throw new ReportFolderException($"The file '{relative}' would be written outside the folder '{root}'.");
    }

    private static void MakeFolder(string path)
    {
        if (File.Exists(path))
        {
            throw new ReportFolderException($"'{path}' is a file; a report needs a folder. Name another folder or remove the file.");
        }

        Directory.CreateDirectory(path);
    }

    /// <summary>A link inside the folder would lead what is written below it elsewhere.</summary>
    private static void RefuseLinks(string root, string folder)
    {
        for (var current = folder; current.Length > root.Length; current = Path.GetDirectoryName(current)!)
        {
            if (new DirectoryInfo(current).LinkTarget is not null)
            {
                throw new ReportFolderException($"'{current}' is a link to another place; a report is not written through links. Remove it or name another folder.");
            }
        }
    }

    /// <summary>Writes beside the file and moves: a reader never sees half a file, and a link that has its name is replaced, not followed.</summary>
    private static void Replace(string path, ReadOnlyMemory<byte> content)
    {
        if (Directory.Exists(path))
        {
            throw new ReportFolderException($"'{path}' is a folder; a report needs a file there. Name another folder or remove it.");
        }

        var draft = Path.Combine(Path.GetDirectoryName(path)!, Path.GetRandomFileName());
        try
        {
            using (var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(content.Span);
            }

            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
