using System.Globalization;
using System.Text;

namespace TransparencyScore.Reporting.Text;

/// <summary>Makes text that others wrote fit to be shown: nothing in it may act on the lines around it.</summary>
internal static class ForeignText
{
    /// <summary>The text on one line: white space and control characters become one space, what acts unseen becomes visible.</summary>
    public static string OneLine(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in Visible(text).EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune))
            {
                result.Append(rune);
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd(' ');
    }

    /// <summary>The text with half surrogate pairs and NUL as U+FFFD, and with bidi controls spelled out: they would turn round what follows, and an
    /// isolating element does not hold against a stray closing control.</summary>
    public static string Visible(string text)
    {
        if (!text.Any(IsSpecial))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsBidiControl(rune.Value))
            {
                result.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]");
            }
            else
            {
                result.Append(rune.Value == 0 ? Rune.ReplacementChar : rune);
            }
        }

        return result.ToString();
    }

    /// <summary>The text cut after so many characters, with an ellipsis; never inside a surrogate pair.</summary>
    public static string Shorten(string text, int characters)
    {
        if (text.Length <= characters)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[characters - 1]) ? characters - 1 : characters;
        return text[..end].TrimEnd() + "…";
    }

    private static bool IsSpecial(char character) => character == 0 || char.IsSurrogate(character) || IsBidiControl(character);

    private static bool IsBidiControl(int codePoint) => codePoint is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
