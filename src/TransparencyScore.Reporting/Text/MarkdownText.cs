using System.Text;

namespace TransparencyScore.Reporting.Text;

/// <summary>Encodes text for CommonMark with GitHub's extensions: what goes in is shown as it is, on one line, also inside a table.</summary>
internal static class MarkdownText
{
    private const string Markup = "\\`*_{}[]|~#$^";

    public static string Encode(string text)
    {
        var line = ForeignText.OneLine(text);
        var result = new StringBuilder(line.Length + 16);
        for (var index = 0; index < line.Length; index++)
        {
            var character = line[index];
            switch (character)
            {
                case '<':
                    result.Append("&lt;");
                    break;
                case '>':
                    result.Append("&gt;");
                    break;
                case '&':
                    result.Append("&amp;");
                    break;
                default:
                    if (Markup.Contains(character, StringComparison.Ordinal) || Begins(line, index) || MakesLink(line, index))
                    {
                        result.Append('\\');
                    }

                    result.Append(character);
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>Whether a list, a rule or an underlined heading could begin here, or (doubled signs) what some dialects mark or insert.</summary>
    private static bool Begins(string line, int index) => line[index] switch
    {
        '-' => index == 0,
        '+' or '=' => index == 0 || line[index - 1] == line[index] || (index + 1 < line.Length && line[index + 1] == line[index]),
        '.' or ')' => index > 0 && (index + 1 == line.Length || line[index + 1] == ' ') && line.AsSpan(0, index).IndexOfAnyExceptInRange('0', '9') < 0,
        _ => false,
    };

    /// <summary>Whether a bare address would become a link by itself here.</summary>
    private static bool MakesLink(string line, int index) => line[index] switch
    {
        ':' => string.CompareOrdinal(line, index, "://", 0, 3) == 0 || EndsWith(line, index, "mailto") || EndsWith(line, index, "xmpp"),
        '.' => EndsWith(line, index, "www"),
        _ => false,
    };

    private static bool EndsWith(string line, int index, string word) => line.AsSpan(0, index).EndsWith(word, StringComparison.OrdinalIgnoreCase);
}
