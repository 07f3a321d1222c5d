using System.Text;
using TransparencyScore.Announcements;
using TransparencyScore.Criteria;
using TransparencyScore.Documents;
using TransparencyScore.Scoring;

namespace TransparencyScore.Rules.Tests;

/// <summary>A sentence and the footnote that it cites are together, in whatever way the footnote is marked.</summary>
[TestClass]
public sealed class FootnoteTests
{
    private static readonly AnnouncementScorer Scorer = new(Rules());

    [TestMethod]
    [DataRow("The chip is 2x faster.[^1]\n\n[^1]: Measured by Acme.", "Markdown")]
    [DataRow("The chip is 2x faster [1].\n\nOther words.\n\n[1] Measured by Acme.", "Markdown")]
    [DataRow("The chip is 2x faster [2, 1].\n\n[1] Measured by Acme.\n\n[2] Nothing.", "Markdown")]
    [DataRow("The chip is 2x faster.¹\n\n¹ Measured by Acme.", "Markdown")]
    [DataRow("The chip is 2x faster\\*.\n\n\\* Measured by Acme.", "Markdown")]
    [DataRow("The chip is 2x faster (1).\n\nNotes\n\n(1) Measured by Acme.", "Text")]
    [DataRow("The chip is 2x faster.[1]\n\n[1] Measured by Acme.", "Text")]
    [DataRow("<p>The chip is 2x faster.<sup>1</sup></p><p><sup>1</sup> Measured by Acme.</p>", "Html")]
    [DataRow("<p>The chip is 2x faster.<a href=\"#fn1\"><sup>1</sup></a></p><ol class=\"footnotes\"><li id=\"fn1\">Measured by Acme.</li></ol>", "Html")]
    [DataRow("新芯片 is 2x faster。[1]\n\n[1] Measured by Acme.", "Markdown")]
    public void A_cited_footnote_speaks_with_the_sentence(string text, string format) => Assert.AreEqual(2, Level(text, format));

    [TestMethod]
    [DataRow("The chip is 2x faster.[^1]\n\n[^1]: Not for sale.\n[^2]: Measured by Acme.", "Markdown")]
    [DataRow("The chip is 2x faster.\n\n[1] Measured by Acme.", "Markdown")]
    [DataRow("The chip is 2x faster (1) and cheaper.\n\n(2) Measured by Acme.", "Text")]
    [DataRow("The chip is 2x faster.\n\n\\* Measured by Acme.", "Markdown")]
    public void A_footnote_that_is_not_cited_does_not(string text, string format) => Assert.AreEqual(1, Level(text, format));

    [TestMethod]
    public void Evidence_of_a_footnote_that_two_sentences_cite_stands_once()
    {
        var evidence = Scorer.Score(Read("It is 2x faster.[^1] It is 3x faster.[^1]\n\n[^1]: Measured by Acme.", "Markdown")).Criteria[0].Evidence;
        Assert.AreEqual(1, evidence.Count(e => e.Quote.Contains("Measured", StringComparison.Ordinal)));
    }

    private static int? Level(string text, string format) => Scorer.Score(Read(text, format)).Criteria[0].Level;

    private static Announcement Read(string text, string format)
    {
        var metadata = new AnnouncementMetadata { Id = "a" };
        return format switch { "Html" => HtmlReader.Read(text, metadata), "Text" => PlainTextReader.Read(text, metadata), _ => MarkdownReader.Read(text, metadata) };
    }

    private static CompiledRuleSet Rules()
    {
        var files = new Dictionary<string, string>
        {
            ["ruleset.json"] = """{ "id": "r", "version": "1.0.0", "title": "R", "pillars": [{ "id": "p", "title": "P", "question": "P?" }], "grades": [{ "grade": "A", "minimum": 0, "meaning": "-" }], "companies": { "combine": "mean" } }""",
            ["criteria/tied.json"] = """
                { "id": "tied", "pillar": "p", "order": 1, "title": "T", "question": "T?", "weight": 100,
                  "levels": { "met": "Tied.", "partial": "A figure.", "absent": "None." },
                  "signals": [
                    { "id": "figure", "title": "Figure", "any": [{ "regex": "[0-9]x" }], "mustMatch": ["2x"], "mustNotMatch": ["2"] },
                    { "id": "source", "title": "Source", "any": [{ "phrases": ["measured by"] }], "mustMatch": ["measured by us"], "mustNotMatch": ["us"] } ],
                  "workflow": { "WorkflowName": "tied", "Rules": [
                    { "RuleName": "both", "SuccessEvent": "met", "ErrorMessage": "-", "Expression": "signals.Together(\"figure\", \"source\")" },
                    { "RuleName": "one", "SuccessEvent": "partial", "ErrorMessage": "-", "Expression": "signals.Has(\"figure\")" } ] },
                  "advice": { "partial": "-", "absent": "-" }, "examples": [ { "text": "2x. Measured by us: 2x.", "level": "met" }, { "text": "2x", "level": "partial" }, { "text": "No.", "level": "absent" } ] }
                """,
        };
        var result = CompiledRuleSet.Load(files.Select(f => new TransparencyScore.Rules.RuleFile(f.Key, Encoding.UTF8.GetBytes(f.Value))));
        Assert.IsNotNull(result.RuleSet, string.Join('\n', result.Diagnostics));
        return result.RuleSet;
    }
}
