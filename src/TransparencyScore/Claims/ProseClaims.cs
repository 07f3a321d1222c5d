using TransparencyScore.Announcements;
using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Claims;

/// <summary>Tells which figures of a sentence are claims: the unit says so, or a metric, a benchmark or a comparison stands near enough.</summary>
internal sealed class ProseClaims(IndexedAnnouncement text, CompiledClaims claims, MetricFinder metrics, Comparison comparison, OwnNames own)
{
    // Distances in words (see Mentions.Distance), found by reading ledgers against their texts.
    private const double FarForUnit = 16, FarForRatio = 14, FarForChange = 9, FarForLevel = 18, FarForScore = 4.5, FarForRank = 24;

    // A benchmark is what a unit of scores is about, and no unit of time.
    private readonly HashSet<string> _levels = [.. claims.Metrics.Entries.Where(e => e.Tags.Contains(ClaimVocabulary.Level)).Select(e => e.Name)];

    public IEnumerable<FoundClaim> In(TextUnit unit, IReadOnlyList<Figure> figures)
    {
        var found = new List<FoundClaim>();
        foreach (var figure in figures.Where(f => !f.IsName))
        {
            if (Claim(unit, figure) is { } claim && !IsBaselineValue(unit, claim, found))
            {
                // "(73.8%, +5.8%)": the change is one of what stands before it.
                var follows = figure.Sign != '\0' && found.Count > 0 && figure.Span.Start - found[^1].Figure.Span.End is >= 0 and <= 4;
                var taken = claim.BaselineRegion.End <= figure.Span.Start && found.Exists(f => f.Figure.Span.End <= claim.BaselineRegion.Start && f.BaselineRegion == claim.BaselineRegion);
                found.Add(claim with { Metric = follows ? found[^1].Metric : claim.Metric, Baseline = taken ? ClaimBaseline.None : claim.Baseline });
            }
        }

        return found;
    }

    private FoundClaim? Claim(TextUnit unit, Figure figure)
    {
        var (block, sentence, span) = (unit.Block, unit.Span, figure.Span);
        if (figure.Has(ClaimVocabulary.Rank))
        {
            return metrics.Nearest(block, sentence, span, standsAfter: true, m => m.IsBenchmark || m.IsLevel) is { Distance: <= FarForRank } board
                ? Found(unit, figure, ClaimKind.Rank, null, null, board.Name) : null;
        }

        if (figure.Has(ClaimVocabulary.Ratio) || figure.IsFraction)
        {
            return Ratio(unit, figure);
        }

        if (figure.Has(ClaimVocabulary.Percent) || figure.Has(ClaimVocabulary.Points))
        {
            return Percent(unit, figure);
        }

        if (figure.Unit is { } measure)
        {
            var metric = metrics.Nearest(block, sentence, span, standsAfter: false, m => (m.IsBenchmark ? measure.Metrics.Any(_levels.Contains) : measure.Metrics.Contains(m.Name)) && (measure.Form != ClaimVocabulary.Counted || m.IsRate));
            if (metric is { Distance: > FarForUnit } || (metric is null && !measure.IsResult) || measure.Metrics.Count == 0)
            {
                return measure.IsResult ? Found(unit, figure, ClaimKind.Absolute, measure.Name, null, measure.Metrics is [var usual, ..] ? usual : null) : null;
            }

            return Found(unit, figure, ClaimKind.Absolute, measure.Name, null, metric?.Name ?? measure.Metrics[0]);
        }

        return Score(unit, figure);
    }

    private FoundClaim? Ratio(TextUnit unit, Figure figure)
    {
        var (block, sentence, span) = (unit.Block, unit.Span, figure.Span);
        var change = metrics.Change(block, sentence, span);
        var metric = metrics.Nearest(block, sentence, span, standsAfter: true, m => !m.IsBenchmark);
        var compared = comparison.Regions(block, sentence, span).Any(r => Mentions.Distance(text.Texts[block], span, r) <= 6);
        var says = change is { Distance: <= FarForChange } || metric is { Distance: <= FarForRatio } || (compared && figure.Low != decimal.Truncate(figure.Low));
        var isPart = figure.High < 1 && metric is not { Distance: <= FarForRatio };
        if (!says || isPart || (IsCount(unit, figure) && change is not { Distance: <= 1 }))
        {
            return null;
        }

        var direction = figure.IsFraction ? ClaimDirection.Decrease : figure.Word is { } word ? OfWord(word) ?? Near(change) : Near(change);
        return Found(unit, figure, ClaimKind.Ratio, "x", direction, metric is { Distance: <= FarForRatio } ? metric.Name : null);
    }

    // "8x A100": so many of them. "2.1x H100" is a comparison.
    private bool IsCount(TextUnit unit, Figure figure)
    {
        if (figure.Word is not null || figure.Low != decimal.Truncate(figure.Low) || figure.High != figure.Low)
        {
            return false;
        }

        var words = text.Texts[unit.Block];
        var next = figure.Span.End;
        while (next < unit.Span.End && words[next] == ' ')
        {
            next++;
        }

        var following = new TextSpan(next, Math.Min(unit.Span.End, next + 16));
        return next < unit.Span.End && (char.IsAsciiDigit(words[next])
            || (char.IsAsciiLetterUpper(words[next]) && comparison.Named(unit.Block, following) is { } name && name.Start == next)
            || claims.NoResults.In(text, unit.Block, following).Any(m => m.Span.Start == next));
    }

