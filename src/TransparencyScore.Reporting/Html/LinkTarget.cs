using System.Diagnostics.CodeAnalysis;
using TransparencyScore.Reporting.Text;

namespace TransparencyScore.Reporting.Html;

/// <summary>An address that a link may lead to.</summary>
internal sealed class LinkTarget
{
    private LinkTarget(string address, bool isOutside)
    {
        Address = address;
        IsOutside = isOutside;
    }

    public string Address { get; }

    /// <summary>Whether it leads out of the report.</summary>
    public bool IsOutside { get; }

    /// <summary>An address on the web that somebody else gave.</summary>
    /// <param name="address">The address as given.</param>
    /// <param name="target">The address in its canonical form.</param>
    /// <returns>False unless it is an absolute http or https address without a user name, which would pass for the
    /// host, and without characters that act unseen.</returns>
    public static bool TryWeb(string? address, [NotNullWhen(true)] out LinkTarget? target)
    {
        target = null;
        if (address is null
            || !(address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            || address.Any(character => char.IsControl(character) || char.IsWhiteSpace(character))
            || ForeignText.Visible(address) != address
            || !Uri.TryCreate(address, UriKind.Absolute, out var uri)
            || uri.Scheme is not ("http" or "https")
            || uri.UserInfo.Length > 0
            || uri.Host.Length == 0)
        {
            return false;
        }

        target = new LinkTarget(uri.AbsoluteUri, isOutside: true);
        return true;
    }

    /// <summary>A page of the report, or a place on a page.</summary>
    /// <param name="path">Relative path or fragment of letters, digits and <c>-_./#</c>.</param>
    /// <returns>The target.</returns>
    public static LinkTarget Inside(string path)
    {
        var harmless = path.Length > 0 && path[0] != '/' && path.All(character => char.IsAsciiLetterOrDigit(character) || "-_./#".Contains(character, StringComparison.Ordinal));
        return harmless ? new LinkTarget(path, isOutside: false) : throw new ArgumentException($"'{path}' is not a path inside the report.", nameof(path));
    }
}
