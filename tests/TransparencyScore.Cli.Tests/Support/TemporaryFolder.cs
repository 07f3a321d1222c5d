namespace TransparencyScore.Cli.Tests.Support;

/// <summary>A folder that goes when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tscore-");

    public string Root => _folder.FullName;

    public string Write(string name, string content) => Write(name, System.Text.Encoding.UTF8.GetBytes(content));

    public string Write(string name, byte[] content)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string Copy(string folder)
    {
        var target = Path.Combine(Root, Path.GetFileName(folder));
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            Write(Path.Combine(Path.GetFileName(folder), Path.GetRelativePath(folder, file)), File.ReadAllBytes(file));
        }

        return target;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
