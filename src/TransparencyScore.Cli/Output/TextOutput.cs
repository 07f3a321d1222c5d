using System.Text;

namespace TransparencyScore.Cli.Output;

/// <summary>Where a command writes: standard output, or a file that appears only when it is whole.</summary>
internal sealed class TextOutput : IDisposable
{
    private const int WidthOfFiles = 120;
    private readonly string? _path;
    private readonly string? _draft;

    private TextOutput(string? path, string? draft, TextWriter text, bool isTerminal, int width) =>
        (_path, _draft, Text, IsTerminal, Width) = (path, draft, text, isTerminal, width);

    public TextWriter Text { get; }

    public bool IsTerminal { get; }

    public int Width { get; }

    /// <exception cref="IOException">The file cannot be written.</exception>
    public static TextOutput Open(string? path, StandardStreams streams)
    {
        if (path is null)
        {
            return new TextOutput(null, null, streams.Output, streams.OutputIsTerminal, streams.Width);
        }

        if (Directory.Exists(path))
        {
            throw new IOException($"\"{path}\" is a folder; --out takes a file.");
        }

        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } parent && !Directory.Exists(parent))
        {
            throw new IOException($"\"{path}\" cannot be written: there is no folder \"{parent}\".");
        }

        var draft = path + ".part";
        return new TextOutput(path, draft, new StreamWriter(draft, append: false, new UTF8Encoding(false)) { NewLine = "\n" }, false, WidthOfFiles);
    }

    /// <summary>Says that everything was written.</summary>
    public void Done()
    {
        Text.Flush();
        if (_path is not null)
        {
            Text.Dispose();
            File.Move(_draft!, _path, overwrite: true);
        }
    }

    public void Dispose()
    {
        if (_path is not null)
        {
            Text.Dispose();
            File.Delete(_draft!);
        }
    }
}
