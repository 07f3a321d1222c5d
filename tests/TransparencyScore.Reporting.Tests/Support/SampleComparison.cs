using TransparencyScore.Comparisons;
using TransparencyScore.Rules;

namespace TransparencyScore.Reporting.Tests.Support;

/// <summary>Comparisons of invented results.</summary>
internal static class SampleComparison
{
    /// <summary>The sample rules with another version and other weights, and a criterion that took the place of another.</summary>
    public static RuleSetSummary Changed { get; } = SampleRules.Six with
    {
        Version = "1.3.0",
        Hash = SampleRules.Hash.Replace("00", "ff", StringComparison.Ordinal),
        Criteria =
        [
            SampleRules.Six.Criteria[0] with { Weight = 20m }, SampleRules.Six.Criteria[1] with { Weight = 20m }, .. SampleRules.Six.Criteria.Skip(2).Take(3),
            SampleRules.Six.Criteria[5] with { Id = "energy", Title = "Energy *only*" },
        ],
    };

    /// <summary>Levels up and down, other evidence, outcomes, criteria that come and go, and an announcement of which nothing changes.</summary>
    public static RunComparison Two(string quote = "three times faster", string id = "one") => RunComparer.Compare(
        new ScoredRun(SampleRules.Six, [SampleScores.Of(id, "Lumen", "0 1 0 2 - 0", "twice as fast"), SampleScores.Of("two", "Murmur", "2 2 0 0 1 -", "on eight cards")]),
        new ScoredRun(Changed, [SampleScores.Of(id, "Lumen", "2 1 - 1 0 0", quote, Changed), SampleScores.Of("two", "Murmur", "1 0 0 0 1 ?", "on eight cards", Changed)]));

    public static RunComparison OfNothing() => RunComparer.Compare(new ScoredRun(SampleRules.Six, []), new ScoredRun(SampleRules.Six, []));

    /// <summary>Each run has an announcement that the other has not.</summary>
    public static RunComparison OfOneSide() => RunComparer.Compare(
        new ScoredRun(SampleRules.Six, [SampleScores.Of("one", "Lumen", "0 1 0 2 - 0")]), new ScoredRun(SampleRules.Six, [SampleScores.Of("two", null, "- - - - - -")]));

    /// <summary>Many announcements of many companies, all of which change.</summary>
    public static RunComparison Large(int announcements, string quote) => RunComparer.Compare(
        new ScoredRun(SampleRules.Six, [.. Enumerable.Range(0, announcements).Select(i => SampleScores.Of($"announcement-{i}", $"Company {i}", "0 1 0 2 - 0", quote))]),
        new ScoredRun(SampleRules.Six, [.. Enumerable.Range(0, announcements).Select(i => SampleScores.Of($"announcement-{i}", $"Company {i}", "2 1 - 1 0 0", quote))]));
}
