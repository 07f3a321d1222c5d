using System.Globalization;
using TransparencyScore.Announcements;

namespace TransparencyScore.Signals;

/// <summary>Cuts a text into words: a run of letters and digits is one, a Chinese or Japanese character is one, any other sign is one. White space
/// and hyphens only separate, so that "third-party" equals "third party".</summary>
internal static class WordTokenizer
{
    public static void Tokenize(ReadOnlySpan<char> text, List<TextSpan> tokens)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (IsSeparator(text[i]))
            {
                i++;
                continue;
            }

            if (IsWordCharacter(text[i]))
            {
                while (i < text.Length && IsWordCharacter(text[i]))
                {
                    i++;
                }
            }
            else
            {
                i += char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            }

            tokens.Add(new TextSpan(start, i));
        }
    }

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || c is '-' or '_';

    private static bool IsWordCharacter(char c) => char.IsAsciiLetterOrDigit(c)
        || (c > '\u007F' && !IsIdeograph(c) && (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark));

    private static bool IsIdeograph(char c) => c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}
