using System.Globalization;
using System.Text;
using TransparencyScore.Reporting.Text;

namespace TransparencyScore.Reporting.Comparisons;

/// <summary>Encodes text for a comment on a code-hosting site, where a name behind an "@" would call somebody and a number behind a "#" would link to an
/// issue, encoded or not: an invisible space keeps them apart.</summary>
internal static class PullRequestText
{
    private const string Apart = "&#8203;";
    private const string Special = "<>&\"\\`*_{}[]|~#$^";

    /// <summary>For Markdown.</summary>
    public static string Encode(string text) => MarkdownText.Encode(text)
        .Replace("#", "#" + Apart, StringComparison.Ordinal).Replace("@", "@" + Apart, StringComparison.Ordinal);

    /// <summary>For the inside of an HTML element that stands in Markdown, such as <c>summary</c>: harmless whether or not Markdown is read there.</summary>
    public static string EncodeHtml(string text)
    {
        var result = new StringBuilder();
        foreach (var character in ForeignText.OneLine(text))
        {
            if (Special.Contains(character, StringComparison.Ordinal))
            {
                result.Append(CultureInfo.InvariantCulture, $"&#{(int)character};");
            }
            else
            {
                result.Append(character);
            }

            // Behind a colon and "www" for addresses.
            result.Append(character is '@' or '#' || (character == ':' && text.Contains("://", StringComparison.Ordinal)) ? Apart : "");
        }

        return result.Replace("www.", "www" + Apart + ".").ToString();
    }
}
