using System.Security.Cryptography;
using System.Text;

namespace TransparencyScore.Reporting.Cards;

/// <summary>File names made from names that others chose.</summary>
internal static class PageName
{
    /// <summary>With the dash, the digits of the hash and <c>.html</c> a file name has at most 80 bytes.</summary>
    private const int SlugLength = 66;

    private static readonly HashSet<string> _reserved = new(StringComparer.Ordinal)
    {
        "con", "prn", "aux", "nul",
        "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    /// <summary>A file name for a company: ASCII letters and digits of its name, then 8 hex digits that tell apart names which look alike.</summary>
    /// <param name="name">The raw name.</param>
    /// <returns>A name without extension, in lower case, since some file systems do not tell cases apart.</returns>
    public static string Of(string name)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8];
        var slug = Slug(name);
        return slug.Length == 0 ? hash : $"{slug}-{hash}";
    }

    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var character in name)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                slug.Append((char)(character | (char.IsAsciiLetterUpper(character) ? 0x20 : 0)));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var text = slug.ToString().Trim('-');
        text = _reserved.Contains(text.Split('-')[0]) ? "x-" + text : text;
        return text.Length <= SlugLength ? text : text[..SlugLength].TrimEnd('-');
    }
}
