using TransparencyScore.Announcements;
using TransparencyScore.Criteria;
using TransparencyScore.Criteria.Explaining;
using TransparencyScore.Evaluation.Labels;
using TransparencyScore.Evaluation.Raters;
using TransparencyScore.Evaluation.Results;
using TransparencyScore.Rules;
using TransparencyScore.Scoring;

namespace TransparencyScore.Evaluation;

/// <summary>Measures how far results agree with readers' labels. A pure function of what it is given; safe for concurrent use.</summary>
public sealed class Evaluator
{
    private readonly RuleSetSummary _rules;
    private readonly IReadOnlyList<ScoredAnnouncement> _scored;
    private readonly LabelCheck _check;

    /// <summary>Holds labels against results.</summary>
    /// <param name="rules">The rule set by which the announcements were scored.</param>
    /// <param name="scored">The announcements with their results, ids differing.</param>
    /// <param name="sheets">The readers' labels, names differing.</param>
    public Evaluator(RuleSetSummary rules, IReadOnlyList<ScoredAnnouncement> scored, IReadOnlyList<LabelSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(scored);
        ArgumentNullException.ThrowIfNull(sheets);
        (_rules, _scored) = (rules, scored);
        _check = new LabelCheck(rules, scored);
        Sheets = [.. sheets.Select(_check.Check)];
    }

    /// <summary>The labels that are compared, and every problem with them: those of the files, and labels that fit nothing that was scored.</summary>
    public IReadOnlyList<LabelSheet> Sheets { get; }

    /// <summary>Takes every measure.</summary>
    /// <param name="settings">How intervals are made.</param>
    /// <returns>The measures. Where there is nothing to compare there are no comparisons.</returns>
    public EvaluationResult Evaluate(EvaluationSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.Resamples, 1);
        var comparer = new RaterComparer(_rules, settings);
        var readers = Sheets.Select(Reader).ToList();
        var tool = Tool();
        return new EvaluationResult
        {
            Rules = _rules,
            Settings = settings,
            Comparisons =
            [
                .. readers.Select(r => comparer.Compare(r, tool)).OfType<RaterComparison>(),
                .. readers.SelectMany((first, i) => readers.Skip(i + 1).Select(second => comparer.Compare(first, second))).OfType<RaterComparison>(),
            ],
        };
    }

    /// <summary>Finds and explains every cell in which a reader and the tool differ.</summary>
    /// <param name="scorer">The scorer that scored.</param>
    /// <returns>The cells by label file, criterion (in the rule set's order) and announcement (in ordinal order).</returns>
    public IReadOnlyList<Disagreement> FindDisagreements(AnnouncementScorer scorer)
    {
        ArgumentNullException.ThrowIfNull(scorer);
        return [.. Sheets.SelectMany(sheet => Disagreements(sheet, scorer))];
    }

    private IEnumerable<Disagreement> Disagreements(LabelSheet sheet, AnnouncementScorer scorer)
    {
        var order = _rules.Criteria.Select((c, i) => (c.Id, Index: i)).ToDictionary(c => c.Id, c => c.Index, StringComparer.Ordinal);
        var labels = sheet.Labels.ToLookup(l => l.Document);
        return _scored.SelectMany(s => Disagreements(sheet.Name, s, labels[s.Announcement.Metadata.Id], scorer))
            .OrderBy(d => order[d.Label.Criterion]).ThenBy(d => d.Label.Document, StringComparer.Ordinal);
    }

    private IEnumerable<Disagreement> Disagreements(string sheet, ScoredAnnouncement scored, IEnumerable<Label> labels, AnnouncementScorer scorer)
    {
        var different = labels.Select(l => (Label: l, Score: scored.Score.Criteria.Single(c => c.Id == l.Criterion))).Where(x => (x.Label.Level ?? 0) != (x.Score.Level ?? 0)).ToList();
        if (different.Count == 0)
        {
            return [];
        }

        // A quote at level 0 supports nothing; some readers note there what they passed over.
        var expected = different.Select(x => new ExpectedLevel(x.Label.Criterion, x.Label.Level, x.Label.Level > 0 ? _check.Find(x.Label) : [])).ToList();
        return different.Zip(scorer.Explain(scored.Announcement, expected), (x, explanation) =>
            new Disagreement { Labels = sheet, Label = x.Label, Score = x.Score, Explanation = explanation });
    }

    private Rater Reader(LabelSheet sheet) => new(sheet.Name, sheet.Labels.ToDictionary(l => (l.Document, l.Criterion), l => new Rating(l.Level, l.Quote is not null, _check.Find(l))));

    private Rater Tool() => new(EvaluationSettings.Tool, _scored.SelectMany(s => s.Score.Criteria.Where(c => c.Outcome != Outcome.NotAssessed).Select(c => (Document: s.Announcement.Metadata.Id, Criterion: c)))
        .ToDictionary(x => (x.Document, x.Criterion.Id), x => new Rating(x.Criterion.Level, x.Criterion is { Level: > 0, Evidence.Count: > 0 }, [.. x.Criterion.Evidence.Select(e => new TextSpan(e.Start, e.End))])));
}
