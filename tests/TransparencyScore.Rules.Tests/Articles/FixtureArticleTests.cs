using Newtonsoft.Json.Linq;
using TransparencyScore.Announcements;
using TransparencyScore.Articles;
using TransparencyScore.Criteria;
using TransparencyScore.Documents;
using TransparencyScore.Rules.Tests.Support;
using TransparencyScore.Scoring;

namespace TransparencyScore.Rules.Tests.Articles;

/// <summary>Articles of our own under <c>fixtures/articles</c>, with the companies and passages that a reader finds in them.</summary>
[TestClass]
public sealed class FixtureArticleTests
{
    private static readonly CompiledRuleSet Rules = CompiledRuleSet.LoadDefault();
    private static readonly string Folder = Path.Combine(Repository.Root, "fixtures", "articles");

    public static IEnumerable<string[]> Articles => Directory.EnumerateFiles(Folder, "*.expected.json").Order(StringComparer.Ordinal).Select(f => new[] { Path.GetFileName(f)[..^".expected.json".Length] });

    [TestMethod]
    [DynamicData(nameof(Articles))]
    public void Every_company_gets_the_passages_that_speak_of_it(string article)
    {
        var expected = JObject.Parse(File.ReadAllText(Path.Combine(Folder, article + ".expected.json")))["parts"]!
            .SelectMany(p => p["passages"]!.Select(passage => $"{p["id"]} ({p["company"]}): {passage}"));
        var found = Split(article).SelectMany(p => p.Blocks.Select(b => $"{p.Metadata.Id} ({p.Metadata.Company}): {b.Text.Text}"));
        Assert.AreEqual(string.Join('\n', expected), string.Join('\n', found));
    }

    [TestMethod]
    [DynamicData(nameof(Articles))]
    public void Passages_and_evidence_point_into_the_article(string article)
    {
        var whole = Read(article);
        var words = whole.Blocks.SelectMany(b => Places(b)).ToDictionary(p => p.Source, p => p.Sign);
        var scorer = new AnnouncementScorer(Rules);
        foreach (var part in Split(article))
        {
            Assert.AreEqual(whole.Text, part.Text);
            foreach (var (source, sign) in part.Blocks.SelectMany(Places))
            {
                Assert.AreEqual(words[source], sign);
            }

            foreach (var evidence in scorer.Score(part).Criteria.SelectMany(c => c.Evidence))
            {
                Assert.AreEqual(evidence.Quote, whole.Text[evidence.Start..evidence.End]);
                Assert.IsTrue(part.Blocks.Any(b => b.Source.Contains(new TextSpan(evidence.Start, evidence.End))), $"{part.Metadata.Id}: {evidence.Quote}");
            }
        }
    }

    [TestMethod]
    public void Parts_carry_what_is_known_of_the_article()
    {
        var part = Split("chip-week")[0].Metadata;
        Assert.AreEqual(new AnnouncementMetadata
        {
            Id = "chip-week/nvidia", Company = "Nvidia", Kind = "news-report", Title = "A week in accelerators", Published = "2025-06-20", Language = "en", Url = "https://example.org/chip-week",
        }, part);
    }

    private static IReadOnlyList<Announcement> Split(string article) => new ArticleSplitter(Rules).Split(Read(article));

    private static Announcement Read(string article) =>
        AnnouncementFiles.Read(new InputRequest { Paths = [Directory.EnumerateFiles(Folder, article + ".*").Single(f => !f.EndsWith(".json", StringComparison.Ordinal))] }).OfType<AnnouncementRead>().Single().Announcement;

    private static IEnumerable<(TextSpan Source, char Sign)> Places(Block block) =>
        Enumerable.Range(0, block.Text.Text.Length).Where(i => char.IsLetterOrDigit(block.Text.Text[i])).Select(i => (block.Text.ToSource(new TextSpan(i, i + 1)), block.Text.Text[i]));
}
