using System.Globalization;
using Newtonsoft.Json;
using TransparencyScore.Criteria;
using TransparencyScore.Scoring;
using TransparencyScore.Signals;

namespace TransparencyScore.Reporting.Scores;

/// <summary>The JSON form of a result: <c>rules/schemas/score.schema.json</c>. Keys and their order are part of it.</summary>
internal static class ScoreJson
{
    public static void Write(JsonWriter json, AnnouncementScore score)
    {
        json.WriteStartObject();
        WriteAnnouncement(json, score);
        Rounded(json, "score", score.Score);
        Rounded(json, "coverage", score.Coverage);
        Text(json, "grade", score.Grade);
        WritePillars(json, score.Pillars);
        json.WritePropertyName("criteria");
        json.WriteStartArray();
        foreach (var criterion in score.Criteria)
        {
            WriteCriterion(json, criterion);
        }

        json.WriteEndArray();
        ClaimsJson.WriteCounts(json, score.ClaimCounts);
        ClaimsJson.Write(json, score.Claims);
        WriteManifest(json, score.Manifest);
        json.WriteEndObject();
    }

    public static void WritePillars(JsonWriter json, IReadOnlyList<PillarScore> pillars)
    {
        json.WritePropertyName("pillars");
        json.WriteStartArray();
        foreach (var pillar in pillars)
        {
            json.WriteStartObject();
            Text(json, "id", pillar.Id);
            Rounded(json, "score", pillar.Score);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteManifest(JsonWriter json, Manifest manifest)
    {
        json.WritePropertyName("manifest");
        json.WriteStartObject();
        Text(json, "ruleSet", manifest.RuleSet);
        Text(json, "version", manifest.Version);
        Text(json, "hash", manifest.Hash);
        Text(json, "tool", manifest.Tool);
        Text(json, "inputHash", manifest.InputHash);
        Text(json, "asOf", manifest.AsOf);
        json.WriteEndObject();
    }

    public static void Text(JsonWriter json, string key, string? value)
    {
        json.WritePropertyName(key);
        json.WriteValue(value);
    }

    public static void Count(JsonWriter json, string key, int value)
    {
        json.WritePropertyName(key);
        json.WriteValue(value);
    }

    /// <summary>Writes a score or coverage with one decimal. As raw digits: the writer's own form of a decimal varies with its scale.</summary>
    public static void Rounded(JsonWriter json, string key, decimal? value) =>
        Digits(json, key, value is { } number ? Numbers.OneDecimal(number) : null);

    public static void Digits(JsonWriter json, string key, string? digits)
    {
        json.WritePropertyName(key);
        json.WriteRawValue(digits ?? "null");
    }

    public static void WriteEvidence(JsonWriter json, string key, IReadOnlyList<Evidence> passages) => json.Array(key, passages, evidence =>
    {
        Text(json, "signal", evidence.Signal);
        Text(json, "quote", evidence.Quote);
        Count(json, "start", evidence.Start);
        Count(json, "end", evidence.End);
        Count(json, "line", evidence.Line);
        Text(json, "status", Names.Of(evidence.Status));
    });

    private static void WriteAnnouncement(JsonWriter json, AnnouncementScore score)
    {
        var announcement = score.Announcement;
        json.WritePropertyName("announcement");
        json.WriteStartObject();
        Text(json, "id", announcement.Id);
        Text(json, "company", announcement.Company);
        Text(json, "title", announcement.Title);
        Text(json, "published", announcement.Published);
        Text(json, "kind", announcement.Kind);
        Text(json, "language", announcement.Language);
        Text(json, "url", announcement.Url);
        json.WriteEndObject();
    }

    private static void WriteCriterion(JsonWriter json, CriterionScore criterion)
    {
        json.WriteStartObject();
        Text(json, "id", criterion.Id);
        Text(json, "pillar", criterion.Pillar);
        Digits(json, "weight", Numbers.AsGiven(criterion.Weight));
        Text(json, "outcome", Names.Of(criterion.Outcome));
        Digits(json, "level", criterion.Level?.ToString(CultureInfo.InvariantCulture));
        Text(json, "reason", criterion.Reason);
        WriteEvidence(json, "evidence", criterion.Evidence);
        Text(json, "advice", criterion.Advice);
        json.WriteEndObject();
    }
}
