using TransparencyScore.Criteria;
using TransparencyScore.Rules;

namespace TransparencyScore.Reporting.Tests.Support;

/// <summary>An invented rule set: six criteria in three pillars, their weights with and without decimals.</summary>
internal static class SampleRules
{
    public const string Hash = "sha256:00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    public static RuleSetSummary Six { get; } = new()
    {
        Id = "sample-rules",
        Version = "1.2.0",
        Title = "Sample rules",
        Hash = Hash,
        Pillars =
        [
            new PillarDefinition("evidence", "Evidence", "Who measured, and on what?"),
            new PillarDefinition("method", "Method", "How was it measured?"),
            new PillarDefinition("candour", "Candour", "What would a vendor rather not say?"),
        ],
        Grades =
        [
            new GradeBand("A", 80m, "Claims can be checked by a stranger."),
            new GradeBand("B", 60m, "Most claims can be checked."),
            new GradeBand("C", 40m, "Some claims can be checked."),
            new GradeBand("D", 20m, "Few claims can be checked."),
            new GradeBand("E", 0m, "The reader has to believe it."),
        ],
        Criteria =
        [
            Criterion("independent-benchmarks", "evidence", "Independent benchmarks", "Did somebody else measure?", 25m),
            Criterion("named-baselines", "evidence", "Named baselines", "Compared with what, by name?", 15m),
            Criterion("test-configuration", "method", "Test configuration", "Is the tested set-up stated?", 20m),
            Criterion("uncertainty", "method", "Uncertainty", "Is variation given?", 12.5m),
            Criterion("limitations", "candour", "Limitations", "Does the text state what does not work?", 20m),
            Criterion("cost", "candour", "Energy and cost", "What does it draw, what does it cost?", 7.50m),
        ],
    };

    private static CriterionSummary Criterion(string id, string pillar, string title, string question, decimal weight) =>
        new(id, pillar, title, question, weight, ["Nothing is said.", "Something is said.", "It is said in full."]);
}
