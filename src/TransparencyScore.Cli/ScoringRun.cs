using TransparencyScore.Articles;
using TransparencyScore.Cli.Output;
using TransparencyScore.Criteria;
using TransparencyScore.Documents;
using TransparencyScore.Evaluation;
using TransparencyScore.Reporting;
using TransparencyScore.Scoring;

namespace TransparencyScore.Cli;

/// <summary>Reads and scores announcements one by one. Problems go to standard error as they come and are counted; nothing stops the rest.
/// Articles are taken apart first where <paramref name="articles"/> is given.</summary>
internal sealed class ScoringRun(CompiledRuleSet rules, string? asOf, StandardStreams streams, ArticleSplitter? articles = null)
{
    private readonly AnnouncementScorer _scorer = new(rules, asOf);
    private readonly Progress _progress = new(streams);

    public AnnouncementScorer Scorer => _scorer;

    public int Scored { get; private set; }

    public int Problems { get; private set; }

    /// <summary>Scores of the announcements that could be read and judged, in input order.</summary>
    public IEnumerable<AnnouncementScore> Score(InputRequest request) => ScoreWithTexts(request).Select(s => s.Score);

    /// <summary>The announcements themselves, with their scores.</summary>
    public IEnumerable<ScoredAnnouncement> ScoreWithTexts(InputRequest request)
    {
        foreach (var (file, announcement) in ArticleParts.Read(request, articles, Complain))
        {
            var score = _scorer.Score(announcement);
            foreach (var criterion in score.Criteria.Where(c => c.Outcome == Outcome.NotAssessed))
            {
                Complain($"{file}: {score.Announcement.Id}: {criterion.Id}: {criterion.Reason}");
            }

            Scored++;
            _progress.Report(Scored);
            yield return new ScoredAnnouncement(announcement, score);
        }

        _progress.Done();
    }

    /// <summary>Reports a problem on standard error and counts it.</summary>
    public void Complain(string message, bool counts = true)
    {
        _progress.Done();
        streams.Error.WriteLine(message);
        Problems += counts ? 1 : 0;
    }

    /// <summary>Says how the run went when not all went well.</summary>
    public int Close()
    {
        if (Problems > 0)
        {
            streams.Error.WriteLine($"tscore: {Wording.Announcements(Scored)} scored, {Wording.Quantity(Problems, "problem")}.");
        }

        return Problems > 0 ? ExitCode.Problems : ExitCode.Fine;
    }
}
