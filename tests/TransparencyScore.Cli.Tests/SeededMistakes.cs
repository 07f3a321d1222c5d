namespace TransparencyScore.Cli.Tests;

/// <summary>One mistake in a copy of the shipped rule set: a text of a file is replaced by another, in which « and » mark what a message must point at. A name
/// in <paramref name="Suggests"/> must be suggested.</summary>
internal sealed record SeededMistake(string Code, string File, string From, string To, string? Suggests = null)
{
    public override string ToString() => $"{Code} {To}";
}

/// <summary>A mistake of every kind.</summary>
internal static class SeededMistakes
{
    private const string U = "criteria/uncertainty.json";
    private const string R = "ruleset.json";
    private const string C = "claims.json";
    private const string E = "lists/evaluators.json";
    private const string Met = "\"signals.Has(\\\"variation-figure\\\") || signals.Has(\\\"runs-combined\\\")\"";
    private const string Partial = "\"signals.Has(\\\"variation-words\\\")\"";

    public static readonly IReadOnlyList<SeededMistake> All =
    [
        new("TS1002", U, "\"pillar\": \"method\",", "\"pillar\": \"method\""  + "\n  «\"x-more\"»: 1,"),
        new("TS1002", U, "\"pillar\": \"method\",", "\"pillar\": \"method\",«,»"),
        new("TS1002", U, "\"pillar\": \"method\",", "\"pillar\": «\"method,»"),
        new("TS1002", U, "\"pillar\": \"method\",", "\"pillar\": «'»method',"),
        new("TS1002", U, "\"pillar\": \"method\",", "«/»/ a remark\n\"pillar\": \"method\","),
        new("TS1003", U, "\"pillar\": \"method\",", "\"pillar\": \"method\", «\"pillar\"»: \"method\","),
        new("TS1004", U, "\"pillar\": \"method\",", "«\"piller\"»: \"method\",", "pillar"),
        new("TS1004", U, "\"WorkflowName\"", "«\"WorkflowNam\"»", "WorkflowName"),
        new("TS1004", R, "\"pillars\"", "«\"pilars\"»", "pillars"),
        new("TS1005", U, "  \"levels\": {\n    \"met\"", "  \"levels\": «{»\n    \"x-met\""),
        new("TS1006", U, "\"pillar\": \"method\",", "\"pillar\": «7»,"),
        new("TS1006", R, "\"window\": 12", "\"window\": «-12»"),
        new("TS1007", R, "\"version\": \"1.0.0\"", "\"version\": «\"1.0\"»"),
        new("TS1007", U, "\"id\": \"uncertainty\"", "\"id\": «\"uncertain\"»"),
        new("TS1008", R, "{ \"id\": \"candour\"", "{ \"id\": «\"method\"»"),
        new("TS1009", U, "\"pillar\": \"method\"", "\"pillar\": «\"methods\"»", "method"),
        new("TS1009", U, Partial, "\"signals.Has(\\\"«variation-word»\\\")\"", "variation-words"),
        new("TS1009", U, "\"SuccessEvent\": \"notApplicable\"", "\"SuccessEvent\": «\"notAplicable\"»", "notApplicable"),
        new("TS1009", R, "\"self\": \"self\"", "\"self\": «\"slef\"»", "self"),
        new("TS1009", C, "\"units\": \"units\"", "\"units\": «\"unist\"»", "units"),
        new("TS1009", C, "\"general\": \"claim-general\"", "\"general\": «\"claim-generel\"»", "claim-general"),
        new("TS1009", R, "\"rivals\": \"chip\"", "\"rivals\": «\"chips\"»", "chip"),
        new("TS1009", E, "\"by\": \"Hugging Face\"", "\"by\": «\"Huging Face\"»", "Hugging Face"),
        new("TS1009", U, Partial, "\"signals.Has(\\\"variation-words\\\") && claims.Any(\\\"«measurd»\\\")\"", "measured"),
        new("TS1011", U, Partial, "\"«signals.Hsa»(\\\"variation-words\\\")\"", "signals.Has"),
        new("TS1011", U, Partial, "\"signals.Has(\\\"variation-words\\\") «&» true\""),
        new("TS1011", U, Partial, "\"signals.Has(«'»variation-words')\""),
        new("TS1011", U, Partial, "\"signals.Count(\\\"variation-words\\\") «=» 1\""),
        new("TS1012", U, "\"WorkflowName\": \"uncertainty\"", "\"WorkflowName\": «\"uncertainties\"»"),
        new("TS1012", U, "\"RuleName\": \"variation-in-words\"", "\"RuleName\": «\"no-result\"»"),
        new("TS1012", U, "\"ErrorMessage\": \"The text gives no performance result.\"", "\"ErrorMessage\": «\"$(input)\"»"),
        new("TS1013", R, "\"grade\": \"B\", \"minimum\": 60", "\"grade\": \"B\", \"minimum\": «80»"),
        new("TS1017", U, Partial, "«\"!signals.Has(\\\"variation-words\\\")\"»"),
        new("TS1022", U, Partial, "«\"signals.Count(\\\"variation-figure\\\") >= 2\"»"),
        new("TS1022", U, Partial, "«" + Met + "»"),
        new("TS1023", U, Partial, "\"«signals.Has(\\\"variation-words\\\") && signals.Count(\\\"variation-words\\\") == 0»\""),
        new("TS1024", U, "\"SuccessEvent\": \"partial\",\n        \"ErrorMessage\": \"Variation", "\"SuccessEvent\": \"met\",\n        \"ErrorMessage\": \"Variation"),
        new("TS1025", U, "\"partial\": \"Replace the words by figures: the number of runs and the standard deviation or a confidence interval.\"", "\"partial\": «\"\"»"),
        new("TS1026", E, "\"aliases\": [\"Chatbot Arena\",", "\"aliases\": [\"Chatbot Arena\", «\"chatbot-arena\"»,"),
        new("TS1029", U, "\"order\": 11", "\"order\": 10"),
        new("TS1030", R, "{ \"id\": \"candour\"", "{ \"id\": «\"honesty\"», \"title\": \"Honesty\", \"question\": \"Is it?\" },\n    { \"id\": \"candour\""),
        new("TS1021", U, "\"signals\": [", "\"signals\": [\n    { \"id\": «\"not-used\"», \"title\": \"t\", \"any\": [ { \"phrases\": [\"nothing\"] } ], \"mustMatch\": [\"nothing\"], \"mustNotMatch\": [\"x\"] },"),
        new("TS1010", U, "\"signals\": [", Used("{ \"regex\": \"a \\\\b«(»b\" }")),
        new("TS1010", U, "\"signals\": [", Used("{ \"regex\": \"é«(?<!»a)b\" }")),
        new("TS1010", U, "\"signals\": [", Used("{ \"regex\": \"\\u0061.«*?»b\" }")),
        new("TS1010", U, "\"signals\": [", Used("{ \"regex\": \"a«{1,900}»b\" }")),
        new("TS1010", U, "\"signals\": [", Used("{ \"regex\": \"«a?»\" }")),
        new("TS1010", U, "\"signals\": [", Used("{ \"phrases\": [\"a\", «\"-\"»] }")),
        new("TS1009", U, "\"signals\": [", Used("{ \"list\": «\"evaluator\"» }"), "evaluators"),
        new("TS1009", U, "\"signals\": [", Used("{ \"list\": \"evaluators\", \"tag\": «\"bord\"» }"), "board"),
        new("TS1009", U, "\"signals\": [", Used("{ \"signal\": «\"variation-figur\"» }"), "variation-figure"),
        new("TS1018", U, "\"signals\": [", Used("{ \"signal\": «\"used\"» }")),
        new("TS1006", U, "\"signals\": [", Used("«{» \"list\": \"evaluators\", \"signal\": \"variation-words\" }")),
        new("TS1027", U, "\"signals\": [", Used("{ \"regex\": \"误差«\\\\b»\" }")),
        new("TS1028", U, "\"signals\": [", Used("{ \"phrases\": [\"errors? «.*» bars\"] }")),
        new("TS1031", U, "\"signals\": [", Used("{ \"phrases\": [\"error bars\"] }").Replace("[\"x\"]", "[«\"nothing\"»]", StringComparison.Ordinal)),
        new("TS1019", "criterion/new.json", "", "{}"),
    ];

    private static string Used(string matcher) => "\"signals\": [\n    { \"id\": \"used\", \"title\": \"t\", \"any\": [ " + matcher + " ], \"mustMatch\": [\"nothing\"], \"mustNotMatch\": [\"x\"] },\n"
        + "    { \"id\": \"user\", \"title\": \"t\", \"any\": [ { \"signal\": \"used\" } ], \"mustMatch\": [\"nothing\"], \"mustNotMatch\": [\"x\"] },";
}
