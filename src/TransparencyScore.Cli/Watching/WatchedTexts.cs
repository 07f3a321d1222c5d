using TransparencyScore.Announcements;
using TransparencyScore.Articles;
using TransparencyScore.Criteria;
using TransparencyScore.Documents;
using TransparencyScore.Scoring;

namespace TransparencyScore.Cli.Watching;

/// <summary>The announcements of a watched run. One that cannot be read for the moment keeps its last result.</summary>
/// <param name="request">What to read.</param>
/// <param name="asOf">The date that results speak for, or null.</param>
/// <param name="byCompany">Whether articles are taken apart.</param>
/// <param name="error">Where problems go.</param>
internal sealed class WatchedTexts(InputRequest request, string? asOf, bool byCompany, TextWriter error)
{
    private readonly Dictionary<string, (Announcement Announcement, AnnouncementScore Score)> _last = new(StringComparer.Ordinal);
    private CompiledRuleSet? _rules;

    /// <summary>The paths to look at.</summary>
    public IReadOnlyList<string> Paths => request.Paths;

    /// <summary>Reads the announcements again and scores those that changed, or all of them by other rules.</summary>
    /// <returns>The scores in the order of the input; then, where something could not be read, the last ones of what is missing.</returns>
    /// <exception cref="OperationCanceledException">The token ended it.</exception>
    public IReadOnlyList<AnnouncementScore> Read(CompiledRuleSet rules, CancellationToken token)
    {
        var scorer = new AnnouncementScorer(rules, asOf);
        var articles = byCompany ? new ArticleSplitter(rules) : null;
        var now = new List<(Announcement Announcement, AnnouncementScore Score)>();
        var problems = 0;
        foreach (var input in AnnouncementFiles.Read(request))
        {
            token.ThrowIfCancellationRequested();
            if (input is InputProblem problem)
            {
                error.WriteLine(problem);
                problems += problem.Severity == InputSeverity.Error ? 1 : 0;
                continue;
            }

            var (parts, nothing) = ArticleParts.Of((AnnouncementRead)input, articles);
            if (nothing is not null)
            {
                error.WriteLine(nothing);
            }

            foreach (var announcement in parts)
            {
                var known = rules == _rules && _last.TryGetValue(announcement.Metadata.Id, out var last) && IsSame(last.Announcement, announcement) ? last.Score : null;
                var score = known ?? scorer.Score(announcement);
                foreach (var criterion in score.Criteria.Where(c => known is null && c.Outcome == Outcome.NotAssessed))
                {
                    error.WriteLine($"{input.File}: {score.Announcement.Id}: {criterion.Id}: {criterion.Reason}");
                }

                now.Add((announcement, score));
            }
        }

        if (problems > 0)
        {
            var there = now.Select(n => n.Announcement.Metadata.Id).ToHashSet(StringComparer.Ordinal);
            now.AddRange(_last.Values.Where(l => !there.Contains(l.Announcement.Metadata.Id)).Select(l => rules == _rules ? l : (l.Announcement, scorer.Score(l.Announcement))));
        }

        _rules = rules;
        _last.Clear();
        now.ForEach(n => _last.Add(n.Announcement.Metadata.Id, n));
        return [.. now.Select(n => n.Score)];
    }

    private static bool IsSame(Announcement one, Announcement other) => one.Text == other.Text && one.Metadata == other.Metadata;
}
