using TransparencyScore.Announcements;
using TransparencyScore.Criteria;
using TransparencyScore.Signals;

namespace TransparencyScore.Rules.Tests;

/// <summary>Sentences with a phrase and the status that a reader gives it; the files say where they come from.</summary>
[TestClass]
public sealed class StatusSuiteTests
{
    private static readonly CompiledRuleSet Rules = CompiledRuleSet.LoadDefault();

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [DataRow("status-en.txt", "en")]
    [DataRow("status-zh.txt", "zh")]
    [DataRow("status-general.txt", "en")]
    public void Denials_are_told_from_assertions(string file, string language)
    {
        int hits = 0, missed = 0, invented = 0, exact = 0, all = 0;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Suites", file)).Where(l => l.Length > 0 && l[0] != '#'))
        {
            var (expected, sentence, phrase) = Parse(line);
            var found = Rules.StatusAt(sentence, phrase, company: null, language);
            all++;
            exact += found == expected ? 1 : 0;
            hits += found == SignalStatus.Denied && expected == SignalStatus.Denied ? 1 : 0;
            missed += found != SignalStatus.Denied && expected == SignalStatus.Denied ? 1 : 0;
            invented += found == SignalStatus.Denied && expected != SignalStatus.Denied ? 1 : 0;
            if (found != expected)
            {
                TestContext.WriteLine($"{found} instead of {line}");
            }
        }

        // F1 = 2 TP / (2 TP + FP + FN).
        var f1 = 2.0 * hits / ((2 * hits) + missed + invented);
        TestContext.WriteLine(FormattableString.Invariant($"{file}: F1 of denials {f1:0.000} (missed {missed}, invented {invented}), {exact} of {all} statuses as expected"));
        Assert.IsGreaterThanOrEqualTo(0.95, f1);
        Assert.IsGreaterThanOrEqualTo(0.95, (double)exact / all);
    }

    private static (SignalStatus Expected, string Sentence, TextSpan Phrase) Parse(string line)
    {
        var bar = line.IndexOf(" | ", StringComparison.Ordinal);
        var marked = line[(bar + 3)..];
        var (start, end) = (marked.IndexOf('['), marked.IndexOf(']'));
        return (Enum.Parse<SignalStatus>(line[..bar], ignoreCase: true), marked[..start] + marked[(start + 1)..end] + marked[(end + 1)..], new TextSpan(start, end - 1));
    }
}
