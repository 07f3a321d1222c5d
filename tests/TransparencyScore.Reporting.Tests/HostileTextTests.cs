using System.Text.RegularExpressions;
using Markdig;
using TransparencyScore.Criteria;
using TransparencyScore.Reporting.Tests.Support;
using TransparencyScore.Scoring;

namespace TransparencyScore.Reporting.Tests;

/// <summary>Names, titles, quotes and addresses come from strangers: they are shown, and nothing else.</summary>
[TestClass]
public sealed partial class HostileTextTests
{
    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseMathematics().UseFootnotes().Build();

    private static readonly string[] _hostile =
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</title><style>*{display:none}</style>",
        "&lt;script&gt; &amp;",
        "\u202Egnp.exe\u202C",
        "\u2069\u2067abc",
        "=cmd|' /C calc'!A0",
        "  \t=1+1",
        "＝1+1",
        "@SUM(A1)",
        "../../etc/passwd",
        "..\\..\\windows",
        "CON",
        "a\0b\u0007c\r\nd",
        "half a pair \uD83D",
        "😀😀",
        "| a | b |\n| --- | --- |\n# heading",
        "`code` **bold** [link](javascript:alert(1)) ![x](y) <https://example.org>",
        "https://example.org/?a=1&b=2",
        "www.example.org mailto:a@example.org $x$ ~~y~~ [^1] ==z== ++i++ ^up^",
        "- item",
        "1. item",
        "===",
        "    code",
        "",
        "   ",
        new string('x', 300),
    ];

    public static IEnumerable<object[]> Hostile => _hostile.Select((_, index) => new object[] { index });

    [TestMethod]
    public void Quote_with_markup_is_shown_as_text()
    {
        var page = Output.CompanyPage(SampleCards.Of(SampleRules.Six, SampleScores.Of("a", "A", "2 2 2 2 2 2", "<b>3x</b> & \"more\"")));
        Assert.Contains("&lt;b&gt;3x&lt;/b&gt; &amp; &quot;more&quot;", page);
        Assert.DoesNotContain("<b>", page);
    }

    [TestMethod]
    [DynamicData(nameof(Hostile))]
    public void Pages_have_the_same_elements_whatever_strangers_write(int index)
    {
        var tame = Output.Report(Cards("tame"));
        var hostile = Output.Report(Cards(_hostile[index]));
        Assert.AreEqual(Elements(tame["index.html"]), Elements(hostile["index.html"]));
        if (!string.IsNullOrWhiteSpace(_hostile[index]))
        {
            // Blank advice is left out, with the elements around it.
            Assert.AreEqual(Elements(tame.Values.ElementAt(1)), Elements(hostile.Values.ElementAt(1)));
        }
    }

    [TestMethod]
    [DynamicData(nameof(Hostile))]
    public void Tables_have_the_same_shape_whatever_strangers_write(int index)
    {
        var tame = Output.Report(Cards("tame"));
        var hostile = Output.Report(Cards(_hostile[index]));
        Assert.AreEqual(tame["report-cards.csv"].Count(character => character == '\n'), hostile["report-cards.csv"].Count(character => character == '\n'));
        Assert.AreEqual(Bars(tame["report-cards.md"]), Bars(hostile["report-cards.md"]));
        Assert.AreEqual(Bars(Output.Markdown(SampleRules.Six, Score("tame"))), Bars(Output.Markdown(SampleRules.Six, Score(_hostile[index]))));
    }

    [TestMethod]
    [DynamicData(nameof(Hostile))]
    public void Markdown_renders_to_the_same_elements_whatever_strangers_write(int index)
    {
        var hostile = _hostile[index];
        if (string.IsNullOrWhiteSpace(hostile))
        {
            return;
        }

        Assert.AreEqual(Rendered(Output.Report(Cards("tame"))["report-cards.md"]), Rendered(Output.Report(Cards(hostile))["report-cards.md"]));
        Assert.AreEqual(Rendered(Output.Markdown(SampleRules.Six, Score("tame"))), Rendered(Output.Markdown(SampleRules.Six, Score(hostile))));
    }

    [TestMethod]
    [DynamicData(nameof(Hostile))]
    public void No_file_turns_the_text_round_or_holds_control_characters(int index)
    {
        var report = Output.Report(Cards(_hostile[index]));
        var shown = report.Where(file => !file.Key.EndsWith(".json", StringComparison.Ordinal)).Select(file => file.Value).Append(Output.Markdown(SampleRules.Six, Score(_hostile[index])));
        foreach (var text in shown)
        {
            Assert.IsFalse(text.Any(character => character is '\0' or '\r' or '\u0007' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')));
        }
    }

    [TestMethod]
    [DynamicData(nameof(Hostile))]
    public void No_cell_starts_a_formula(int index)
    {
        var csv = Output.Report(Cards(_hostile[index]))["report-cards.csv"];
        Assert.DoesNotMatchRegex(FormulaCell(), csv);
    }

    [TestMethod]
    public void Json_keeps_what_strangers_wrote_as_it_is()
    {
        foreach (var text in _hostile.Where(text => !text.Contains('\uD83D', StringComparison.Ordinal)))
        {
            var line = Newtonsoft.Json.Linq.JObject.Parse(Output.Lines(Score(text)));
            Assert.AreEqual(text, (string?)line["announcement"]!["title"]);
            Assert.AreEqual(text, (string?)line["criteria"]![0]!["evidence"]![0]!["quote"]);
        }
    }

    [TestMethod]
    public void Markdown_shows_markup_characters_as_text()
    {
        var text = Output.Markdown(SampleRules.Six, Score("`a` **b** [c](d) <e> | #f\n1. g"));
        Assert.Contains(@"## \`a\` \*\*b\*\* \[c\](d) &lt;e&gt; \| \#f 1. g", text);
    }

    /// <summary>Everything that a stranger can set holds the text.</summary>
    private static AnnouncementScore Score(string text)
    {
        var score = SampleCards.Titled(SampleScores.Of(text, text, "2 1 0 - ? 2", text), text, text, text, text, text);
        return score with
        {
            Criteria =
            [
                .. score.Criteria.Select(criterion => criterion with
                {
                    Reason = text,
                    Advice = criterion.Advice is null ? null : text,
                    Evidence = [.. criterion.Evidence.Select(evidence => evidence with { Quote = text, Signal = text })],
                }),
            ],
        };
    }

    private static Companies.ReportCards Cards(string text) => SampleCards.Of(SampleRules.Six, Score(text));

    /// <summary>The tags of a page in order, without links: an address of the web becomes one, by design.</summary>
    private static string Elements(string page) => string.Join(' ', Tags().Matches(page).Select(match => match.Value).Where(tag => tag is not ("<a" or "</a")));

    private static string Rendered(string markdown) =>
        string.Join(' ', Tags().Matches(Markdown.ToHtml(markdown, _pipeline)).Select(match => match.Value));

    private static string Bars(string markdown) =>
        string.Join(',', markdown.Split('\n').Where(line => line.StartsWith('|')).Select(line => UnescapedBar().Count(line).ToString(System.Globalization.CultureInfo.InvariantCulture)));

    [GeneratedRegex("</?[a-zA-Z][a-zA-Z0-9]*")]
    private static partial Regex Tags();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex UnescapedBar();

    [GeneratedRegex("(^|,)\"[=+@\\t\\r＝＋－＠-]", RegexOptions.Multiline)]
    private static partial Regex FormulaCell();
}
