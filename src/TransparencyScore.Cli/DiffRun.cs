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
                string?[] nothing = [null, null];
                Parallel.Invoke(() => nothing[0] = old.Add(read), () => nothing[1] = now.Add(read));
                nothing.OfType<string>().Distinct().ToList().ForEach(n => Complain(n, counts: true));
                _progress.Report(now.Scores.Count);
                continue;
            }

            var problem = (InputProblem)input;
            Complain(problem.ToString(), problem.Severity == InputSeverity.Error);
        }

        _progress.Done();
        return (new ScoredRun(before.Summary, old.Scores), new ScoredRun(after.Summary, now.Scores));
    }

    private void Complain(string message, bool counts)
    {
        _progress.Done();
        streams.Error.WriteLine(message);
        Problems += counts ? 1 : 0;
    }

    private sealed class Side(CompiledRuleSet rules, string? asOf, bool byCompany)
    {
        private readonly AnnouncementScorer _scorer = new(rules, asOf);
        private readonly ArticleSplitter? _articles = byCompany ? new ArticleSplitter(rules) : null;

        public List<AnnouncementScore> Scores { get; } = [];

        /// <returns>Why nothing could be taken from the text; null when something was.</returns>
        public string? Add(AnnouncementRead read)
        {
            var (parts, nothing) = ArticleParts.Of(read, _articles);
            Scores.AddRange(parts.Select(_scorer.Score));
            return nothing;
        }
    }
}
