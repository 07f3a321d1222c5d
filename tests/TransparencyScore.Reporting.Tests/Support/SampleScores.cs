using TransparencyScore.Announcements;
using TransparencyScore.Claims;
using TransparencyScore.Criteria;
using TransparencyScore.Rules;
using TransparencyScore.Scoring;
using TransparencyScore.Signals;

namespace TransparencyScore.Reporting.Tests.Support;

/// <summary>Results of invented announcements, written as one sign per criterion: <c>2 1 0</c> levels, <c>-</c> not applicable, <c>?</c> not assessed.</summary>
internal static class SampleScores
{
    public static AnnouncementScore Of(string id, string? company, string levels, string quote = "three times faster", RuleSetSummary? rules = null)
    {
        rules ??= SampleRules.Six;
        var criteria = rules.Criteria.Zip(levels.Replace(" ", "", StringComparison.Ordinal), (criterion, sign) => Verdict(criterion, sign, quote)).ToList();
        var score = Score(criteria);
        return new AnnouncementScore
        {
            Announcement = new AnnouncementMetadata { Id = id, Company = company },
            Score = score,
            Coverage = criteria.Where(criterion => criterion.Outcome == Outcome.Scored).Sum(criterion => criterion.Weight),
            Grade = Grade(score, rules),
            Pillars = [.. rules.Pillars.Select(pillar => new PillarScore(pillar.Id, Score(criteria.Where(criterion => criterion.Pillar == pillar.Id))))],
            Criteria = criteria,
            Claims = levels.Contains('2', StringComparison.Ordinal) ? [Measured(quote), Bare(quote)] : [],
            Manifest = Manifest(rules, "1"),
        };
    }

    private static Claim Measured(string quote) => new()
    {
        Quote = quote, Start = 120, End = 120 + quote.Length, Line = 4, Figure = "three times", FigureStart = 120, FigureEnd = 131,
        Kind = ClaimKind.Ratio, Low = 3, High = 3, Unit = "x", Direction = ClaimDirection.Increase, Metric = "speed", Subject = quote,
        Baseline = new ClaimBaseline(ClaimBaselineKind.Named, quote), Basis = ClaimBasis.Measured, Conditions = ["hardware", "load"],
        Source = new ClaimSource(ClaimSourceKind.Footnote, quote, null), MeasuredBy = new ClaimMeasurer(ClaimMeasurerKind.ThirdParty, quote),
        Status = SignalStatus.Asserted,
    };

    private static Claim Bare(string quote) => new()
    {
        Quote = quote, Start = 300, End = 300 + quote.Length, Line = 9, Figure = quote, FigureStart = 300, FigureEnd = 300 + quote.Length,
        Kind = ClaimKind.Absolute, Low = 80, High = 90.5m, Before = 120, Unit = "ms", Direction = ClaimDirection.Decrease,
        Baseline = new ClaimBaseline(ClaimBaselineKind.Vague, null), Basis = ClaimBasis.UpTo, IsUpTo = true, Conditions = [],
        Source = new ClaimSource(ClaimSourceKind.Link, null, "javascript:alert(1)"), MeasuredBy = new ClaimMeasurer(ClaimMeasurerKind.Unstated, null),
        Status = SignalStatus.Planned, InTable = true,
    };

    public static Manifest Manifest(RuleSetSummary rules, string digit) =>
        new(rules.Id, rules.Version, rules.Hash, "TransparencyScore 0.1.0", "sha256:" + string.Concat(Enumerable.Repeat(digit, 64)), "2026-11-01");

    public static string? Grade(decimal? score, RuleSetSummary rules) => rules.Grades.FirstOrDefault(band => score >= band.Minimum)?.Grade;

    private static decimal? Score(IEnumerable<CriterionScore> criteria)
    {
        var scored = criteria.Where(criterion => criterion.Outcome == Outcome.Scored).ToList();
        return scored.Count == 0 ? null : scored.Sum(criterion => criterion.Weight * criterion.Level!.Value / 2) / scored.Sum(criterion => criterion.Weight) * 100;
    }

    private static CriterionScore Verdict(CriterionSummary criterion, char sign, string quote) => new()
    {
        Id = criterion.Id,
        Pillar = criterion.Pillar,
        Weight = criterion.Weight,
        Outcome = sign switch { '-' => Outcome.NotApplicable, '?' => Outcome.NotAssessed, _ => Outcome.Scored },
        Level = sign is '-' or '?' ? null : sign - '0',
        Reason = sign switch
        {
            '2' => "Everything that the question asks for is there.",
            '1' => "There is something, but it has no name.",
            '0' => "What was found does not count.",
            '-' => "The announcement reports no results.",
            _ => "A regular expression took too long.",
        },
        Evidence = sign switch
        {
            '2' => [Found(criterion, quote, 120, 4, SignalStatus.Asserted), Found(criterion, "on eight cards", 300, 9, SignalStatus.Asserted)],
            '1' => [Found(criterion, quote, 120, 4, SignalStatus.Asserted)],
            '0' => [Found(criterion, "will be submitted next year", 610, 17, SignalStatus.Planned)],
            _ => [],
        },
        Advice = sign is '0' or '1' ? $"Say more about this: {criterion.Title}." : null,
    };

    private static Evidence Found(CriterionSummary criterion, string quote, int start, int line, SignalStatus status) =>
        new($"{criterion.Id}-found", quote, start, start + quote.Length, line, status);
}
