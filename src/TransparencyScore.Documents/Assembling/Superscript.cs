using System.Text.RegularExpressions;
using TransparencyScore.Announcements;

namespace TransparencyScore.Documents.Assembling;

/// <summary>Raised characters: where they begin, and what they mean.</summary>
/// <param name="Draft">The block that they stand in, or null when they begin it.</param>
/// <param name="Start">Length of its text before them.</param>
/// <param name="Tag">The tag that raises them.</param>
internal sealed partial record Superscript(BlockDraft? Draft, int Start, TextSpan Tag)
{
    /// <summary>Numbers and signs; letters as in 5th or a trade mark are words.</summary>
    public static bool IsMark(string raised) => raised.Length <= 12 && MarkPattern().IsMatch(raised);

    /// <summary>Whether a raised number belongs to what stands before it: a power of ten or two, or a unit.</summary>
    public static bool IsExponent(string before, string raised) => ExponentPattern().IsMatch(raised) && BasePattern().IsMatch(before);

    [GeneratedRegex(@"^[+−–-]?(\d+|[*†‡§¶#]+|\[\d+\]|\(\d+\))([,;\s]\s?(\d+|[*†‡§¶#]+|\[\d+\]|\(\d+\)))*$", RegexOptions.CultureInvariant)]
    private static partial Regex MarkPattern();

    [GeneratedRegex(@"^[+−–-]?\d{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex ExponentPattern();

    [GeneratedRegex(@"(^|[^\d.,])(10|2)$|(^|[^A-Za-z])(m|cm|mm|km|nm|s|ms|µm|μm|in|ft|n|N|R|O\([nN])$", RegexOptions.CultureInvariant)]
    private static partial Regex BasePattern();
}
