using TransparencyScore.Companies;
using TransparencyScore.Criteria;

namespace TransparencyScore.Reporting;

/// <summary>A level or the lack of one as it is shown: word, sign and style class always together, so that colour never speaks alone.</summary>
internal sealed record Verdict(string Word, string Symbol, string Style, Func<CompanyCriterion, int> CountIn)
{
    public static readonly Verdict Met = new("met", "●", "met", criterion => criterion.Met);
    public static readonly Verdict Partial = new("partial", "◐", "partial", criterion => criterion.Partial);
    public static readonly Verdict Absent = new("absent", "○", "absent", criterion => criterion.Absent);
    public static readonly Verdict NotApplicable = new("not applicable", "–", "none", criterion => criterion.NotApplicable);
    public static readonly Verdict NotAssessed = new("not assessed", "?", "none", criterion => criterion.NotAssessed);

    /// <summary>All of them, best first.</summary>
    public static IReadOnlyList<Verdict> All { get; } = [Met, Partial, Absent, NotApplicable, NotAssessed];

    public static Verdict Of(CriterionScore criterion) => (criterion.Outcome, criterion.Level) switch
    {
        (Outcome.NotApplicable, _) => NotApplicable,
        (Outcome.NotAssessed, _) => NotAssessed,
        (Outcome.Scored, 2) => Met,
        (Outcome.Scored, 1) => Partial,
        (Outcome.Scored, 0) => Absent,
        var (outcome, level) => throw new ArgumentException(
            $"Criterion '{criterion.Id}' has outcome {outcome} and level {(level is { } number ? Numbers.Count(number) : "null")}.",
            nameof(criterion)),
    };
}
