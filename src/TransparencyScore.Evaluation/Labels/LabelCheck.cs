using TransparencyScore.Criteria;
using TransparencyScore.Evaluation.Raters;
using TransparencyScore.Rules;

namespace TransparencyScore.Evaluation.Labels;

/// <summary>Holds the labels of a file against what was scored.</summary>
internal sealed class LabelCheck(RuleSetSummary rules, IReadOnlyList<ScoredAnnouncement> scored)
{
    // Labels of a whole collection held against a part of it would fill the screen.
    private const int MostStrangers = 5;

    private readonly Dictionary<string, ScoredAnnouncement> _scored = scored.ToDictionary(s => s.Announcement.Metadata.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, FoldedText> _texts = scored.ToDictionary(s => s.Announcement.Metadata.Id, s => new FoldedText(s.Announcement.Text), StringComparer.Ordinal);

    /// <summary>Where a quote stands in an announcement.</summary>
    public IReadOnlyList<Announcements.TextSpan> Find(Label label) => label.Quote is { } quote ? _texts[label.Document].Find(quote) : [];

    /// <summary>The labels that can be compared, with the problems of the file and those that came up here.</summary>
    public LabelSheet Check(LabelSheet sheet)
    {
        var criteria = rules.Criteria.Select(c => c.Id).ToList();
        var problems = new List<LabelProblem>(sheet.Problems);
        void Report(int? line, bool isError, string message) => problems.Add(new LabelProblem(sheet.Name, line, isError, message));

        foreach (var unknown in sheet.Labels.Where(l => !criteria.Contains(l.Criterion)).GroupBy(l => l.Criterion))
        {
            Report(unknown.First().Line, true, LabelMessages.UnknownCriterion(unknown.Key, unknown.Count(), criteria));
        }

        var strangers = sheet.Labels.Where(l => !_scored.ContainsKey(l.Document)).GroupBy(l => l.Document).ToList();
        foreach (var unknown in strangers.Take(MostStrangers))
        {
            Report(unknown.First().Line, true, LabelMessages.UnknownDocument(unknown.Key, unknown.Count(), _scored.Keys));
        }

        if (strangers.Count > MostStrangers)
        {
            Report(strangers[MostStrangers].First().Line, true, LabelMessages.MoreUnknownDocuments(strangers.Count - MostStrangers));
        }

        var known = sheet.Labels.Where(l => criteria.Contains(l.Criterion) && _scored.ContainsKey(l.Document)).ToList();
        foreach (var label in known.Where(IsNotAssessed))
        {
            Report(label.Line, true, LabelMessages.NotAssessed(label.Document, label.Criterion));
        }

        foreach (var label in known.Where(l => l is { Level: > 0, Quote: not null } && Find(l).Count == 0))
        {
            Report(label.Line, false, LabelMessages.QuoteNotFound(label.Document, label.Criterion));
        }

        if (known.Count > 0)
        {
            Missing(known, criteria.Count, Report);
        }

        return new LabelSheet(sheet.Name, [.. known.Where(l => !IsNotAssessed(l))], [.. problems.OrderBy(p => p.Line ?? 0)]);
    }

    private void Missing(IReadOnlyList<Label> known, int criteria, Action<int?, bool, string> report)
    {
        foreach (var document in known.GroupBy(l => l.Document).Where(g => g.Count() < criteria))
        {
            report(document.First().Line, false, LabelMessages.SomeCriteria(document.Key, document.Count(), criteria));
        }

        var labelled = known.Select(l => l.Document).ToHashSet(StringComparer.Ordinal);
        var without = scored.Select(s => s.Announcement.Metadata.Id).Where(id => !labelled.Contains(id)).ToList();
        if (without.Count > 0)
        {
            report(null, false, LabelMessages.Unlabelled(without, scored.Count));
        }
    }

    private bool IsNotAssessed(Label label) => _scored[label.Document].Score.Criteria.Single(c => c.Id == label.Criterion).Outcome == Outcome.NotAssessed;
}
