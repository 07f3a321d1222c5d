using Newtonsoft.Json;
using TransparencyScore.Criteria.Explaining;
using TransparencyScore.Evaluation.Results;
using TransparencyScore.Reporting.Scores;
using TransparencyScore.Signals;

namespace TransparencyScore.Reporting.Evaluations;

/// <summary>The JSON form of a disagreement. Keys and their order are part of it.</summary>
internal static class DisagreementJson
{
    public static void Write(JsonWriter json, Disagreement disagreement)
    {
        ScoreJson.Text(json, "labels", disagreement.Labels);
        ScoreJson.Count(json, "line", disagreement.Label.Line);
        ScoreJson.Text(json, "announcement", disagreement.Label.Document);
        ScoreJson.Text(json, "criterion", disagreement.Label.Criterion);
        Level(json, "readerLevel", disagreement.Label.Level);
        ScoreJson.Text(json, "readerQuote", disagreement.Label.Quote);
        Level(json, "toolLevel", disagreement.Score.Level);
        ScoreJson.Text(json, "toolReason", disagreement.Score.Reason);
        ScoreJson.WriteEvidence(json, "toolEvidence", disagreement.Score.Evidence);
        if (disagreement.Explanation is not { } explanation)
        {
            ScoreJson.Text(json, "explanation", null);
            return;
        }

        json.Object("explanation", () =>
        {
            json.Array("passages", explanation.Passages, passage =>
            {
                ScoreJson.Text(json, "quote", passage.Quote);
                ScoreJson.Count(json, "start", passage.Start);
                ScoreJson.Count(json, "end", passage.End);
                ScoreJson.Count(json, "line", passage.Line);
            });
            json.Array("rules", explanation.Rules, rule => Write(json, rule));
            json.Array("signals", explanation.Signals, signal => Write(json, signal));
            json.Array("wouldDecide", explanation.Changes, change =>
            {
                json.Texts("found", change.Found);
                json.Texts("notFound", change.NotFound);
            });
        });
    }

    private static void Write(JsonWriter json, RuleExplanation rule)
    {
        ScoreJson.Text(json, "rule", rule.Rule);
        Level(json, "level", rule.Level);
        json.WritePropertyName("succeeded");
        json.WriteValue(rule.Succeeded);
        ScoreJson.Text(json, "missing", rule.Missing);
        json.Array("conditions", rule.Conditions, condition =>
        {
            ScoreJson.Text(json, "rule", condition.Rule);
            ScoreJson.Text(json, "text", condition.Text);
            json.WritePropertyName("holds");
            json.WriteValue(condition.Holds);
            json.Texts("signals", condition.Signals);
            json.Array("values", condition.Values, value =>
            {
                ScoreJson.Text(json, "fact", value.Fact);
                ScoreJson.Text(json, "value", value.Value);
            });
        });
    }

    private static void Write(JsonWriter json, SignalSight signal)
    {
        ScoreJson.Text(json, "signal", signal.Signal);
        ScoreJson.Text(json, "title", signal.Title);
        ScoreJson.WriteEvidence(json, "hits", signal.Hits);
        ScoreJson.Count(json, "elsewhere", signal.Elsewhere);
        if (signal.Miss is not { } miss)
        {
            ScoreJson.Text(json, "miss", null);
            return;
        }

        json.Object("miss", () =>
        {
            ScoreJson.Text(json, "kind", Name(miss.Kind));
            ScoreJson.Digits(json, "part", miss.Part is { } part ? Numbers.Count(part) : null);
            ScoreJson.Text(json, "words", miss.Words);
            json.Texts("signals", miss.Signals);
        });
    }

    private static void Level(JsonWriter json, string key, int? level) => ScoreJson.Digits(json, key, level is { } value ? Numbers.Count(value) : null);

    private static string Name(SignalMissKind kind) => kind switch
    {
        SignalMissKind.Block => "block",
        SignalMissKind.Words => "words",
        SignalMissKind.With => "with",
        SignalMissKind.Unless => "unless",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown miss."),
    };
}
