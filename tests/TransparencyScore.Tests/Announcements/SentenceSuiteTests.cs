using TransparencyScore.Announcements;

namespace TransparencyScore.Tests.Announcements;

/// <summary>Texts with the boundaries that a reader sets: a sentence ends at each ‖, \n is a line break.</summary>
[TestClass]
public sealed class SentenceSuiteTests
{
    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [DataRow("announcements-en.txt", "en")]
    [DataRow("announcements-zh.txt", "zh")]
    public void Boundaries_stand_where_a_reader_sets_them(string file, string language) => Check(Path.Combine(AppContext.BaseDirectory, "Announcements", "Suites", file), language);

    /// <summary>Suites of others are not part of the project. The variable names a folder of such files, in the form of ours, "-zh" in the name for Chinese.</summary>
    [TestMethod]
    public void Boundaries_of_public_suites_are_found()
    {
        if (Environment.GetEnvironmentVariable("SENTENCE_SUITES") is not { Length: > 0 } folder)
        {
            Assert.Inconclusive("Skipped: SENTENCE_SUITES names no folder of suites of sentence boundaries.");
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*.txt").Where(f => File.ReadAllText(f).Contains('‖', StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            Check(file, Path.GetFileName(file).Contains("-zh", StringComparison.Ordinal) ? "zh" : "en");
        }
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

    private void Check(string file, string language)
    {
        var cases = File.ReadAllLines(file).Where(l => l.Length > 0 && l[0] != '#').ToList();
        var wrong = cases.Where(c => Found(c, language) != Expected(c)).ToList();
        foreach (var line in wrong)
        {
            TestContext.WriteLine($"expected {line}\n   found {Found(line, language)}");
        }

        TestContext.WriteLine($"{Path.GetFileName(file)}: {cases.Count - wrong.Count} of {cases.Count}");
        Assert.IsGreaterThanOrEqualTo(0.98, (double)(cases.Count - wrong.Count) / cases.Count, string.Join('\n', wrong.Select(c => Found(c, language))));
    }

    private static string Text(string line) => line.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\r", "\r", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal);

    private static string Expected(string line) => string.Join('‖', Text(line).Split('‖').Select(s => s.Trim())).Trim('‖');

    private static string Found(string line, string? language)
    {
        var text = Text(line).Replace("‖", "", StringComparison.Ordinal);
        return string.Join('‖', SentenceSplitter.Split(text, language).Select(s => s.Slice(text)));
    }
}