    private FoundClaim? Percent(TextUnit unit, Figure figure)
    {
        var (block, sentence, span) = (unit.Block, unit.Span, figure.Span);
        var change = metrics.Change(block, sentence, span);
        var metric = metrics.Nearest(block, sentence, span, standsAfter: true, _ => true);
        var level = metrics.Nearest(block, sentence, span, standsAfter: false, m => m.IsLevel);
        if (figure.Sign != '\0' || change is { Distance: <= FarForChange } && !(level is { } near && near.Distance < change.Value.Distance && IsGiven(unit, near.Span, span)))
        {
            var signed = figure.Sign switch { '+' => ClaimDirection.Increase, '-' => ClaimDirection.Decrease, _ => (ClaimDirection?)null };
            return Found(unit, figure, ClaimKind.Percent, figure.Unit!.Name, signed ?? Near(change), metric is { Distance: <= FarForRatio } ? metric.Name : null);
        }

        // "87% of the throughput of the X200".
        if (metric is { Distance: <= FarForRatio } && comparison.Of(block, sentence, span) is { Baseline.Kind: ClaimBaselineKind.Named, Region: var region } && region.Start >= span.End && Mentions.Distance(text.Texts[block], span, region) <= 4)
        {
            return Found(unit, figure, ClaimKind.Percent, figure.Unit!.Name, null, metric.Name);
        }

        return level is { Distance: <= FarForLevel } ? Found(unit, figure, ClaimKind.Absolute, figure.Unit!.Name, null, level.Name) : null;
    }

    // "reduces errors at an accuracy of 84%": the value belongs to the level that stands directly before or after it.
    private bool IsGiven(TextUnit unit, TextSpan level, TextSpan figure) =>
        Mentions.Distance(text.Texts[unit.Block], figure, level) <= 2;

    private FoundClaim? Score(TextUnit unit, Figure figure)
    {
        var (block, sentence, span) = (unit.Block, unit.Span, figure.Span);
        var near = metrics.Nearest(block, sentence, span, standsAfter: false, m => m.IsLevel);
        if (near is not { Distance: <= FarForScore } || LooksLikeYear(figure) || (figure.Low >= 100000 && figure.Low == decimal.Truncate(figure.Low)))
        {
            return null;
        }

        // "MMLU and 12 other tasks", "TPC-C 5000": a whole number must be said to be the score; "MLPerf 2.1" is a version.
        var between = near.Span.End <= span.Start ? text.Texts[block].AsSpan(near.Span.End, span.Start - near.Span.End) : "on";
        var isWhole = figure.Low == decimal.Truncate(figure.Low);

        // "96.9% utilization on 20 X200 cards": so many of what is named behind it.
        if (isWhole && span.End + 1 < sentence.End && text.Texts[block][span.End] == ' ' && char.IsAsciiLetterUpper(text.Texts[block][span.End + 1]))
        {
            return null;
        }

        if (between.IsWhiteSpace() ? isWhole || figure.Low < 20 : isWhole && near.Distance > 2.5 && near.Span.End <= span.Start)
        {
            return null;
        }

        var benchmark = metrics.Nearest(block, sentence, span, standsAfter: true, m => m.IsBenchmark) is { Distance: <= 8 } named ? named.Name : near.Name;
        return Found(unit, figure, ClaimKind.Score, null, null, benchmark);
    }

    private static bool LooksLikeYear(Figure figure) => figure.Low is >= 1980 and <= 2040 && figure.Low == decimal.Truncate(figure.Low) && figure.Unit is null;

    private FoundClaim Found(TextUnit unit, Figure figure, ClaimKind kind, string? unitName, ClaimDirection? direction, string? metric)
    {
        var (baseline, region) = comparison.Of(unit.Block, unit.Span, figure.Span);
        if (figure.Before is { } before)
        {
            direction = figure.Low > before ? ClaimDirection.Increase : ClaimDirection.Decrease;
            baseline = baseline.Kind == ClaimBaselineKind.None ? new ClaimBaseline(ClaimBaselineKind.Vague, null) : baseline;
        }

        return new FoundClaim(unit, figure, kind, unitName, direction, metric, Subject(unit, figure.Span), baseline) { BaselineRegion = region };
    }

    // The name before the figure, else one after it; a name before "we".
    private string? Subject(TextUnit unit, TextSpan figure)
    {
        var words = text.Announcement.Blocks[unit.Block].Text.Text;
        var (start, end) = (Math.Max(unit.Span.Start, figure.Start - (2 * Mentions.Reach)), Math.Min(unit.Span.End, figure.End + Mentions.Reach));
        var (before, after) = (new TextSpan(start, figure.Start), new TextSpan(figure.End, end));
        return (own.Product(unit.Block, before) ?? own.Vendor(unit.Block, before) ?? own.Product(unit.Block, after) ?? own.Vendor(unit.Block, after))?.Slice(words);
    }

    // "12 ms, compared with 30 ms on the X200": the second is the alternative's, and no claim of its own.
    private bool IsBaselineValue(TextUnit unit, FoundClaim claim, List<FoundClaim> before) =>
        claim.Kind is ClaimKind.Absolute or ClaimKind.Score && before.Count > 0
        && comparison.Regions(unit.Block, unit.Span, claim.Figure.Span).Any(r => r.Contains(claim.Figure.Span) && before.Exists(b => b.Figure.Span.End <= r.Start));

    private static ClaimDirection? Near((ClaimDirection Direction, double Distance)? change) => change is { Distance: <= FarForChange } ? change.Value.Direction : null;

    private static ClaimDirection? OfWord(WordListEntry word) =>
        word.Tags.Contains("increase") ? ClaimDirection.Increase : word.Tags.Contains("decrease") || word.Value < 1 ? ClaimDirection.Decrease : null;
}
