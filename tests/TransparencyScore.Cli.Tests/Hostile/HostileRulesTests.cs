using System.Text.RegularExpressions;
using TransparencyScore.Announcements;
using TransparencyScore.Criteria;
using TransparencyScore.Documents;
using TransparencyScore.Rules;
using TransparencyScore.Scoring;

namespace TransparencyScore.Cli.Tests.Hostile;

/// <summary>A stranger's rule set is refused with a message, or harmless: every row of <c>fixtures/hostile-rules</c> in a small set.</summary>
[TestClass]
public sealed partial class HostileRulesTests
{
    private static readonly string[] Texts =
    [
        "It was verified at 40 tok/s.",
        "It was not verified, and will never be.",
        "测试结果为 40 tok/s，已由第三方验证。",
        new('a', 30_000),
        string.Concat(Enumerable.Repeat("(((verified))) ]]] 40 tok/s }}} aaaa ", 500)),
        string.Join(' ', Enumerable.Repeat("It was verified at 40 tok/s. x=1;", 300)),
    ];

    public static IEnumerable<object[]> Rows => HostileRow.All.Where(r => !r.IsGenerated).Select(r => new object[] { r.Name });

    [TestMethod]
    public void There_are_rows_of_every_kind() =>
        Assert.IsGreaterThan(400, HostileRow.All.Select(r => r.Name).Distinct(StringComparer.Ordinal).Count());

    [TestMethod]
    [DynamicData(nameof(Rows))]
    public void A_hostile_rule_file_is_refused_or_harmless(string name)
    {
        var row = HostileRow.Named(name);
        var result = CompiledRuleSet.Load(row.Files());
        if (row.Refused is { } code)
        {
            IsRefused(row, code, result);
        }
        else
        {
            IsHarmless(row, result);
        }
    }

    private static void IsRefused(HostileRow row, string code, RuleSetLoadResult result)
    {
        var all = string.Join('\n', result.Diagnostics);
        Assert.IsNull(result.RuleSet, "It was accepted.");
        Assert.IsTrue(
            result.Diagnostics.Any(d => d.Code == code && d.Message.Contains(row.Says, StringComparison.Ordinal) && (row.Place == "*" || d.Location.File == row.Place)),
            $"No {code} in {row.Place} that says '{row.Says}', but:\n{all}");
        Assert.DoesNotMatchRegex(Internals(), all.Replace("\"System.", "\"", StringComparison.Ordinal));
    }

    private static void IsHarmless(HostileRow row, RuleSetLoadResult result)
    {
        Assert.IsNotNull(result.RuleSet, string.Join('\n', result.Diagnostics));
        var scorer = new AnnouncementScorer(result.RuleSet);
        foreach (var text in Texts)
        {
            var score = scorer.Score(Read(text));
            Assert.IsTrue(score.Criteria.All(c => c.Outcome == Outcome.Scored), score.Criteria[0].Reason);
            Assert.AreEqual(100m, score.Coverage);
        }

        if (row.Scored is var (example, level))
        {
            Assert.AreEqual(level, scorer.Score(Read(example)).Criteria[0].Level);
        }
    }

    private static Announcement Read(string text) => MarkdownReader.Read(text, new AnnouncementMetadata { Id = "a" });

    // What tells an author nothing, and a stranger too much.
    [GeneratedRegex(@"^ +at |\b(System|Newtonsoft|RulesEngine|DynamicLinq)\.[A-Z]|Exception\b|RegexOptions|Object reference", RegexOptions.Multiline)]
    private static partial Regex Internals();
}
