namespace TransparencyScore.Rules.Tests.Support;

/// <summary>Places in the checkout, and beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Fixtures => Path.Combine(Root, "fixtures", "announcements");

    /// <summary>The corpus of real announcements with labels, which is not part of the project; null where it is not there.</summary>
    public static string? Corpus => Path.Combine(Root, "..", "shared", "corpus") is var path && File.Exists(Path.Combine(path, "labels.csv")) ? path : null;

    /// <summary>Folders of all rule sets.</summary>
    public static IEnumerable<string> RuleSets => Directory.GetDirectories(Path.Combine(Root, "rules")).Where(d => File.Exists(Path.Combine(d, "ruleset.json"))).Order(StringComparer.Ordinal);

    public static IEnumerable<RuleFile> Files(string folder) => Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
        .Select(f => new RuleFile(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes(f)));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TransparencyScore.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside a checkout.");
    }
}
