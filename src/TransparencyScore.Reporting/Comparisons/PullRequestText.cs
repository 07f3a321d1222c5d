using TransparencyScore.Reporting.Text;

namespace TransparencyScore.Reporting.Comparisons;

/// <summary>Encodes text for a comment on a code-hosting site, where a name behind an "@" would call somebody and a number behind a "#" would link to an
/// issue, encoded or not: an invisible space keeps them apart.</summary>
internal static class PullRequestText
{
    private const string Apart = "&#8203;";

    /// <summary>For Markdown.</summary>
    public static string Encode(string text) => KeepApart(MarkdownText.Encode(text));

    /// <summary>For the inside of an HTML element that stands in Markdown, such as <c>summary</c>.</summary>
    public static string EncodeHtml(string text)
    {
        var line = ForeignText.OneLine(text);
        return KeepApart(line.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("://", $":{Apart}//", StringComparison.Ordinal).Replace("www.", $"www{Apart}.", StringComparison.OrdinalIgnoreCase));
    }

    private static string KeepApart(string encoded) => encoded.Replace("@", "@" + Apart, StringComparison.Ordinal).Replace("#", "#" + Apart, StringComparison.Ordinal)
        .Replace("&#" + Apart, "&#", StringComparison.Ordinal);
}
