using TransparencyScore.Rules;
using TransparencyScore.Scoring.RuleTests;

namespace TransparencyScore.Reporting.Tests.Support;

/// <summary>Invented results of a rule set's tests: one of each outcome, texts that a format must not trip over, a gap of each need.</summary>
internal static class SampleRuleTests
{
    private const string Criteria = "rules/sample/criteria/limitations.json";

    public static RuleTestReport Report { get; } = new()
    {
        RuleSet = SampleRules.Six,
        Criteria =
        [
            new RuleTestGroup("limitations", "Limitations", "criteria/limitations.json",
            [
                Test(RuleTestKind.Example, "limitations", "It fails above 60 °C.", "met", "met", RuleTestOutcome.Passed, 90),
                Test(RuleTestKind.Example, "limitations", "Slow <on> \"long\" & [red]prompts[/].\r\nNul \u0000, bell \u0007, turned \u202E.", "met", "partial", RuleTestOutcome.Failed, 91, "A limit without a figure."),
                Test(RuleTestKind.Example, "limitations", "何处会失败？未知。", "absent", "absent", RuleTestOutcome.FixedMiss, 92),
                Test(RuleTestKind.Example, "limitations", "Nobody has looked.", "notApplicable", "partial", RuleTestOutcome.KnownMiss, 93, "A limit without a figure.", "irony <&>"),
            ]),
        ],
        Signals =
        [
            new RuleTestGroup("limit", "A limit", "criteria/limitations.json",
            [
                Test(RuleTestKind.MustMatch, "limit", "It fails.", "found", "found", RuleTestOutcome.Passed, 20),
                Test(RuleTestKind.MustNotMatch, "limit", "It never fails.", "not found", "found", RuleTestOutcome.Failed, 21, "Found: \"fails\" (asserted)."),
            ]),
            new RuleTestGroup("figure", "A figure", "signals/shared.json", [Test(RuleTestKind.MustMatch, "figure", "40 tok/s", "found", "not assessed", RuleTestOutcome.Failed, 8, "figure takes too long.")]),
        ],
        Coverage = new RuleCoverage(
        [
            new FileCoverage("criteria/limitations.json", new CoverageCount(5, 8), new CoverageCount(0, 2), new CoverageCount(2, 5),
            [
                Gap(CoverageKind.Phrase, CoverageNeed.Hit, "limit", "any 1", "phrase", "does not support", 12, 30),
                Gap(CoverageKind.Phrase, CoverageNeed.Hit, "limit", "with 2", "phrase", "长文本", 13, 30),
                Gap(CoverageKind.Phrase, CoverageNeed.KeptOut, "limit", "unless 1", "phrase", "our rivals", 14, 30),
                Gap(CoverageKind.Pattern, CoverageNeed.KeptOut, "limit", "unless 2", "regex", new string('x', 400), 15, 20),
                Gap(CoverageKind.Pattern, CoverageNeed.Hit, "limit", "any 2", "list", "workloads", 16, 20),
                Gap(CoverageKind.Branch, CoverageNeed.Decides, "limitations", "limit-with-figure", "rule", "limit-with-figure", 50, 21),
                Gap(CoverageKind.Branch, CoverageNeed.True, "limitations", "limit-with-figure", "condition", "signals.Count(\"limit\") >= 2", 51, 60),
                Gap(CoverageKind.Branch, CoverageNeed.False, "limitations", "limit-at-all", "condition", "signals.Has(\"limit\")", 55, 40),
            ]),
            new FileCoverage("ruleset.json", new CoverageCount(0, 0), new CoverageCount(1999, 2000), new CoverageCount(0, 0), [Gap(CoverageKind.Pattern, CoverageNeed.Context, "context", "denied.after", "list", "denied-after", 9, 40)]),
        ]),
        Minimum = new CoverageMinimum(100, 0, 40),
    };

    private static RuleTestResult Test(RuleTestKind kind, string owner, string text, string expected, string got, RuleTestOutcome outcome, int line, string reason = "", string? note = null) => new()
    {
        Kind = kind,
        Owner = owner,
        Text = text,
        Note = note,
        Expected = expected,
        Got = got,
        Outcome = outcome,
        Location = new SourceLocation(Criteria, line, 15, ""),
        Reason = reason,
    };

    private static CoverageGap Gap(CoverageKind kind, CoverageNeed need, string owner, string part, string what, string text, int line, int column) =>
        new(kind, need, owner, part, what, text, new SourceLocation(Criteria, line, column, ""));
}
