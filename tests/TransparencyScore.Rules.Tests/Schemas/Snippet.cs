using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TransparencyScore.Rules.Tests.Schemas;

/// <summary>What stands in a file when an author takes a snippet and changes nothing: the text of every placeholder.</summary>
internal static partial class Snippet
{
    /// <summary>Fills in a snippet's body as editors do: it is written as JSON; a text that begins with <c>^</c> stands without quotation marks; then
    /// <c>${1:text}</c> is the text, <c>$1</c> the same again, <c>${TM_FILENAME_BASE:text}</c> the name of the file, and a backslash takes the
    /// meaning from what follows.</summary>
    public static JToken FilledIn(JToken body, string file)
    {
        var written = Bare().Replace(JsonConvert.SerializeObject(body), "$1");
        var texts = Placeholder().Matches(written)
            .GroupBy(m => m.Groups["number"].Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Groups["text"].Value, StringComparer.Ordinal);
        var filled = FileName().Replace(written, Path.GetFileNameWithoutExtension(file));
        filled = Placeholder().Replace(filled, "${text}");
        filled = Again().Replace(filled, m => texts[int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)]);
        return JToken.Parse(filled.Replace("\\\\", "\\", StringComparison.Ordinal));
    }

    [GeneratedRegex("\"\\^((?:[^\"\\\\]|\\\\.)*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(@"\$\{(?<number>[0-9]+):(?<text>[^{}$]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\$\{TM_FILENAME_BASE:[^{}$]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    [GeneratedRegex(@"\$([0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Again();
}
