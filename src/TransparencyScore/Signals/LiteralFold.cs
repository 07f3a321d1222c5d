using System.Globalization;

namespace TransparencyScore.Signals;

/// <summary>Makes characters equal that one sign of a regular expression may stand for: the cases of a letter, all digits (<c>\d</c>), all white
/// space (<c>\s</c>). Coarser than any expression, so that what an expression matches always contains its literals once both are folded.</summary>
internal static class LiteralFold
{
    /// <summary>Stands in a literal for a word boundary (<c>\b</c>); no character.</summary>
    public const char Boundary = '\uFFFF';

    /// <summary>Folds a text character by character: lengths and offsets stay.</summary>
    public static void Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = Fold(text[i]);
        }
    }

    public static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        // The only others that a regular expression takes for ASCII letters in the invariant culture.
        '\u212A' => 'k',
        '\u0130' => 'i',
        < '\u0080' => char.IsAsciiDigit(c) ? '0' : c is ' ' or (>= '\t' and <= '\r') ? ' ' : c,
        _ => char.IsDigit(c) ? '0' : char.IsWhiteSpace(c) ? ' ' : c,
    };

    /// <summary>Whether an expression that asks for this character finds, in any case, only characters that fold to the same. Letters with cases
    /// beyond ASCII have equivalents of their own (µ and μ, ß and ẞ), and are given up.</summary>
    public static bool IsSafe(char c) => char.IsAscii(c) || (c != Boundary && !char.IsLower(c) && !char.IsUpper(c) && char.ToLowerInvariant(c) == c && char.ToUpperInvariant(c) == c);

    /// <summary>Whether an expression may see a word boundary at a position of a text: true where in doubt.</summary>
    public static bool MayBeBoundary(ReadOnlySpan<char> text, int position)
    {
        var before = position == 0 ? false : IsWord(text[position - 1]);
        var after = position == text.Length ? false : IsWord(text[position]);
        return before is null || after is null || before != after;
    }

    private static bool? IsWord(char c) => char.IsLetterOrDigit(c) || c == '_' ? true
        : char.IsAscii(c) || char.IsWhiteSpace(c) || char.IsSymbol(c) || (char.IsPunctuation(c) && char.GetUnicodeCategory(c) != UnicodeCategory.ConnectorPunctuation) ? false
        : null;
}
