using Newtonsoft.Json;
using TransparencyScore.Claims;

namespace TransparencyScore.Reporting.Scores;

/// <summary>The JSON form of the claims ledger. Keys and their order are part of it.</summary>
internal static class ClaimsJson
{
    public static void Write(JsonWriter json, IReadOnlyList<Claim>? claims)
    {
        json.WritePropertyName("claims");
        if (claims is null)
        {
            json.WriteNull();
            return;
        }

        json.WriteStartArray();
        foreach (var claim in claims)
        {
            Write(json, claim);
        }

        json.WriteEndArray();
    }

    public static void WriteCounts(JsonWriter json, ClaimCounts? counts)
    {
        json.WritePropertyName("claimCounts");
        if (counts is null)
        {
            json.WriteNull();
            return;
        }

        json.WriteStartObject();
        ScoreJson.Count(json, "all", counts.All);
        ScoreJson.Count(json, "sayHow", counts.SayHow);
        ScoreJson.Count(json, "sourced", counts.Sourced);
        ScoreJson.Count(json, "baselineNamed", counts.BaselineNamed);
        json.WriteEndObject();
    }

    private static void Write(JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        ScoreJson.Text(json, "quote", claim.Quote);
        ScoreJson.Count(json, "start", claim.Start);
        ScoreJson.Count(json, "end", claim.End);
        ScoreJson.Count(json, "line", claim.Line);
        ScoreJson.Text(json, "figure", claim.Figure);
        ScoreJson.Count(json, "figureStart", claim.FigureStart);
        ScoreJson.Count(json, "figureEnd", claim.FigureEnd);
        ScoreJson.Text(json, "kind", Name(claim.Kind));
        ScoreJson.Digits(json, "low", Numbers.AsGiven(claim.Low));
        ScoreJson.Digits(json, "high", Numbers.AsGiven(claim.High));
        ScoreJson.Digits(json, "before", claim.Before is { } before ? Numbers.AsGiven(before) : null);
        ScoreJson.Text(json, "unit", claim.Unit);
        ScoreJson.Text(json, "direction", claim.Direction is { } direction ? Name(direction) : null);
        ScoreJson.Text(json, "metric", claim.Metric);
        ScoreJson.Text(json, "subject", claim.Subject);
        json.WritePropertyName("baseline");
        json.WriteStartObject();
        ScoreJson.Text(json, "kind", Name(claim.Baseline.Kind));
        ScoreJson.Text(json, "name", claim.Baseline.Name);
        json.WriteEndObject();
        ScoreJson.Text(json, "basis", Name(claim.Basis));
        json.WritePropertyName("isUpTo");
        json.WriteValue(claim.IsUpTo);
        json.WritePropertyName("conditions");
        json.WriteStartArray();
        foreach (var condition in claim.Conditions)
        {
            json.WriteValue(condition);
        }

        json.WriteEndArray();
        json.WritePropertyName("source");
        json.WriteStartObject();
        ScoreJson.Text(json, "kind", Name(claim.Source.Kind));
        ScoreJson.Text(json, "text", claim.Source.Text);
        ScoreJson.Text(json, "url", claim.Source.Url);
        json.WriteEndObject();
        json.WritePropertyName("measuredBy");
        json.WriteStartObject();
        ScoreJson.Text(json, "kind", Name(claim.MeasuredBy.Kind));
        ScoreJson.Text(json, "name", claim.MeasuredBy.Name);
        json.WriteEndObject();
        ScoreJson.Text(json, "status", Name(claim.Status));
        json.WritePropertyName("inTable");
        json.WriteValue(claim.InTable);
        json.WriteEndObject();
    }

    // "ThirdParty" is "thirdParty".
    private static string Name<T>(T value)
        where T : struct, Enum
    {
        var name = Enum.GetName(value) ?? throw new ArgumentOutOfRangeException(nameof(value), value, "Unknown value.");
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
