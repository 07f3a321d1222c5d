using System.Text;
using Newtonsoft.Json.Linq;
using TransparencyScore.Evaluation.Tests.Support;

namespace TransparencyScore.Evaluation.Tests;

[TestClass]
public sealed class FixtureLabelsTests
{
    [TestMethod]
    public void The_label_file_says_what_the_sheets_beside_the_announcements_say()
    {
        // RENEW_EXPECTATIONS=1 writes the file anew from the sheets.
        var path = Path.Combine(Repository.Fixtures, "labels.csv");
        var expected = new StringBuilder("doc,criterion,level,quote\n");
        foreach (var sheet in Directory.EnumerateFiles(Path.Combine(Repository.Fixtures, "announcements"), "*.expected.json").Order(StringComparer.Ordinal).Select(f => JObject.Parse(File.ReadAllText(f))))
        {
            foreach (var (criterion, label) in (JObject)sheet["levels"]!)
            {
                expected.Append(System.Globalization.CultureInfo.InvariantCulture, $"{sheet["id"]},{criterion},{label!["level"]},{Field((string?)label["quote"] ?? "")}\n");
            }
        }

        if (Environment.GetEnvironmentVariable("RENEW_EXPECTATIONS") == "1")
        {
            File.WriteAllText(path, expected.ToString(), new UTF8Encoding(false));
        }

        Assert.AreEqual(expected.ToString(), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string Field(string text) => text.AsSpan().IndexOfAny(",\"\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
