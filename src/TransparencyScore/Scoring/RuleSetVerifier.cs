using TransparencyScore.Announcements;
using TransparencyScore.Criteria;
using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Scoring;

/// <summary>Runs the self-tests of a rule set: what each signal must and must not match, and the level that each example must get. They run on
/// the same path as scoring.</summary>
public static class RuleSetVerifier
{
    /// <summary>Runs every self-test and example.</summary>
    /// <param name="rules">A loaded rule set.</param>
    /// <param name="read">Makes an announcement of an example's Markdown text and metadata.</param>
    /// <returns>A diagnostic for each that fails, by file, line and column; empty when all pass.</returns>
    public static IReadOnlyList<Diagnostic> Verify(CompiledRuleSet rules, Func<string, AnnouncementMetadata, Announcement> read)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(read);
        var diagnostics = new DiagnosticBag();
        foreach (var signal in rules.Definition.Signals)
        {
            foreach (var test in signal.SelfTests)
            {
                Run(rules, signal, test, read(test.Text, Metadata()), diagnostics);
            }
        }

        var scorer = new AnnouncementScorer(rules);
        foreach (var criterion in rules.Definition.Criteria)
        {
            foreach (var example in criterion.Examples)
            {
                var score = scorer.Score(read(example.Text, Metadata(example))).Criteria.Single(c => c.Id == criterion.Id);
                var got = score.Outcome == Outcome.NotAssessed ? "not assessed" : LevelNames.NameOf(score.Level);
                if (got != example.Level)
                {
                    diagnostics.Add(RuleMessages.Example(example.Level, got, score.Reason, example.Text), example.Location);
                }
            }
        }

        return diagnostics.Sorted();
    }

    private static void Run(CompiledRuleSet rules, SignalDefinition signal, SelfTest test, Announcement announcement, DiagnosticBag diagnostics)
    {
        try
        {
            if (IsFound(rules, signal.Id, announcement) != test.MustMatch)
            {
                diagnostics.Add(RuleMessages.SelfTest(signal.Id, test.MustMatch, test.Text), test.Location);
            }
        }
        catch (Exception e) when (e is SignalFailedException)
        {
            diagnostics.Add(RuleMessages.BadRegex(e.Message + "."), test.Location);
        }
    }

    private static bool IsFound(CompiledRuleSet rules, string signal, Announcement announcement)
    {
        var text = new IndexedAnnouncement(announcement, rules.Context.Phrases);
        return new SignalFinder(text, rules.Signals, new StatusFinder(text, rules.Context)).Find(signal).Asserted.Count > 0;
    }

    private static AnnouncementMetadata Metadata(ExampleDefinition? example = null) => new()
    {
        Id = "example",
        Company = example?.Company,
        Kind = example?.Kind,
        Language = example?.Language,
    };
}
