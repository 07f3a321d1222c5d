using TransparencyScore.Criteria;
using TransparencyScore.Criteria.Explaining;
using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Scoring.RuleTests;

/// <summary>Records what the tests of a rule set reach while they run. Not safe for concurrent use.</summary>
internal sealed class CoverageRecorder
{
    private readonly Dictionary<string, SignalReach> _signals;
    private readonly Dictionary<string, RuleReach> _rules;
    private readonly ContextReach? _context;

    /// <param name="rules">The rule set.</param>
    /// <param name="selection">The part of it that is run.</param>
    public CoverageRecorder(CompiledRuleSet rules, RuleTestSelection selection)
    {
        _signals = rules.Definition.Signals.Where(s => selection.Covers(s, rules.Definition)).ToDictionary(s => s.Id, s => new SignalReach(rules.Signals[s.Id]), StringComparer.Ordinal);
        _rules = rules.Definition.Criteria.Where(selection.Covers).ToDictionary(c => c.Id, c => new RuleReach(c), StringComparer.Ordinal);
        _context = selection.IsAll ? new ContextReach(rules.Definition.Context, rules.Context) : null;
    }

    /// <summary>Records what a text reaches.</summary>
    /// <param name="evaluation">The text, with what was looked for in it.</param>
    /// <param name="score">How a criterion was judged on it; null for a self-test.</param>
    public void Observe(AnnouncementEvaluation evaluation, CriterionScore? score = null)
    {
        try
        {
            if (score is not null && _rules.TryGetValue(score.Id, out var rules))
            {
                rules.Observe(score.Trace, evaluation.Facts());
            }

            ObserveSignals(evaluation);
        }
        catch (SignalFailedException)
        {
            // An expression that takes too long reaches nothing more; the tests that need it say so.
        }
    }

    private void ObserveSignals(AnnouncementEvaluation evaluation)
    {
        // Looking closer can make the finder look for more.
        var finder = evaluation.Signals;
        foreach (var id in finder.Looked.ToList())
        {
            if (_signals.TryGetValue(id, out var signal))
            {
                signal.Observe(evaluation.Text, finder);
                _context?.Observe(evaluation.Text, signal.Definition, finder.Find(id).Hits);
            }
        }
    }

    /// <summary>What was reached and what was not.</summary>
    public RuleCoverage Coverage()
    {
        var points = _signals.Values.SelectMany(PointsOf).Concat(_rules.Values.SelectMany(PointsOf)).Concat(_context?.Lists.Select(PointOf) ?? []);
        return new RuleCoverage([.. points.GroupBy(p => p.Gap.Location.File).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => File(g.Key, [.. g]))]);
    }

    private static FileCoverage File(string file, IReadOnlyList<Point> points)
    {
        return new FileCoverage(file, Count(CoverageKind.Phrase), Count(CoverageKind.Pattern), Count(CoverageKind.Branch),
            [.. points.Where(p => !p.IsReached).Select(p => p.Gap).OrderBy(g => g.Location.Line).ThenBy(g => g.Location.Column).ThenBy(g => g.Need)]);

        CoverageCount Count(CoverageKind kind) => new(points.Count(p => p.Gap.Kind == kind && p.IsReached), points.Count(p => p.Gap.Kind == kind));
    }

    private static IEnumerable<Point> PointsOf(SignalReach signal) => signal.Matchers.GroupBy(m => m.Key).SelectMany(key => key.SelectMany((m, i) => PointsOf(signal, m, i)));

    private static IEnumerable<Point> PointsOf(SignalReach signal, MatcherReach matcher, int index)
    {
        var need = matcher.Key == "unless" ? CoverageNeed.KeptOut : CoverageNeed.Hit;
        var part = FormattableString.Invariant($"{matcher.Key} {index + 1}");
        return matcher.Definition switch
        {
            MatcherDefinition.Phrases phrases => phrases.Words.Select((word, i) => Make(CoverageKind.Phrase, "phrase", word, phrases.Places[i], i)),
            MatcherDefinition.Pattern pattern => [Make(CoverageKind.Pattern, "regex", pattern.Regex, pattern.Location)],
            MatcherDefinition.List list => [Make(CoverageKind.Pattern, "list", list.Id, list.Location)],
            MatcherDefinition.Signal other => [Make(CoverageKind.Pattern, "signal", other.Id, other.Location)],
            MatcherDefinition.Link { Anchor: { } anchor } link => [Make(CoverageKind.Pattern, "link", link.Regex, link.Location), Make(CoverageKind.Pattern, "anchor", anchor, link.AnchorLocation)],
            MatcherDefinition.Link link => [Make(CoverageKind.Pattern, "link", link.Regex, link.Location)],
            var unknown => throw new InvalidOperationException($"A {unknown.GetType().Name} is no matcher."),
        };

        Point Make(CoverageKind kind, string what, string text, SourceLocation location, int phrase = 0) =>
            new(new CoverageGap(kind, need, signal.Definition.Id, part, what, text, location), matcher[phrase]);
    }

    private static IEnumerable<Point> PointsOf(RuleReach rules)
    {
        var criterion = rules.Criterion;
        foreach (var (index, rule) in criterion.Workflow.Rules.Index())
        {
            yield return new Point(new CoverageGap(CoverageKind.Branch, CoverageNeed.Decides, criterion.Id, rule.Name, "rule", rule.Name, rule.Location), rules.HasDecided(index));
        }

        foreach (var condition in rules.Conditions)
        {
            var gap = new CoverageGap(CoverageKind.Branch, CoverageNeed.True, criterion.Id, condition.Rule.Name, "condition", condition.Text, condition.Rule.LocationOf(condition.Start));
            yield return new Point(gap, condition.WasTrue);
            yield return new Point(gap with { Need = CoverageNeed.False }, condition.WasFalse);
        }
    }

    private static Point PointOf(ListReach list) =>
        new(new CoverageGap(CoverageKind.Pattern, CoverageNeed.Context, "context", list.Key, "list", list.List.Id, list.List.Location), list.IsReached);

    /// <summary>Something to reach, as the gap that it is when nothing reaches it.</summary>
    private sealed record Point(CoverageGap Gap, bool IsReached);
}
