using Newtonsoft.Json;
using TransparencyScore.Criteria;
using TransparencyScore.Criteria.Explaining;
using TransparencyScore.Reporting.Scores;
using TransparencyScore.Rules;
using TransparencyScore.Rules.Describing;
using TransparencyScore.Signals;

namespace TransparencyScore.Reporting.Pages;

/// <summary>The JSON form of an explanation: <c>rules/schemas/explanation.schema.json</c>. Keys and their order are part of it.</summary>
internal static class ExplanationJson
{
    public static void Write(JsonWriter json, AnnouncementExplanation explanation)
    {
        json.WriteStartObject();
        json.Object("announcement", () =>
        {
            ScoreJson.Text(json, "id", explanation.Announcement.Id);
            ScoreJson.Text(json, "company", explanation.Announcement.Company);
            ScoreJson.Text(json, "title", explanation.Announcement.Title);
        });
        json.Object("ruleSet", () =>
        {
            ScoreJson.Text(json, "id", explanation.RuleSet);
            ScoreJson.Text(json, "version", explanation.Version);
            ScoreJson.Text(json, "hash", explanation.Hash);
        });
        json.Array("criteria", explanation.Criteria, criterion => Write(json, criterion));
        json.WriteEndObject();
    }

    public static void Location(JsonWriter json, SourceLocation location) => json.Object("location", () =>
    {
        ScoreJson.Text(json, "file", location.File);
        ScoreJson.Count(json, "line", location.Line);
        ScoreJson.Count(json, "column", location.Column);
    });

    public static string Name(ConditionJoin join) => join switch
    {
        ConditionJoin.One => "one",
        ConditionJoin.All => "all",
        ConditionJoin.Any => "any",
        ConditionJoin.Not => "not",
        _ => throw new ArgumentOutOfRangeException(nameof(join), join, "Unknown join."),
    };

    private static void Write(JsonWriter json, CriterionExplanation criterion)
    {
        ScoreJson.Text(json, "id", criterion.Score.Id);
        ScoreJson.Text(json, "title", criterion.Title);
        ScoreJson.Text(json, "question", criterion.Question);
        ScoreJson.Text(json, "outcome", Names.Of(criterion.Score.Outcome));
        ScoreJson.Digits(json, "level", criterion.Score.Level is { } level ? Numbers.Count(level) : null);
        json.Texts("levels", criterion.Levels);
        ScoreJson.Text(json, "problem", criterion.Problem);
        ScoreJson.Text(json, "decided", criterion.Decided);
        ScoreJson.Text(json, "reason", criterion.Score.Reason);
        ScoreJson.Text(json, "advice", criterion.Score.Advice);
        json.Array("sentences", criterion.Sentences, sentence =>
        {
            Passage(json, sentence.Passage);
            Truth(json, "carries", sentence.Carries);
            json.Array("hits", sentence.Hits, hit => Write(json, hit));
        });
        json.Array("rules", criterion.Rules, rule => Write(json, rule));
        if (criterion.Next is { } next)
        {
            json.Object("next", () => Write(json, next));
        }
        else
        {
            ScoreJson.Text(json, "next", null);
        }

        json.Array("carriers", criterion.Carriers, carrier =>
        {
            ScoreJson.Text(json, "signal", carrier.Signal);
            ScoreJson.Text(json, "title", carrier.Title);
            ScoreJson.Count(json, "hits", carrier.Hits);
            ScoreJson.Count(json, "levelWithout", carrier.Level);
        });
        json.Array("nearMisses", criterion.NearMisses, miss => Write(json, miss));
    }

    private static void Write(JsonWriter json, ExplainedHit hit)
    {
        ScoreJson.Text(json, "signal", hit.Signal);
        ScoreJson.Text(json, "title", hit.Title);
        ScoreJson.Text(json, "words", hit.Words.Quote);
        ScoreJson.Count(json, "start", hit.Words.Start);
        ScoreJson.Count(json, "end", hit.Words.End);
        ScoreJson.Text(json, "status", Names.Of(hit.Words.Status));
        ScoreJson.Text(json, "cause", hit.Cause);
    }

