using Newtonsoft.Json;
using TransparencyScore.Evaluation.Results;
using TransparencyScore.Evaluation.Statistics;
using TransparencyScore.Reporting.Scores;

namespace TransparencyScore.Reporting.Evaluations;

/// <summary>The JSON form of an evaluation. Keys and their order are part of it.</summary>
internal static class EvaluationJson
{
    public static void Write(JsonWriter json, EvaluationResult result)
    {
        json.WriteStartObject();
        json.Object("ruleSet", () =>
        {
            ScoreJson.Text(json, "id", result.Rules.Id);
            ScoreJson.Text(json, "version", result.Rules.Version);
            ScoreJson.Text(json, "hash", result.Rules.Hash);
        });
        json.Object("bootstrap", () =>
        {
            ScoreJson.Count(json, "seed", result.Settings.Seed);
            ScoreJson.Count(json, "resamples", result.Settings.Resamples);
        });
        json.Array("comparisons", result.Comparisons, comparison => Write(json, comparison));
        if (result.Disagreements is { } disagreements)
        {
            json.Array("disagreements", disagreements, disagreement => DisagreementJson.Write(json, disagreement));
        }

        json.WriteEndObject();
    }

    private static void Write(JsonWriter json, RaterComparison comparison)
    {
        ScoreJson.Text(json, "first", comparison.First);
        ScoreJson.Text(json, "second", comparison.Second);
        ScoreJson.Count(json, "announcements", comparison.Documents);
        json.Array("criteria", comparison.Criteria, criterion =>
        {
            ScoreJson.Text(json, "id", criterion.Criterion);
            Write(json, criterion.Agreement);
        });
        json.Object("pooled", () => Write(json, comparison.Pooled));
        json.Object("macro", () =>
        {
            Write(json, "exact", comparison.Macro.Exact);
            Write(json, "kappa", comparison.Macro.Kappa);
            Write(json, "alpha", comparison.Macro.Alpha);
            ScoreJson.Text(json, "worstCriterion", comparison.Macro.WorstCriterion);
            Number(json, "worstKappa", comparison.Macro.WorstKappa);
        });
        json.Array("totals", comparison.Totals, total =>
        {
            ScoreJson.Text(json, "kind", Name(total.Kind));
            Write(json, "spearman", total.Spearman);
            Write(json, "meanAbsoluteError", total.MeanAbsoluteError);
        });
    }

    private static void Write(JsonWriter json, LevelAgreement agreement)
    {
        var matrix = agreement.Matrix;
        ScoreJson.Count(json, "cells", matrix.Total);
        json.WritePropertyName("matrix");
        json.WriteRawValue($"[{string.Join(", ", Enumerable.Range(0, matrix.Levels).Select(i => $"[{string.Join(", ", Enumerable.Range(0, matrix.Levels).Select(j => Numbers.Count(matrix[i, j])))}]"))}]");
        json.WritePropertyName("constant");
        json.WriteValue(matrix is { IsConstant: true, Total: > 0 });
        Write(json, "exact", agreement.Exact);
        Write(json, "kappa", agreement.Kappa);
        Write(json, "alpha", agreement.Alpha);
        json.Object("evidence", () =>
        {
            ScoreJson.Count(json, "cells", agreement.Evidence.Cells);
            ScoreJson.Count(json, "hits", agreement.Evidence.Hits);
            Write(json, "rate", agreement.Evidence.Rate);
        });
    }

    private static void Write(JsonWriter json, string key, Estimate estimate) => json.Object(key, () =>
    {
        Number(json, "value", estimate.Value);
        Number(json, "low", estimate.Interval?.Low);
        Number(json, "high", estimate.Interval?.High);
    });

    private static void Number(JsonWriter json, string key, double? value) => ScoreJson.Digits(json, key, value is { } number ? Numbers.Measure(number) : null);

    private static string Name(TotalKind kind) => kind switch
    {
        TotalKind.Score => "score",
        TotalKind.PrintedScore => "printedScore",
        TotalKind.Levels => "levels",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown total."),
    };
}
