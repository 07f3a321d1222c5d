using System.Reflection;

namespace TransparencyScore.Rules;

/// <summary>The rule sets that are built into the library.</summary>
internal static class BuiltInRuleSets
{
    public const string Default = "benchmark-transparency";
    private const string Prefix = "rules/";

    private static readonly Assembly _library = typeof(BuiltInRuleSets).Assembly;

    /// <summary>Their ids, in ordinal order.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. Names().Select(n => n.Path.Split('/')[0]).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The files of a set; null when none of that id is built in.</summary>
    public static IReadOnlyList<RuleFile>? Files(string id) =>
        Ids.Contains(id) ? [.. Names().Where(n => n.Path.StartsWith(id + "/", StringComparison.Ordinal)).Select(n => new RuleFile(n.Path[(id.Length + 1)..], Bytes(n.Resource)) { ShownAs = "built-in:" + n.Path })] : null;

    private static IEnumerable<(string Resource, string Path)> Names() =>
        _library.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Select(n => (n, n[Prefix.Length..].Replace('\\', '/')));

    private static byte[] Bytes(string resource)
    {
        using var stream = _library.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
