using Newtonsoft.Json.Linq;
using TransparencyScore.Cli.Tests.Support;

namespace TransparencyScore.Cli.Tests;

[TestClass]
public sealed class InspectCommandTests
{
    private const string Text = """
        # Kestrel

        The chip reaches 2.1x on MLPerf.[^1] It has not been independently verified. See [the logs](https://acme.example/logs).

        | Test | Score |
        | --- | ---: |
        | MMLU | 91.2 |

        [^1]: Measured by Acme, batch 8.
        """;

    [TestMethod]
    public void Json_shows_blocks_sentences_and_signals_with_their_places()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("kestrel.md", Text.ReplaceLineEndings("\n"));
        var run = Run.Tool("inspect", file, "--format", "json");
        Assert.AreEqual(0, run.Code, run.Error);
        var seen = (JObject)JArray.Parse(run.Output).Single();
        Assert.AreEqual("kestrel", (string?)seen["id"]);
        var text = File.ReadAllText(file);

        var blocks = seen["blocks"]!.ToList();
        Assert.AreEqual("heading paragraph tableHeader tableRow footnote", string.Join(' ', blocks.Select(b => (string?)b["kind"])));
        Assert.AreEqual(1, (int?)blocks[0]["level"]);
        Assert.AreEqual("91.2", (string?)blocks[3]["cells"]![1]);
        Assert.AreEqual("https://acme.example/logs", (string?)blocks[1]["links"]!.Last!["url"]);

        var sentences = seen["sentences"]!.ToList();
        Assert.AreEqual("The chip reaches 2.1x on MLPerf.", (string?)sentences[1]["text"]);
        Assert.AreEqual("6", string.Join(' ', sentences[1]["cites"]!));
        Assert.AreEqual("4", string.Join(' ', sentences[5]["speaksWith"]!));
        Assert.AreEqual("0", string.Join(' ', sentences[1]["headings"]!));

        var denied = seen["signals"]!.First(s => (int)s["sentence"]! == 2 && (string?)s["status"] == "denied");
        Assert.AreEqual(text[(int)denied["quoteSource"]!["start"]!..(int)denied["quoteSource"]!["end"]!], (string?)denied["quote"]);
        Assert.Contains("independently verified", (string)denied["quote"]!);
    }

    [TestMethod]
    public void People_see_each_sentence_with_its_signals_below()
    {
        var run = Run.WithText("The results have not been independently verified.[1]\n\n[1] See the logs.", "inspect", "-", "--id", "a");
        Assert.AreEqual(0, run.Code, run.Error);
        Assert.Contains("  0: The results have not been independently verified.[1]  (cites 1)\n", run.Output);
        Assert.Contains("      denied ", run.Output);
    }

    [TestMethod]
    public void What_cannot_be_read_is_named_and_the_rest_is_shown()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "One.");
        folder.Write("b.md", "");
        var run = Run.Tool("inspect", folder.Root, "--format", "json");
        Assert.AreEqual(1, run.Code);
        Assert.HasCount(1, JArray.Parse(run.Output));
        Assert.Contains("b.md", run.Error);
    }
}
