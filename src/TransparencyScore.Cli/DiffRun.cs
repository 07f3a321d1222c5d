using TransparencyScore.Articles;
using TransparencyScore.Cli.Output;
using TransparencyScore.Comparisons;
using TransparencyScore.Criteria;
using TransparencyScore.Documents;
using TransparencyScore.Scoring;

namespace TransparencyScore.Cli;

/// <summary>Scores announcements by two rule sets; each announcement is read once.</summary>
internal sealed class DiffRun(CompiledRuleSet before, CompiledRuleSet after, string? asOf, bool byCompany, StandardStreams streams)
{
    private readonly Progress _progress = new(streams);

    /// <summary>Inputs that could not be read.</summary>
    public int Problems { get; private set; }

    public (ScoredRun Before, ScoredRun After) Score(InputRequest request)
    {
        var (old, now) = (new Side(before, asOf, byCompany), new Side(after, asOf, byCompany));
        foreach (var input in AnnouncementFiles.Read(request))
        {
            if (input is AnnouncementRead read)
            {
                // The two sets know nothing of each other, so each may have a processor of its own.
                Parallel.Invoke(() => old.Add(read), () => now.Add(read));
                _progress.Report(now.Scores.Count);
                continue;
            }

            var problem = (InputProblem)input;
            _progress.Done();
            streams.Error.WriteLine(problem);
            Problems += problem.Severity == InputSeverity.Error ? 1 : 0;
        }

        _progress.Done();
        return (new ScoredRun(before.Summary, old.Scores), new ScoredRun(after.Summary, now.Scores));
    }

    private sealed class Side(CompiledRuleSet rules, string? asOf, bool byCompany)
    {
        private readonly AnnouncementScorer _scorer = new(rules, asOf);
        private readonly ArticleSplitter? _articles = byCompany ? new ArticleSplitter(rules) : null;

        public List<AnnouncementScore> Scores { get; } = [];

        public void Add(AnnouncementRead read)
        {
            foreach (var announcement in ArticleParts.Of(read, _articles).Parts)
            {
                Scores.Add(_scorer.Score(announcement));
            }
        }
    }
}
