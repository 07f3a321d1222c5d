using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace TransparencyScore.Documents.Markup;

/// <summary>Character references such as <c>&amp;amp;</c> and <c>&amp;#215;</c>.</summary>
internal static class HtmlEntities
{
    private const int LongestName = 33;

    /// <summary>Decodes the reference that begins at <paramref name="at"/>.</summary>
    /// <returns>The characters and how many the reference takes in the source; null when it is an ordinary ampersand.</returns>
    public static (string Text, int Length)? Read(ReadOnlySpan<char> html, int at)
    {
        var rest = html[(at + 1)..];
        if (rest.Length > 1 && rest[0] == '#')
        {
            return ReadNumber(rest[1..]);
        }

        var length = 0;
        while (length < rest.Length && length < LongestName && char.IsAsciiLetterOrDigit(rest[length]))
        {
            length++;
        }

        if (length > 0 && length < rest.Length && rest[length] == ';'
            && HtmlEntityProvider.Resolver.GetSymbol(rest[..(length + 1)].ToString()) is { } symbol)
        {
            return (symbol, length + 2);
        }

        // A few old names hold without semicolon; only whole words here, so that "&notable" stays what it is.
        return length > 0 && HtmlEntityProvider.Resolver.GetSymbol(rest[..length].ToString()) is { } old ? (old, length + 1) : null;
    }

    public static string Decode(string value)
    {
        if (!value.Contains('&'))
        {
            return value;
        }

        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '&' && Read(value, i) is var (decoded, length))
            {
                text.Append(decoded);
                i += length - 1;
            }
            else
            {
                text.Append(value[i]);
            }
        }

        return text.ToString();
    }

    private static (string Text, int Length)? ReadNumber(ReadOnlySpan<char> rest)
    {
        var hex = rest.Length > 0 && rest[0] is 'x' or 'X';
        var digits = hex ? rest[1..] : rest;
        var length = 0;
        while (length < digits.Length && length < 8 && (hex ? char.IsAsciiHexDigit(digits[length]) : char.IsAsciiDigit(digits[length])))
        {
            length++;
        }

        if (length == 0
            || !int.TryParse(digits[..length], hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        // HTML reads the numbers of the old Windows characters as those.
        var text = HtmlEntityProvider.IsInCharacterTable(number)
            ? HtmlEntityProvider.GetSymbolFromTable(number)
            : Rune.IsValid(number) && number != 0 ? new Rune(number).ToString() : "\uFFFD";
        var semicolon = length < digits.Length && digits[length] == ';' ? 1 : 0;
        return (text ?? "\uFFFD", 2 + (hex ? 1 : 0) + length + semicolon);
    }
}
