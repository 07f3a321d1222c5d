using TransparencyScore.Announcements;

namespace TransparencyScore.Tests.Announcements;

/// <summary>Suites of sentence boundaries; the files say where they come from.</summary>
[TestClass]
public sealed class SentenceSuiteTests
{
    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [DataRow("golden-rules-en.txt", "en", 0.98)]
    [DataRow("segmenter-cases-en.txt", "en", 0.98)]
    [DataRow("segmenter-cases-zh.txt", "zh", 1)]
    [DataRow("announcements-en.txt", "en", 0.98)]
    [DataRow("announcements-zh.txt", "zh", 0.98)]
    public void Boundaries_stand_where_the_suite_says(string file, string language, double share)
    {
        var cases = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Announcements", "Suites", file)).Where(l => l.Length > 0 && l[0] != '#').ToList();
        var wrong = cases.Where(c => Found(c, language) != Expected(c)).ToList();
        foreach (var line in wrong)
        {
            TestContext.WriteLine($"expected {line}\n   found {Found(line, language)}");
        }

        TestContext.WriteLine($"{file}: {cases.Count - wrong.Count} of {cases.Count}");
        Assert.IsGreaterThanOrEqualTo(share, (double)(cases.Count - wrong.Count) / cases.Count, string.Join('\n', wrong.Select(c => Found(c, language))));
    }

    [TestMethod]
    public void Without_a_language_the_boundaries_are_the_same()
    {
        var cases = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Announcements", "Suites", "announcements-en.txt")).Where(l => l.Length > 0 && l[0] != '#');
        foreach (var line in cases)
        {
            Assert.AreEqual(Found(line, "en"), Found(line, null));
            Assert.AreEqual(Found(line, "en"), Found(line, "x-unknown"));
        }
    }

    private static string Text(string line) => line.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\r", "\r", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal);

    private static string Expected(string line) => string.Join('‖', Text(line).Split('‖').Select(s => s.Trim())).Trim('‖');

    private static string Found(string line, string? language)
    {
        var text = Text(line).Replace("‖", "", StringComparison.Ordinal);
        return string.Join('‖', SentenceSplitter.Split(text, language).Select(s => s.Slice(text)));
    }
}
