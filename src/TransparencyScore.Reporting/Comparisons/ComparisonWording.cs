using TransparencyScore.Claims;
using TransparencyScore.Comparisons;
using TransparencyScore.Criteria;
using TransparencyScore.Reporting.Text;
using TransparencyScore.Rules;

namespace TransparencyScore.Reporting.Comparisons;

/// <summary>The words of a comparison, the same in every format. Texts are plain: a writer encodes them.</summary>
public static class ComparisonWording
{
    private const string Arrow = " → ";

    /// <summary>What was compared.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>For instance <c>benchmark-transparency 1.2.0 → benchmark-transparency 1.3.0</c>.</returns>
    public static string Title(RunComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Set(comparison.Before) + Arrow + Set(comparison.After);
    }

    /// <summary>What changes altogether, most important first.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>One or more sentences.</returns>
    public static IReadOnlyList<string> Summary(RunComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return [.. comparison.AnythingChanges ? Changes(comparison) : Nothing(comparison)];
    }

    /// <summary>A verdict in words, or that the rule set has no such criterion.</summary>
    internal static string Level(CriterionScore? criterion) => criterion is null ? "not in the set" : Wording.Level(criterion);

    /// <summary>The figures of a standing that change, in a row; empty when none does.</summary>
    internal static string Figures(Standing? before, Standing? after) => (before, after) switch
    {
        (null, { } added) => $"new: {Figures(added)}",
        ({ } removed, null) => $"no longer there: {Figures(removed)}",
        ({ } old, { } now) => string.Join(", ", new[]
        {
            old.Grade == now.Grade ? null : $"grade {Grade(old, now)}",
            old.Score == now.Score ? null : $"score {Score(old, now)}",
            old.Coverage == now.Coverage ? null : $"coverage {Coverage(old, now)}",
            old.Rank == now.Rank ? null : $"rank {Rank(old, now)}",
            old.Claims == now.Claims ? null : $"claims {Claims(old.Claims)}{Arrow}{Claims(now.Claims)}",
        }.OfType<string>()),
        _ => "",
    };

    internal static string Grade(Standing? before, Standing? after) => Change(before, after, s => Wording.Grade(s.Grade));

    internal static string Score(Standing? before, Standing? after) => Change(before, after, s => Wording.Score(s.Score)) + Unseen(before?.Score, after?.Score);

    internal static string Coverage(Standing? before, Standing? after) => Change(before, after, s => Wording.Percent(s.Coverage)) + Unseen(before?.Coverage, after?.Coverage);

    internal static string Rank(Standing? before, Standing? after) => Change(before, after, s => s.Rank is { } rank ? Numbers.Count(rank) : Wording.NotRanked);

    private static string Figures(Standing standing) => $"grade {Wording.Grade(standing.Grade)}, score {Wording.Score(standing.Score)}, coverage {Wording.Percent(standing.Coverage)}";

    private static string Change(Standing? before, Standing? after, Func<Standing, string> words)
    {
        var (old, now) = (before is null ? "none" : words(before), after is null ? "none" : words(after));
        return old == now ? now : old + Arrow + now;
    }

    // One decimal hides it, and an announcement that is listed without a visible change would puzzle.
    private static string Unseen(decimal? before, decimal? after) =>
        before is { } old && after is { } now && old != now && Numbers.OneDecimal(old) == Numbers.OneDecimal(now) ? $" ({(now > old ? "up" : "down")} by less than 0.1)" : "";

    private static string Claims(ClaimCounts? counts) => counts is null ? "no ledger"
        : $"{Numbers.Count(counts.All)} ({Numbers.Count(counts.SayHow)} say how, {Numbers.Count(counts.Sourced)} sourced, {Numbers.Count(counts.BaselineNamed)} name a baseline)";

    private static string Set(RuleSetSummary rules) => $"{rules.Id} {rules.Version}";

    private static IEnumerable<string> Nothing(RunComparison comparison)
    {
        var totals = comparison.Totals;
        yield return $"Nothing changes in {Wording.Announcements(totals.Announcements)} and {Wording.Quantity(totals.Companies, "company")}.";
        yield return comparison.SetsDiffer
            ? "The content of the rule sets differs (hash, perhaps version), but no level, score, rank or evidence does."
            : "The rule sets are the same.";
    }

    private static IEnumerable<string> Changes(RunComparison comparison)
    {
        var t = comparison.Totals;
        var otherwise = t.ChangingLevel - t.OnlyUp - t.OnlyDown;
        yield return $"{Numbers.Count(t.ChangingLevel)} of {Wording.Announcements(t.Announcements)} {Verb(t.ChangingLevel)} a level"
            + (t.ChangingLevel == 0 ? "" : $": {Numbers.Count(t.OnlyUp)} up, {Numbers.Count(t.OnlyDown)} down{(otherwise > 0 ? $", {Numbers.Count(otherwise)} both ways or to or from not scored" : "")}")
            + $"; {Numbers.Count(t.CompaniesChangingGrade)} of {Wording.Quantity(t.Companies, "company")} {Verb(t.CompaniesChangingGrade)} grade, {Numbers.Count(t.CompaniesChangingRank)} rank.";
        if (t.ChangingLevel > 0)
        {
            yield return $"Levels over all criteria: {Numbers.Count(t.LevelsUp)} up, {Numbers.Count(t.LevelsDown)} down, {Numbers.Count(t.Outcomes)} to or from not scored.";
        }

        yield return $"Announcements that change score: {Numbers.Count(t.ChangingScore)}, grade: {Numbers.Count(t.ChangingGrade)}, coverage: {Numbers.Count(t.ChangingCoverage)}. Changed without a change of level: {Numbers.Count(t.Changed - t.ChangingLevel)}. Unchanged: {Numbers.Count(t.Announcements - t.Changed)}.";
        if (t.Added + t.Removed > 0)
        {
            yield return $"Announcements that are new: {Numbers.Count(t.Added)}, no longer there: {Numbers.Count(t.Removed)}.";
        }

        if (!comparison.SetsDiffer)
        {
            yield return "The rule sets are the same.";
        }
    }

    private static string Verb(int count) => count == 1 ? "changes" : "change";

    /// <summary>A quote on one line, at most so long.</summary>
    internal static string Quote(string quote) => $"“{ForeignText.Shorten(ForeignText.OneLine(quote), 240)}”";
}
