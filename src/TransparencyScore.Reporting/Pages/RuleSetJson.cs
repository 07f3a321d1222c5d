using Newtonsoft.Json;
using TransparencyScore.Reporting.Scores;
using TransparencyScore.Rules;
using TransparencyScore.Rules.Describing;

namespace TransparencyScore.Reporting.Pages;

/// <summary>The JSON form of a rule set in words. Keys and their order are part of it.</summary>
internal static class RuleSetJson
{
    public static void Write(JsonWriter json, RuleSetDescription rules, IReadOnlyList<CriterionDescription> criteria)
    {
        json.WriteStartObject();
        var summary = rules.Summary;
        json.Object("ruleSet", () =>
        {
            ScoreJson.Text(json, "id", summary.Id);
            ScoreJson.Text(json, "version", summary.Version);
            ScoreJson.Text(json, "title", summary.Title);
            ScoreJson.Text(json, "hash", summary.Hash);
        });
        json.Array("extends", summary.Bases, based =>
        {
            ScoreJson.Text(json, "id", based.Id);
            ScoreJson.Text(json, "version", based.Version);
            ScoreJson.Text(json, "hash", based.Hash);
        });
        json.Array("changes", rules.Changes, change =>
        {
            ScoreJson.Text(json, "kind", change.Kind);
            ScoreJson.Text(json, "id", change.Id);
            ScoreJson.Text(json, "change", change.Change);
            ExplanationJson.Location(json, change.Location);
        });
        json.Array("pillars", summary.Pillars, pillar =>
        {
            ScoreJson.Text(json, "id", pillar.Id);
            ScoreJson.Text(json, "title", pillar.Title);
            ScoreJson.Text(json, "question", pillar.Question);
        });
        json.Array("grades", summary.Grades, grade =>
        {
            ScoreJson.Text(json, "grade", grade.Grade);
            ScoreJson.Digits(json, "minimum", Numbers.AsGiven(grade.Minimum));
            ScoreJson.Text(json, "meaning", grade.Meaning);
        });
        json.Array("lists", rules.Lists, list =>
        {
            ScoreJson.Text(json, "id", list.Id);
            ScoreJson.Text(json, "title", list.Title);
            ScoreJson.Count(json, "entries", list.Entries);
            ScoreJson.Count(json, "names", list.Names);
            ExplanationJson.Location(json, list.Location);
        });
        json.Array("criteria", criteria, criterion => Write(json, criterion));
        json.WriteEndObject();
    }

    private static void Write(JsonWriter json, CriterionDescription criterion)
    {
        ScoreJson.Text(json, "id", criterion.Id);
        ScoreJson.Text(json, "title", criterion.Title);
        ScoreJson.Text(json, "pillar", criterion.Pillar);
        ScoreJson.Text(json, "question", criterion.Question);
        ScoreJson.Digits(json, "weight", Numbers.AsGiven(criterion.Weight));
        ScoreJson.Digits(json, "shareOfPillar", Numbers.OneDecimal(criterion.ShareOfPillar));
        json.Texts("levels", criterion.Levels);
        json.Texts("advice", criterion.Advice.Select(a => a ?? ""));
        json.Array("places", criterion.Places, place =>
        {
            ScoreJson.Text(json, "key", place.Key);
            ExplanationJson.Location(json, place.Value);
        });
        json.Array("rules", criterion.Rules, rule =>
        {
            ScoreJson.Text(json, "rule", rule.Name);
            ScoreJson.Text(json, "gives", rule.Gives);
            ScoreJson.Text(json, "missing", rule.Missing);
            ExplanationJson.Location(json, rule.Location);
            json.Object("condition", () => Write(json, rule.Condition));
        });
        json.Array("signals", criterion.Signals, signal => Write(json, signal));
        json.Array("examples", criterion.Examples, example =>
        {
            ScoreJson.Text(json, "text", example.Text);
            ScoreJson.Text(json, "level", example.Level);
            json.WritePropertyName("knownMiss");
            json.WriteValue(example.KnownMiss);
            ExplanationJson.Location(json, example.Location);
        });
    }

    private static void Write(JsonWriter json, ConditionDescription condition)
    {
        ScoreJson.Text(json, "rule", condition.Rule);
        ScoreJson.Text(json, "join", ExplanationJson.Name(condition.Join));
        ScoreJson.Text(json, "words", condition.Words);
        ScoreJson.Text(json, "text", condition.Text);
        json.Array("parts", condition.Parts, part => Write(json, part));
    }

    private static void Write(JsonWriter json, SignalDescription signal)
    {
        ScoreJson.Text(json, "id", signal.Id);
        ScoreJson.Text(json, "title", signal.Title);
        json.WritePropertyName("namedByRule");
        json.WriteValue(signal.IsNamedByRule);
        ScoreJson.Text(json, "scope", signal.Scope);
        json.Texts("in", signal.Blocks.Select(Names.Of));
        json.WritePropertyName("context");
        json.WriteValue(signal.HasContext);
        ExplanationJson.Location(json, signal.Location);
        json.Array("any", signal.Any, matcher => Write(json, matcher));
        json.Array("with", signal.With, matcher => Write(json, matcher));
        json.Array("unless", signal.Unless, matcher => Write(json, matcher));
        json.Array("mustMatch", signal.MustMatch, text => Write(json, text));
        json.Array("mustNotMatch", signal.MustNotMatch, text => Write(json, text));
    }

    private static void Write(JsonWriter json, MatcherDescription matcher)
    {
        ScoreJson.Text(json, "kind", matcher.Kind switch
        {
            MatcherKind.Phrases => "phrases",
            MatcherKind.Regex => "regex",
            MatcherKind.List => "list",
            MatcherKind.Link => "link",
            MatcherKind.Signal => "signal",
            var kind => throw new ArgumentOutOfRangeException(nameof(matcher), kind, "Unknown matcher."),
        });
        ScoreJson.Text(json, "words", matcher.Words);
        ScoreJson.Text(json, "target", matcher.Target);
        json.Texts("items", matcher.Items);
        ExplanationJson.Location(json, matcher.Location);
    }

    private static void Write(JsonWriter json, PlacedText text)
    {
        ScoreJson.Text(json, "text", text.Text);
        ExplanationJson.Location(json, text.Location);
    }
}