    private static void Write(JsonWriter json, ExplainedRule rule)
    {
        ScoreJson.Text(json, "rule", rule.Rule.Name);
        ScoreJson.Text(json, "gives", rule.Rule.Gives);
        Truth(json, "holds", rule.Holds);
        Truth(json, "decides", rule.Decides);
        ScoreJson.Text(json, "missing", rule.Holds ? null : rule.Rule.Missing);
        Location(json, rule.Rule.Location);
        json.Object("condition", () => Write(json, rule.Condition));
    }

    private static void Write(JsonWriter json, ExplainedCondition condition)
    {
        ScoreJson.Text(json, "rule", condition.Condition.Rule);
        ScoreJson.Text(json, "join", Name(condition.Condition.Join));
        ScoreJson.Text(json, "words", condition.Condition.Words);
        ScoreJson.Text(json, "text", condition.Condition.Text);
        Truth(json, "holds", condition.Holds);
        json.Array("values", condition.Values, value =>
        {
            ScoreJson.Text(json, "fact", value.Fact);
            ScoreJson.Text(json, "value", value.Value);
        });
        json.Array("signals", condition.Signals, tally => Write(json, tally));
        json.Array("parts", condition.Parts, part => Write(json, part));
    }

    private static void Write(JsonWriter json, SignalTally tally)
    {
        ScoreJson.Text(json, "signal", tally.Signal);
        ScoreJson.Text(json, "title", tally.Title);
        ScoreJson.Count(json, "asserted", tally.Asserted);
        ScoreJson.Count(json, "denied", tally.Denied);
        ScoreJson.Count(json, "planned", tally.Planned);
        ScoreJson.Count(json, "other", tally.Other);
    }

    private static void Write(JsonWriter json, NextLevel next)
    {
        ScoreJson.Count(json, "level", next.Level);
        json.Array("changes", next.Changes, change =>
        {
            json.Array("found", change.Found, signal => Write(json, signal));
            json.Array("notFound", change.NotFound, signal => Write(json, signal));
            if (change.Place is { } place)
            {
                json.Object("place", () => Passage(json, place));
            }
            else
            {
                ScoreJson.Text(json, "place", null);
            }
        });
        ScoreJson.Text(json, "example", next.Example?.Text);
    }

    private static void Write(JsonWriter json, NeededSignal signal)
    {
        Write(json, signal.Tally);
        ScoreJson.Text(json, "wording", signal.Wording);
    }

    private static void Write(JsonWriter json, NearMiss miss)
    {
        ScoreJson.Text(json, "signal", miss.Signal);
        ScoreJson.Text(json, "title", miss.Title);
        Passage(json, miss.Passage);
        ScoreJson.Text(json, "words", miss.Miss.Words);
        ScoreJson.Text(json, "keptOutBy", miss.Miss.Kind == SignalMissKind.With ? "with" : "unless");
        ScoreJson.Digits(json, "part", Numbers.Count(miss.Miss.Part!.Value));
        ScoreJson.Text(json, "condition", MatcherWording.Of(miss.Condition, int.MaxValue));
        ScoreJson.Text(json, "excluded", miss.Excluded);
        Location(json, miss.Condition.Location);
    }

    private static void Passage(JsonWriter json, Passage passage)
    {
        ScoreJson.Text(json, "quote", passage.Quote);
        ScoreJson.Count(json, "start", passage.Start);
        ScoreJson.Count(json, "end", passage.End);
        ScoreJson.Count(json, "line", passage.Line);
    }

    private static void Truth(JsonWriter json, string key, bool value)
    {
        json.WritePropertyName(key);
        json.WriteValue(value);
    }
}
