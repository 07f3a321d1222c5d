using TransparencyScore.Announcements;
using TransparencyScore.Criteria;
using TransparencyScore.Criteria.Explaining;
using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Scoring.RuleTests;

/// <summary>Runs the tests that a rule set carries: what each signal must and must not match, and the level that each example must get. They run on
/// the path on which announcements are scored.</summary>
public static class RuleSetTester
{
    private const string Found = "found";
    private const string NotFound = "not found";
    private const string NotAssessed = "not assessed";

    /// <summary>Runs the tests and records what of the rules they reach.</summary>
    /// <param name="rules">A loaded rule set.</param>
    /// <param name="read">Makes an announcement of a test's Markdown text and metadata.</param>
    /// <param name="selection">The tests to run; null for all. A name in it that the rule set does not have selects nothing.</param>
    /// <returns>Every result, and the coverage of the part that was run.</returns>
    public static RuleTestReport Run(CompiledRuleSet rules, Func<string, AnnouncementMetadata, Announcement> read, RuleTestSelection? selection = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(read);
        var chosen = selection ?? RuleTestSelection.All;
        var coverage = new CoverageRecorder(rules, chosen);
        var run = new Runner(rules, read, coverage);
        var signals = rules.Definition.Signals.Where(s => chosen.Covers(s, rules.Definition)).Select(s => new RuleTestGroup(s.Id, s.Title, s.Location.File, [.. s.SelfTests.Select(t => run.Run(s, t))])).ToList();
        var criteria = rules.Definition.Criteria.Where(chosen.Covers).Select(c => new RuleTestGroup(c.Id, c.Title, c.Location.File, [.. c.Examples.Select(e => run.Run(c, e))])).ToList();
        return new RuleTestReport { RuleSet = rules.Summary, Criteria = criteria, Signals = signals, Coverage = coverage.Coverage() };
    }

    private sealed class Runner(CompiledRuleSet rules, Func<string, AnnouncementMetadata, Announcement> read, CoverageRecorder coverage)
    {
        public RuleTestResult Run(SignalDefinition signal, SelfTest test)
        {
            var evaluation = new AnnouncementEvaluation(rules, read(test.Text, new AnnouncementMetadata { Id = "example" }));
            var expected = test.MustMatch ? Found : NotFound;
            string got, reason;
            try
            {
                got = evaluation.Signals.Find(signal.Id).Asserted.Count > 0 ? Found : NotFound;
                reason = got == expected ? "" : SelfTestReason.Of(evaluation, rules, signal.Id);
                if (!test.KnownMiss)
                {
                    coverage.Observe(evaluation);
                }
            }
            catch (SignalFailedException e)
            {
                (got, reason) = (NotAssessed, e.Message + ".");
            }

            return new RuleTestResult
            {
                Kind = test.MustMatch ? RuleTestKind.MustMatch : RuleTestKind.MustNotMatch,
                Owner = signal.Id,
                Text = test.Text,
                Note = test.Note,
                Expected = expected,
                Got = got,
                Outcome = Outcome(got == expected, test.KnownMiss),
                Location = test.Location,
                Reason = reason,
            };
        }

        public RuleTestResult Run(CriterionDefinition criterion, ExampleDefinition example)
        {
            var metadata = new AnnouncementMetadata { Id = "example", Company = example.Company, Kind = example.Kind, Language = example.Language };
            var evaluation = new AnnouncementEvaluation(rules, read(example.Text, metadata));
            var score = evaluation.Judge.Judge(criterion);
            var got = score.Outcome == Criteria.Outcome.NotAssessed ? NotAssessed : LevelNames.NameOf(score.Level);
            if (!example.KnownMiss && got != NotAssessed)
            {
                coverage.Observe(evaluation, score);
            }

            return new RuleTestResult
            {
                Kind = RuleTestKind.Example,
                Owner = criterion.Id,
                Text = example.Text,
                Note = example.Note,
                Expected = example.Level,
                Got = got,
                Outcome = Outcome(got == example.Level, example.KnownMiss),
                Location = example.Location,
                Reason = score.Reason,
                Explanation = got == example.Level || got == NotAssessed ? null : Explain(evaluation, criterion, example),
            };
        }

        private LevelExplanation? Explain(AnnouncementEvaluation evaluation, CriterionDefinition criterion, ExampleDefinition example)
        {
            // The whole text is the passage in question.
            var expected = new ExpectedLevel(criterion.Id, LevelNames.LevelOf(example.Level), [new TextSpan(0, evaluation.Text.Announcement.Text.Length)]);
            try
            {
                return new LevelExplainer(rules, evaluation.Text, evaluation.Signals, evaluation.ClaimFacts).Explain(expected);
            }
            catch (SignalFailedException)
            {
                return null;
            }
        }

        private static RuleTestOutcome Outcome(bool asExpected, bool knownMiss) => (asExpected, knownMiss) switch
        {
            (true, false) => RuleTestOutcome.Passed,
            (true, true) => RuleTestOutcome.FixedMiss,
            (false, true) => RuleTestOutcome.KnownMiss,
            (false, false) => RuleTestOutcome.Failed,
        };
    }
}
