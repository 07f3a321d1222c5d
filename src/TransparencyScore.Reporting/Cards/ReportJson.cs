using Newtonsoft.Json;
using TransparencyScore.Companies;
using TransparencyScore.Reporting.Scores;
using TransparencyScore.Rules;

namespace TransparencyScore.Reporting.Cards;

/// <summary>The whole report as data: <c>rules/schemas/report-cards.schema.json</c>.</summary>
internal static class ReportJson
{
    public static string Write(ReportModel model)
    {
        var text = new JsonText(Formatting.Indented);
        var json = text.Json;
        json.WriteStartObject();
        WriteRuleSet(json, model.RuleSet);
        ScoreJson.WriteManifest(json, model.Source.Manifest);
        WriteAll(json, "companies", model.Companies, WriteCompany);
        json.WriteEndObject();
        return text.Take() + "\n";
    }

    private static void WriteRuleSet(JsonWriter json, RuleSetSummary ruleSet)
    {
        json.WritePropertyName("ruleSet");
        json.WriteStartObject();
        ScoreJson.Text(json, "id", ruleSet.Id);
        ScoreJson.Text(json, "version", ruleSet.Version);
        ScoreJson.Text(json, "title", ruleSet.Title);
        ScoreJson.Text(json, "hash", ruleSet.Hash);
        WriteAll(json, "pillars", ruleSet.Pillars, (writer, pillar) =>
        {
            writer.WriteStartObject();
            ScoreJson.Text(writer, "id", pillar.Id);
            ScoreJson.Text(writer, "title", pillar.Title);
            ScoreJson.Text(writer, "question", pillar.Question);
            writer.WriteEndObject();
        });
        WriteAll(json, "grades", ruleSet.Grades, (writer, band) =>
        {
            writer.WriteStartObject();
            ScoreJson.Text(writer, "grade", band.Grade);
            ScoreJson.Digits(writer, "minimum", Numbers.AsGiven(band.Minimum));
            ScoreJson.Text(writer, "meaning", band.Meaning);
            writer.WriteEndObject();
        });
        WriteAll(json, "criteria", ruleSet.Criteria, WriteCriterionSummary);
        json.WriteEndObject();
    }

    private static void WriteCriterionSummary(JsonWriter json, CriterionSummary criterion)
    {
        json.WriteStartObject();
        ScoreJson.Text(json, "id", criterion.Id);
        ScoreJson.Text(json, "pillar", criterion.Pillar);
        ScoreJson.Text(json, "title", criterion.Title);
        ScoreJson.Text(json, "question", criterion.Question);
        ScoreJson.Digits(json, "weight", Numbers.AsGiven(criterion.Weight));
        WriteAll(json, "levels", criterion.Levels, (writer, level) => writer.WriteValue(level));
        json.WriteEndObject();
    }

    private static void WriteCompany(JsonWriter json, CompanyEntry company)
    {
        var card = company.Card;
        json.WriteStartObject();
        ScoreJson.Text(json, "company", card.Company);
        ScoreJson.Text(json, "page", company.Page);
        ScoreJson.Digits(json, "rank", card.Rank is { } rank ? Numbers.Count(rank) : null);
        ScoreJson.Rounded(json, "score", card.Score);
        ScoreJson.Rounded(json, "coverage", card.Coverage);
        ScoreJson.Text(json, "grade", card.Grade);
        ScoreJson.WritePillars(json, card.Pillars);
        ClaimsJson.WriteCounts(json, card.ClaimCounts);
        WriteAll(json, "criteria", card.Criteria, WriteCriterion);
        WriteAll(json, "announcements", card.Announcements, ScoreJson.Write);
        json.WriteEndObject();
    }

    private static void WriteCriterion(JsonWriter json, CompanyCriterion criterion)
    {
        json.WriteStartObject();
        ScoreJson.Text(json, "id", criterion.Id);
        ScoreJson.Digits(json, "meanLevel", criterion.Level is { } level ? Numbers.MeanLevel(level) : null);
        ScoreJson.Count(json, "met", criterion.Met);
        ScoreJson.Count(json, "partial", criterion.Partial);
        ScoreJson.Count(json, "absent", criterion.Absent);
        ScoreJson.Count(json, "notApplicable", criterion.NotApplicable);
        ScoreJson.Count(json, "notAssessed", criterion.NotAssessed);
        json.WriteEndObject();
    }

    private static void WriteAll<T>(JsonWriter json, string key, IEnumerable<T> items, Action<JsonWriter, T> write)
    {
        json.WritePropertyName(key);
        json.WriteStartArray();
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }
}
