using System.Text.RegularExpressions;
using TransparencyScore.Announcements;

namespace TransparencyScore.Documents;

/// <summary>Tells plain text that was wrapped by hand from text with a paragraph on every line, as copied from web pages.</summary>
internal static partial class PlainLines
{
    // Columns; nobody wraps later, and a paragraph of running text is seldom shorter.
    private const int WidestWrapped = 160;

    /// <summary>Whether lines that follow each other belong together.</summary>
    public static bool AreWrapped(string text, List<TextSpan> lines) => !lines.Exists(line => Width(text.AsSpan(line.Start, line.Length)) > WidestWrapped);

    /// <summary>Each line by itself, a bullet alone on its line together with the next.</summary>
    public static IEnumerable<List<TextSpan>> Paragraphs(string text, List<TextSpan> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            yield return i + 1 < lines.Count && LoneBullet().IsMatch(text.AsSpan(lines[i].Start, lines[i].Length)) ? [lines[i], lines[++i]] : [lines[i]];
        }
    }

    /// <summary>Whether a short numbered line ("2. Giants in motion") heads the long paragraph after it instead of being an item of a list.</summary>
    public static bool IsNumberedHeading(string text, TextSpan line, TextSpan next) =>
        NumberedLine().IsMatch(text.AsSpan(line.Start, line.Length)) && Width(text.AsSpan(next.Start, next.Length)) > WidestWrapped;

    // A Chinese character takes two columns.
    private static int Width(ReadOnlySpan<char> line)
    {
        var width = 0;
        foreach (var c in line)
        {
            width += c >= '\u2E80' ? 2 : 1;
        }

        return width;
    }

    [GeneratedRegex(@"^\s*[-*+•‣◦▪–—·●○■]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex LoneBullet();

    [GeneratedRegex(@"^\s*\d{1,3}[.)、]\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedLine();
}
