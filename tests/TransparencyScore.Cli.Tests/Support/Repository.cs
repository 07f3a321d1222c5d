namespace TransparencyScore.Cli.Tests.Support;

/// <summary>Places in the checkout.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Fixtures => Path.Combine(Root, "fixtures", "announcements");

    public static string Articles => Path.Combine(Root, "fixtures", "articles");

    public static string DefaultRules => Path.Combine(Root, "rules", "benchmark-transparency");

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
