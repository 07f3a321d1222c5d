using System.Reflection;

namespace TransparencyScore.Rules;

/// <summary>The files of the rule set that is built into the library.</summary>
internal static class DefaultRuleSet
{
    private const string Prefix = "rules/";

    public static IEnumerable<RuleFile> Files()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return new RuleFile(name[Prefix.Length..].Replace('\\', '/'), bytes);
        }
    }
}
