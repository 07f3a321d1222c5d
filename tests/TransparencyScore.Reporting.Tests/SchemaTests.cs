using Newtonsoft.Json.Linq;
using NJsonSchema;
using TransparencyScore.Reporting.Tests.Support;

namespace TransparencyScore.Reporting.Tests;

[TestClass]
public sealed class SchemaTests
{
    private static readonly string _folder = Path.Combine(Repository.Root, "rules", "schemas");

    [TestMethod]
    public async Task Written_scores_satisfy_their_schema()
    {
        var schema = await Schema("score");
        Assert.IsEmpty(schema.Validate(Scores()));
        foreach (var line in Output.Lines(SampleScores.Of("a", "A", "2 1 0 - ? 2")).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.IsEmpty(schema.Validate(line));
        }
    }

    [TestMethod]
    public async Task Written_report_cards_satisfy_their_schema() =>
        Assert.IsEmpty((await Schema("report-cards")).Validate(Cards()));

    [TestMethod]
    public async Task Written_evaluations_satisfy_their_schema() =>
        Assert.IsEmpty((await Schema("evaluation")).Validate(Output.Evaluation(EvaluationJsonWriter.Write, SampleEvaluation.Two())));

    [TestMethod]
    public async Task Written_comparisons_satisfy_their_schema()
    {
        var schema = await Schema("rule-diff");
        foreach (var comparison in new[] { SampleComparison.Two(), SampleComparison.OfNothing(), SampleComparison.OfOneSide() })
        {
            Assert.IsEmpty(schema.Validate(Output.Comparison(ComparisonJsonWriter.Write, comparison)));
        }
    }

    [TestMethod]
    [DataRow("$.totals.onlyUp", "-1")]
    [DataRow("$.definitions[0].change", "\"renamed\"")]
    [DataRow("$.companies[0].after.rank", "0")]
    [DataRow("$.announcements[0].criteria[0].move", "\"sideways\"")]
    [DataRow("$.announcements[0].before", "{}")]
    [DataRow("$.before.hash", "\"md5:1\"")]
    public async Task Altered_comparisons_do_not_satisfy_it(string path, string value) =>
        Assert.IsNotEmpty((await Schema("rule-diff")).Validate(Altered(Output.Comparison(ComparisonJsonWriter.Write, SampleComparison.Two()), path, value)));

    [TestMethod]
    [DataRow("$.comparisons[0].pooled.kappa.value", "\"NaN\"")]
    [DataRow("$.comparisons[0].criteria[0].matrix", "[[1,2],[3,4]]")]
    [DataRow("$.comparisons[0].totals[0].kind", "\"sum\"")]
    [DataRow("$.disagreements[0].readerLevel", "3")]
    [DataRow("$.disagreements[0].explanation.signals[1].miss.kind", "\"other\"")]
    [DataRow("$.bootstrap.resamples", "0")]
    public async Task Altered_evaluations_do_not_satisfy_it(string path, string value) =>
        Assert.IsNotEmpty((await Schema("evaluation")).Validate(Altered(Output.Evaluation(EvaluationJsonWriter.Write, SampleEvaluation.Two()), path, value)));

    [TestMethod]
    [DataRow("$[0].criteria[0].level", "3")]
    [DataRow("$[0].criteria[0].level", "null")]
    [DataRow("$[0].criteria[0].outcome", "\"notApplicable\"")]
    [DataRow("$[0].criteria[0].evidence[0].status", "\"maybe\"")]
    [DataRow("$[0].criteria[0].evidence[0].line", "0")]
    [DataRow("$[0].score", "\"72.5\"")]
    [DataRow("$[0].coverage", "null")]
    [DataRow("$[0].manifest.hash", "\"md5:1\"")]
    [DataRow("$[0].pillars[0]", "{\"id\":\"evidence\"}")]
    [DataRow("$[0].announcement", "{}")]
    public async Task Altered_scores_do_not_satisfy_it(string path, string value) =>
        Assert.IsNotEmpty((await Schema("score")).Validate(Altered(Scores(), path, value)));

    [TestMethod]
    [DataRow("$.companies[0].rank", "0")]
    [DataRow("$.companies[0].page", "\"../../etc/passwd\"")]
    [DataRow("$.companies[0].criteria[0].meanLevel", "2.5")]
    [DataRow("$.companies[0].announcements[0].criteria[0].level", "3")]
    [DataRow("$.ruleSet.criteria[0].levels", "[\"only one\"]")]
    [DataRow("$.manifest", "{}")]
    public async Task Altered_report_cards_do_not_satisfy_it(string path, string value) =>
        Assert.IsNotEmpty((await Schema("report-cards")).Validate(Altered(Cards(), path, value)));

    [TestMethod]
    [DataRow("score")]
    [DataRow("report-cards")]
    [DataRow("evaluation")]
    [DataRow("rule-diff")]
    public async Task Every_key_is_described(string name)
    {
        var schema = JObject.Parse(await File.ReadAllTextAsync(Path.Combine(_folder, name + ".schema.json")));
        var nameless = schema.Descendants().OfType<JProperty>()
            .Where(property => property.Name == "properties" && !property.Path.Contains("oneOf", StringComparison.Ordinal))
            .SelectMany(property => property.Value.Children<JProperty>())
            .Where(key => key.Value["description"] is null && key.Value["$ref"] is null)
            .Select(key => key.Path);
        Assert.IsEmpty(nameless);
    }

    private static Task<JsonSchema> Schema(string name) => JsonSchema.FromFileAsync(Path.Combine(_folder, name + ".schema.json"));

    private static string Scores() => Output.Json([.. SampleCards.Three().Cards.SelectMany(card => card.Announcements)]);

    private static string Cards() => Output.Report(SampleCards.Three())["report-cards.json"];

    private static string Altered(string json, string path, string value)
    {
        var document = JToken.Parse(json);
        document.SelectToken(path, errorWhenNoMatch: true)!.Replace(JToken.Parse(value));
        return document.ToString();
    }
}
