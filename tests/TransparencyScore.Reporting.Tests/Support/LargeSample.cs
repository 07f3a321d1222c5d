using System.Globalization;
using TransparencyScore.Companies;
using TransparencyScore.Criteria;
using TransparencyScore.Rules;

namespace TransparencyScore.Reporting.Tests.Support;

/// <summary>A report as large as real ones: sixteen criteria in four pillars, and as many companies as asked for.</summary>
internal static class LargeSample
{
    private static readonly string[] _titles =
    [
        "Independent benchmarks", "Standardized tests", "Named baselines", "Real-world workloads",
        "Public data", "Reproducible artifacts", "Technical documentation", "Availability",
        "Test configuration", "Measurement method", "Uncertainty", "Measured or projected",
        "Limitations", "Efficiency and cost", "Claim sourcing", "Quantified claims",
    ];

    private static readonly RuleSetSummary _rules = SampleRules.Six with
    {
        Title = "Benchmark transparency",
        Pillars =
        [
            new PillarDefinition("evidence", "Evidence", "Who measured, on what?"),
            new PillarDefinition("openness", "Openness", "What can the public get?"),
            new PillarDefinition("method", "Method", "How was it measured?"),
            new PillarDefinition("candour", "Candour", "What would a vendor rather not say?"),
        ],
        Criteria =
        [
            .. _titles.Select((title, index) => new CriterionSummary(
                $"criterion-{(index + 1).ToString(CultureInfo.InvariantCulture)}",
                new[] { "evidence", "openness", "method", "candour" }[index / 4],
                title,
                $"Does the announcement tell a careful reader what there is to know about this: {title}?",
                6.25m,
                ["Nothing is said, or only plans.", "Something is said, without a name or a figure.", "It is said in full, with names and figures."])),
        ],
    };

    public static ReportCards Of(int companies) => SampleCards.Of(
        _rules,
        [
            .. Enumerable.Range(0, companies).SelectMany(company => Enumerable.Range(0, 1 + company % 4).Select(number => SampleCards.Titled(
                SampleScores.Of(
                    $"a-{Digits(company)}-{Digits(number)}",
                    company == 2 ? "青山半导体" : $"Invented Company {Digits(company)}",
                    string.Concat(Enumerable.Range(0, 16).Select(criterion => "2120102-?10"[(company * 7 + number * 3 + criterion * (company + 2)) % 11])),
                    "Across all sixteen tests the new part answers 2.1 times as many questions per second as the Borealis B2, measured with eight cards, FP8 and batches of 64.",
                    _rules),
                $"The new part number {Digits(number)} is here, and it is faster than ever",
                "2026-0" + Digits(1 + number),
                "press-release",
                "en",
                "https://company.example/news"))),
        ]);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
