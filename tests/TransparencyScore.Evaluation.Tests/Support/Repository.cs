namespace TransparencyScore.Evaluation.Tests.Support;

/// <summary>Places in the checkout, and beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Fixtures => Path.Combine(Root, "fixtures");

    public static string Samples => Path.Combine(Root, "tests", "TransparencyScore.Evaluation.Tests", "Samples");

    /// <summary>What lies beside the checkout for evaluation and is not part of the project; null where it is not there.</summary>
    public static string? Shared => Path.Combine(Root, "..", "shared") is var path && File.Exists(Path.Combine(path, "corpus", "labels.csv")) ? path : null;

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
