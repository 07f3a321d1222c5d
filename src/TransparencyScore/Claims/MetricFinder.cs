using TransparencyScore.Announcements;
using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Claims;

/// <summary>A metric or benchmark near a figure.</summary>
internal sealed record NearMetric(string Name, double Distance, bool IsBenchmark, bool IsLevel, bool IsRate, TextSpan Span);

/// <summary>Finds what a figure of a sentence is a figure of, and which way it goes.</summary>
internal sealed class MetricFinder(IndexedAnnouncement text, CompiledClaims claims)
{
    // Names stand before a value ("latency of 12 ms") and after a change ("2x higher throughput").
    private const double WrongSide = 1.5;

    /// <summary>The nearest metric or benchmark that may be meant; null where there is none in reach.</summary>
    public NearMetric? Nearest(int block, TextSpan sentence, TextSpan figure, bool standsAfter, Func<NearMetric, bool> fits) =>
        All(block, sentence, figure, standsAfter).Where(fits).MinBy(m => m.Distance);

    public IEnumerable<NearMetric> All(int block, TextSpan sentence, TextSpan figure, bool standsAfter)
    {
        var window = Mentions.Window(sentence, figure);
        var words = text.Texts[block];
        NearMetric Near(Mention m, bool isBenchmark)
        {
            var before = m.Span.End <= figure.Start;
            var distance = Mentions.Distance(words, figure, m.Span) + (before == standsAfter ? WrongSide : 0);
            return new NearMetric(m.Entry.Name, distance, isBenchmark, isBenchmark || m.Entry.Tags.Contains(ClaimVocabulary.Level), m.Entry.Tags.Contains(ClaimVocabulary.Rate), m.Span);
        }

        bool Apart(Mention m) => m.Span.End <= figure.Start || m.Span.Start >= figure.End;
        return claims.Benchmarks.In(text, block, window).Where(Apart).Select(m => Near(m, true))
            .Concat(claims.Metrics.In(text, block, window).Where(Apart).Select(m => Near(m, false)));
    }

    /// <summary>Up or down, from the nearest word of change within a few words of the figure.</summary>
    public (ClaimDirection Direction, double Distance)? Change(int block, TextSpan sentence, TextSpan figure)
    {
        var window = Mentions.Window(sentence, figure);
        var words = text.Texts[block];
        var hits = claims.Increase.In(text, block, window).Select(m => (Direction: ClaimDirection.Increase, Distance: Mentions.Distance(words, figure, m.Span)))
            .Concat(claims.Decrease.In(text, block, window).Select(m => (Direction: ClaimDirection.Decrease, Distance: Mentions.Distance(words, figure, m.Span))))
            .OrderBy(h => h.Distance).ToList();
        return hits.Count == 0 ? null : hits[0];
    }
}
