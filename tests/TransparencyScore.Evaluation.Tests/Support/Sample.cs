using TransparencyScore.Announcements;
using TransparencyScore.Criteria;
using TransparencyScore.Evaluation.Labels;
using TransparencyScore.Evaluation.Results;
using TransparencyScore.Rules;
using TransparencyScore.Scoring;
using TransparencyScore.Signals;

namespace TransparencyScore.Evaluation.Tests.Support;

/// <summary>Invented rules, results and labels. Levels are written as one sign per criterion: <c>2 1 0</c>, <c>-</c> not applicable, <c>?</c> not assessed.</summary>
internal static class Sample
{
    public const string Text = "The chip is fast.\nIt runs at 40\u00A0tok/s,  which is\n3x the old one. It is fast.";

    /// <summary>Four criteria: alpha, beta, gamma and delta, weighing 40, 30, 20 and 10.</summary>
    public static RuleSetSummary Rules { get; } = new()
    {
        Id = "sample",
        Version = "1.0.0",
        Title = "Sample",
        Hash = "sha256:00",
        Pillars = [new PillarDefinition("all", "All", "All?")],
        Grades = [new GradeBand("A", 0, "any")],
        Criteria = [.. new[] { ("alpha", 40m), ("beta", 30m), ("gamma", 20m), ("delta", 10m) }.Select(c => new CriterionSummary(c.Item1, "all", c.Item1, "?", c.Item2, ["a", "b", "c"]))],
    };

    /// <summary>A result whose evidence, where there is any, is the given part of <see cref="Text"/>.</summary>
    public static ScoredAnnouncement Scored(string id, string levels, string evidence = "3x the old one")
    {
        var start = Text.IndexOf(evidence, StringComparison.Ordinal);
        var criteria = Rules.Criteria.Zip(levels.Replace(" ", "", StringComparison.Ordinal), (c, sign) => new CriterionScore
        {
            Id = c.Id,
            Pillar = c.Pillar,
            Weight = c.Weight,
            Outcome = sign switch { '-' => Outcome.NotApplicable, '?' => Outcome.NotAssessed, _ => Outcome.Scored },
            Level = sign is '-' or '?' ? null : sign - '0',
            Reason = "",
            Evidence = sign is '1' or '2' ? [new Evidence("s", evidence, start, start + evidence.Length, 1, SignalStatus.Asserted)] : [],
            Advice = null,
        }).ToList();
        var announcement = new Announcement { Metadata = new AnnouncementMetadata { Id = id }, Text = Text, Blocks = [] };
        return new ScoredAnnouncement(announcement, new AnnouncementScore
        {
            Announcement = announcement.Metadata,
            Score = null,
            Coverage = 100,
            Grade = null,
            Pillars = [],
            Criteria = criteria,
            Manifest = new Manifest("sample", "1.0.0", "sha256:00", "tool", "sha256:00", null),
        });
    }

    public static LabelSheet Labels(string rows, string name = "one.csv") => LabelReader.Read("doc,criterion,level,quote\n" + rows, name);

    /// <summary>Rows for documents with all four criteria, written as <c>doc: 2 1 0 -</c>.</summary>
    public static LabelSheet Levels(string name, params string[] documents) => Labels(
        string.Concat(documents.SelectMany(d => Rules.Criteria.Zip(d.Split(':')[1].Replace(" ", "", StringComparison.Ordinal), (c, sign) => $"{d.Split(':')[0]},{c.Id},{(sign == '-' ? "notApplicable" : sign)},\n"))), name);

    public static RaterComparison Compare(IReadOnlyList<ScoredAnnouncement> scored, LabelSheet sheet) =>
        new Evaluator(Rules, scored, [sheet]).Evaluate(new EvaluationSettings(Resamples: 20)).Comparisons.Single();
}
