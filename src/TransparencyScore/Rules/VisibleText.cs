using System.Globalization;
using System.Text;

namespace TransparencyScore.Rules;

/// <summary>Makes characters visible that would steer a terminal, hide, or turn the direction of writing: a rule file is a stranger's.</summary>
internal static class VisibleText
{
    private const int MostCharacters = 2000;

    /// <summary>The text on one line; what is much longer than any message is cut.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if (plain.Length > MostCharacters)
            {
                return plain.Append('…').ToString();
            }

            plain.Append(Character(text, i, out var length));
            i += length;
        }

        return plain.ToString();
    }

    /// <summary>The character at a place as it is shown, and its length in the text.</summary>
    public static string Character(string text, int at, out int length)
    {
        var valid = Rune.TryGetRuneAt(text, at, out var rune);
        length = valid ? rune.Utf16SequenceLength : 1;
        return !valid || IsHidden(rune) ? string.Create(CultureInfo.InvariantCulture, $"‹U+{(valid ? rune.Value : text[at]):X4}›") : rune.ToString();
    }

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
