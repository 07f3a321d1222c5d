using TransparencyScore.Documents;
using TransparencyScore.Evaluation.Labels;

namespace TransparencyScore.Cli;

/// <summary>Reads label files.</summary>
internal static class LabelFiles
{
    /// <summary>Reads a file. What is wrong with it stands in the result's problems.</summary>
    public static LabelSheet Read(string path)
    {
        try
        {
            return LabelReader.Read(TextDecoder.Decode(File.ReadAllBytes(path)), path);
        }
        catch (UnreadableDocumentException e)
        {
            return Unreadable(path, e.Line, e.Message);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Unreadable(path, null, "There is no such file.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unreadable(path, null, Directory.Exists(path) ? "This is a folder. Name the file with the labels." : e.Message);
        }
    }

    private static LabelSheet Unreadable(string path, int? line, string message) => new(path, [], [new LabelProblem(path, line, true, message)]);
}
