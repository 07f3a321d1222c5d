using Newtonsoft.Json;
using TransparencyScore.Comparisons;
using TransparencyScore.Criteria;
using TransparencyScore.Reporting.Scores;
using TransparencyScore.Rules;

namespace TransparencyScore.Reporting.Comparisons;

/// <summary>The JSON form of a comparison. Keys and their order are part of it.</summary>
internal static class ComparisonJson
{
    public static void Write(JsonWriter json, RunComparison comparison)
    {
        json.WriteStartObject();
        json.Object("before", () => Set(json, comparison.Before));
        json.Object("after", () => Set(json, comparison.After));
        Flag(json, "setsDiffer", comparison.SetsDiffer);
        Flag(json, "anythingChanges", comparison.AnythingChanges);
        json.Object("totals", () => Totals(json, comparison.Totals));
        json.Array("definitions", comparison.Definitions, definition =>
        {
            ScoreJson.Text(json, "id", definition.Id);
            ScoreJson.Text(json, "title", (definition.After ?? definition.Before)!.Title);
            ScoreJson.Text(json, "change", definition.Before is null ? "added" : definition.After is null ? "removed" : "reweighted");
            ScoreJson.Digits(json, "weightBefore", definition.Before is { } before ? Numbers.AsGiven(before.Weight) : null);
            ScoreJson.Digits(json, "weightAfter", definition.After is { } after ? Numbers.AsGiven(after.Weight) : null);
        });
        json.Array("criteria", comparison.Criteria, moves =>
        {
            ScoreJson.Text(json, "id", moves.Id);
            ScoreJson.Text(json, "title", moves.Title);
            ScoreJson.Count(json, "up", moves.Up);
            ScoreJson.Count(json, "down", moves.Down);
            ScoreJson.Count(json, "outcomes", moves.Outcomes);
            ScoreJson.Count(json, "evidenceOnly", moves.EvidenceOnly);
        });
        json.Array("companies", comparison.Companies, company =>
        {
            ScoreJson.Text(json, "company", company.Company);
            Standings(json, company.Before, company.After, ranked: true);
        });
        json.Array("announcements", comparison.Announcements, announcement => Announcement(json, announcement));
        json.WriteEndObject();
    }

    private static void Set(JsonWriter json, RuleSetSummary rules)
    {
        ScoreJson.Text(json, "id", rules.Id);
        ScoreJson.Text(json, "version", rules.Version);
        ScoreJson.Text(json, "hash", rules.Hash);
    }

    private static void Totals(JsonWriter json, ComparisonTotals totals)
    {
        (string Key, int Count)[] counts =
        [
            ("announcements", totals.Announcements), ("changed", totals.Changed), ("changingLevel", totals.ChangingLevel), ("onlyUp", totals.OnlyUp),
            ("onlyDown", totals.OnlyDown), ("levelsUp", totals.LevelsUp), ("levelsDown", totals.LevelsDown), ("outcomes", totals.Outcomes),
            ("changingScore", totals.ChangingScore), ("changingCoverage", totals.ChangingCoverage), ("changingGrade", totals.ChangingGrade), ("added", totals.Added),
            ("removed", totals.Removed), ("companies", totals.Companies), ("companiesChangingScore", totals.CompaniesChangingScore),
            ("companiesChangingGrade", totals.CompaniesChangingGrade), ("companiesChangingRank", totals.CompaniesChangingRank),
        ];
        foreach (var (key, count) in counts)
        {
            ScoreJson.Count(json, key, count);
        }
    }

    private static void Announcement(JsonWriter json, AnnouncementChange change)
    {
        ScoreJson.Text(json, "id", change.Announcement.Id);
        ScoreJson.Text(json, "company", change.Announcement.Company);
        ScoreJson.Text(json, "title", change.Announcement.Title);
        Standings(json, change.Before, change.After, ranked: false);
        json.Array("criteria", change.Criteria, criterion =>
        {
            ScoreJson.Text(json, "id", criterion.Id);
            ScoreJson.Text(json, "move", Name(criterion.Move));
            Verdict(json, "before", criterion.Before);
            Verdict(json, "after", criterion.After);
            ScoreJson.WriteEvidence(json, "evidenceGained", criterion.EvidenceGained);
            ScoreJson.WriteEvidence(json, "evidenceLost", criterion.EvidenceLost);
        });
    }

    private static void Verdict(JsonWriter json, string key, CriterionScore? criterion) => ObjectOrNull(json, key, criterion, c =>
    {
        ScoreJson.Text(json, "outcome", Names.Of(c.Outcome));
        ScoreJson.Digits(json, "level", c.Level is { } level ? Numbers.Count(level) : null);
        ScoreJson.Text(json, "reason", c.Reason);
    });

    private static void Standings(JsonWriter json, Standing? before, Standing? after, bool ranked)
    {
        foreach (var (key, standing) in new[] { ("before", before), ("after", after) })
        {
            ObjectOrNull(json, key, standing, s =>
            {
                Exact(json, "score", s.Score);
                Exact(json, "coverage", s.Coverage);
                ScoreJson.Text(json, "grade", s.Grade);
                if (ranked)
                {
                    ScoreJson.Digits(json, "rank", s.Rank is { } rank ? Numbers.Count(rank) : null);
                }

                ClaimsJson.WriteCounts(json, s.Claims);
            });
        }
    }

    // One decimal would hide small changes.
    private static void Exact(JsonWriter json, string key, decimal? value) => ScoreJson.Digits(json, key, value is { } number ? Numbers.Measure((double)number) : null);

    private static void ObjectOrNull<T>(JsonWriter json, string key, T? value, Action<T> content)
        where T : class
    {
        if (value is not null)
        {
            json.Object(key, () => content(value));
            return;
        }

        json.WritePropertyName(key);
        json.WriteNull();
    }

    private static void Flag(JsonWriter json, string key, bool value)
    {
        json.WritePropertyName(key);
        json.WriteValue(value);
    }

    private static string Name(LevelMove move) => move switch
    {
        LevelMove.None => "none",
        LevelMove.Up => "up",
        LevelMove.Down => "down",
        LevelMove.Outcome => "outcome",
        LevelMove.CriterionOfOneSet => "criterionOfOneSet",
        _ => throw new ArgumentOutOfRangeException(nameof(move), move, "Unknown move."),
    };
}
