using TransparencyScore.Announcements;
using TransparencyScore.Criteria;
using TransparencyScore.Criteria.Explaining;
using TransparencyScore.Evaluation;
using TransparencyScore.Evaluation.Labels;
using TransparencyScore.Evaluation.Results;
using TransparencyScore.Signals;

namespace TransparencyScore.Reporting.Tests.Support;

/// <summary>An evaluation of invented results against two invented readers: agreement, one level throughout, undefined measures, disagreements.</summary>
internal static class SampleEvaluation
{
    public static EvaluationResult Two(string quote = "three times faster")
    {
        var text = $"{quote}. Then nothing.";
        ScoredAnnouncement Scored(string id, string levels) => new(
            new Announcement { Metadata = new AnnouncementMetadata { Id = id }, Text = text, Blocks = [] }, SampleScores.Of(id, "Lumen", levels, quote));
        ScoredAnnouncement[] scored = [Scored("one", "2 1 0 0 - 2"), Scored("two", "1 1 0 0 2 0"), Scored("three", "0 2 0 0 1 1")];
        LabelSheet[] sheets = [Sheet("first.csv", quote, "2 2 0 0 - 2", "1 1 0 0 2 0", "0 1 0 0 0 1"), Sheet("second.csv", quote, "2 2 0 0 0 2", "1 0 0 0 2 0", "0 2 0 0 0 2")];
        var result = new Evaluator(SampleRules.Six, scored, sheets).Evaluate(new EvaluationSettings(Resamples: 200));
        return result with { Disagreements = [Under(scored[0], quote), Over(scored[2])] };
    }

    private static LabelSheet Sheet(string name, string quote, params string[] documents) => new(name, [.. documents.Zip(["one", "two", "three"]).SelectMany((d, i) =>
        SampleRules.Six.Criteria.Zip(d.First.Replace(" ", "", StringComparison.Ordinal), (c, sign) => new Label(d.Second, c.Id, sign == '-' ? null : sign - '0', sign > '0' ? quote : null, 2 + i)))], []);

    private static Disagreement Under(ScoredAnnouncement scored, string quote) => new()
    {
        Labels = "first.csv",
        Label = new Label("one", "named-baselines", 2, quote, 3),
        Score = scored.Score.Criteria[1],
        Explanation = new LevelExplanation
        {
            Criterion = "named-baselines",
            Passages = [new Passage($"It is {quote}.", 10, 30, 2)],
            Rules =
            [
                new RuleExplanation("named", 2, false, "Nothing is named.",
                [
                    new ConditionExplanation("named", "signals.Together(\"ratio\", \"rival\")", false, ["ratio", "rival"], []),
                    new ConditionExplanation("by-count", "signals.Count(\"rival\") >= 2", false, ["rival"], [new FactValue("signals.Count(\"rival\")", "1")]),
                ]),
                new RuleExplanation("vague", 1, true, null, [new ConditionExplanation("vague", "signals.Has(\"ratio\")", true, ["ratio"], [])]),
            ],
            Signals =
            [
                new SignalSight("ratio", "A ratio", [new Evidence("ratio", quote, 16, 29, 2, SignalStatus.Asserted)], 2, null),
                new SignalSight("rival", "A rival", [], 1, new SignalMiss(SignalMissKind.With, 1, "the old one", ["product"])),
                new SignalSight("product", "A product", [], 0, new SignalMiss(SignalMissKind.Words, null, null, [])),
                new SignalSight("row", "A row", [], 0, new SignalMiss(SignalMissKind.Block, null, null, [])),
            ],
            Changes = [new SignalChange(["rival"], []), new SignalChange(["product"], ["ratio"])],
        },
    };

    private static Disagreement Over(ScoredAnnouncement scored) => new()
    {
        Labels = "first.csv",
        Label = new Label("three", "limitations", null, null, 9),
        Score = scored.Score.Criteria[4],
        Explanation = null,
    };
}
