using System.Text;

namespace TransparencyScore.Cli;

/// <summary>The streams that a run reads and writes; tests hand in their own.</summary>
internal sealed class StandardStreams(Stream input, TextWriter output, TextWriter error, bool personWatches, bool outputIsTerminal, int width) : IDisposable
{
    private const int WidthOfFiles = 120;

    public Stream Input => input;

    public TextWriter Output => output;

    public TextWriter Error => error;

    /// <summary>Whether somebody sees standard error while the run goes on.</summary>
    public bool PersonWatches => personWatches;

    public bool OutputIsTerminal => outputIsTerminal;

    /// <summary>Columns of the terminal, or a fixed width where there is none: the same bytes in every file.</summary>
    public int Width => width;

    public static StandardStreams Open()
    {
        // UTF-8 whatever the machine's code page is, and "\n" as everywhere in the output.
        static StreamWriter Utf8(Stream stream) => new(stream, new UTF8Encoding(false)) { NewLine = "\n" };
        var output = Utf8(Console.OpenStandardOutput());
        var error = Utf8(Console.OpenStandardError());
        error.AutoFlush = true;
        return new StandardStreams(Console.OpenStandardInput(), output, error, !Console.IsErrorRedirected && Environment.UserInteractive, !Console.IsOutputRedirected,
            Console.IsOutputRedirected ? WidthOfFiles : TerminalWidth());
    }

    public void Dispose()
    {
        try
        {
            output.Dispose();
        }
        catch (IOException)
        {
            // The reader of the pipe has gone ("| head"): nothing is left to say to it.
        }
    }

    private static int TerminalWidth()
    {
        try
        {
            return Math.Max(60, Console.WindowWidth);
        }
        catch (IOException)
        {
            return WidthOfFiles;
        }
    }
}
