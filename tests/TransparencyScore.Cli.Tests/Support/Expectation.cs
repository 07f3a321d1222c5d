using System.Text;

namespace TransparencyScore.Cli.Tests.Support;

/// <summary>Compares output with a file under <c>Expectations/</c>; <c>RENEW_EXPECTATIONS=1</c> writes the files anew.</summary>
internal static class Expectation
{
    private static readonly string _folder = Path.Combine(Repository.Root, "tests", "TransparencyScore.Cli.Tests", "Expectations");

    public static void Holds(string name, string actual)
    {
        var path = Path.Combine(_folder, name);
        if (Environment.GetEnvironmentVariable("RENEW_EXPECTATIONS") == "1")
        {
            File.WriteAllText(path, actual, new UTF8Encoding(false));
        }

        Assert.IsTrue(File.Exists(path), $"There is no expectation {name} yet: renew the expectations and read what comes.");
        Assert.AreEqual(File.ReadAllText(path, Encoding.UTF8).ReplaceLineEndings("\n"), actual, $"The output differs from {name}.");
    }
}
