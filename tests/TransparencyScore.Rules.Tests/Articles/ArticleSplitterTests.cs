using TransparencyScore.Announcements;
using TransparencyScore.Articles;
using TransparencyScore.Criteria;
using TransparencyScore.Documents;
using TransparencyScore.Rules.Tests.Support;

namespace TransparencyScore.Rules.Tests.Articles;

/// <summary>Which companies a text makes statements about, by the words of the default rule set.</summary>
[TestClass]
public sealed class ArticleSplitterTests
{
    private static readonly ArticleSplitter Splitter = new(CompiledRuleSet.LoadDefault());

    [TestMethod]
    [DataRow("Groq raised money.", "Groq")]
    [DataRow("Meanwhile, the Chinese chipmaker Cambricon doubled its revenue.", "Cambricon")]
    [DataRow("Huawei's strategy goes beyond hardware.", "Huawei")]
    [DataRow("By launching early, DeepSeek surprised its rivals.", "DeepSeek")]
    [DataRow("The effect was clear: Nvidia's share price fell.", "Nvidia")]
    [DataRow("In 2025 Groq shipped cards.", "Groq")]
    [DataRow("On Monday, Cambricon (688256.SH) reported a profit.", "Cambricon")]
    [DataRow("The card is fast, according to Tenstorrent.", "Tenstorrent")]
    [DataRow("“It is fast,” said Cerebras CEO Andrew Feldman.", "Cerebras")]
    [DataRow("Alibaba, Huawei and Tencent have built chips.", "Alibaba Huawei Tencent")]
    [DataRow("Tech giants like Tencent are buying at home.", "Tencent")]
    [DataRow("近日，芯片厂商壁仞科技发布了新卡。", "Biren")]
    [DataRow("据华为介绍，新卡已经量产。", "Huawei")]
    [DataRow("业内分析师指出，寒武纪上半年实现盈利。", "Cambricon")]
    [DataRow("腾讯与百度随后跟进。", "Tencent Baidu")]
    public void A_company_that_is_the_subject_gets_a_part(string text, string companies) => Assert.AreEqual(companies, string.Join(' ', Companies(text)));

    [TestMethod]
    [DataRow("The chips rival those of Nvidia.")]
    [DataRow("Despite breakthroughs from companies like Alibaba, Huawei, and DeepSeek, doubts remain.")]
    [DataRow("While giants like Nvidia and OpenAI make headlines, small laboratories do the work.")]
    [DataRow("Firms such as Meta and Microsoft spent billions.")]
    [DataRow("The report was commissioned by the market leader, Nvidia.")]
    [DataRow("A former Google engineer teaches there.")]
    [DataRow("Supply from SK hynix is tight.")]
    [DataRow("Export rules aim at chips, especially those from Nvidia.")]
    [DataRow("国产芯片正在追赶英伟达。")]
    [DataRow("开发者更常把它们与英伟达相比。")]
    [DataRow("虽然英伟达仍然领先，但差距正在缩小。")]
    [DataRow("诸如百度、腾讯等客户已经开始试用。")]
    public void A_company_that_is_only_named_gets_none(string text) => Assert.IsEmpty(Companies(text));

    [TestMethod]
    [DataRow("Groq raised money. The company did not say how much.", "The company did not say how much.")]
    [DataRow("Groq raised money. Its cards use no HBM.", "Its cards use no HBM.")]
    [DataRow("Groq raised money.\n\nThe Mountain View startup did not say how much.", "The Mountain View startup did not say how much.")]
    [DataRow("Groq's founder remarked:\n\n“We are early.”", "“We are early.”")]
    [DataRow("Groq showed three cards:\n\n- one with 230 MB\n- one with more", "one with more")]
    [DataRow("## Groq's turn\n\nNo memory chips are needed.", "No memory chips are needed.")]
    [DataRow("寒武纪更新了驱动。该公司没有公布成绩。", "该公司没有公布成绩。")]
    [DataRow("寒武纪更新了驱动。其新卡功耗为150瓦。", "其新卡功耗为150瓦。")]
    public void Sentences_that_refer_back_belong_to_the_company(string text, string last) => Assert.EndsWith(last, Split(text).Single().Blocks[^1].Text.Text);

    [TestMethod]
    [DataRow("Groq raised money. Analysts expect the market to double.", "Groq raised money.")]
    [DataRow("Groq raised money. Export rules aim at Nvidia.", "Groq raised money.")]
    [DataRow("Groq raised money.\n\nThe market doubled.", "Groq raised money.")]
    [DataRow("寒武纪更新了驱动。市场规模将继续扩大。", "寒武纪更新了驱动。")]
    public void Sentences_about_others_and_about_nobody_do_not(string text, string all) =>
        Assert.AreEqual(all, string.Join(' ', Split(text).Single(p => p.Metadata.Company is "Groq" or "Cambricon").Blocks.Select(b => b.Text.Text)));

    [TestMethod]
    public void A_product_belongs_to_whom_the_article_gives_it()
    {
        var parts = Split("Alibaba launched its H20. The H20 is frugal.");
        Assert.AreEqual("Alibaba launched its H20. The H20 is frugal.", parts.Single().Blocks.Single().Text.Text);
        Assert.AreEqual("Nvidia", parts.Count == 1 ? Split("Nvidia is ahead.").Single().Metadata.Company : null);
    }

    [TestMethod]
    public void What_a_vendor_says_of_another_is_its_own_statement() => CollectionAssert.AreEqual(new[] { "Nvidia" }, Companies("“Huawei is strong,” Nvidia chief executive Jensen Huang said. “Its chips improve.”"));

    [TestMethod]
    public void A_text_with_a_company_is_no_article()
    {
        var announcement = MarkdownReader.Read("Huawei is strong.", new AnnouncementMetadata { Id = "a", Company = "Acme" });
        Assert.AreSame(announcement, Splitter.Split(announcement).Single());
    }

    [TestMethod]
    public void The_article_of_the_shared_corpus_has_its_seven_companies()
    {
        if (Repository.Corpus is not { } corpus)
        {
            Assert.Inconclusive("Skipped: the corpus of real texts is not beside this checkout.");
            return;
        }

        var input = AnnouncementFiles.Read(new InputRequest { Paths = [Path.Combine(corpus, "articles", "china-ai-chips.txt")] }).OfType<AnnouncementRead>().Single();
        string[] expected = ["Alibaba", "Cambricon", "DeepSeek", "Huawei", "MetaX", "Nvidia", "Tencent"];
        CollectionAssert.AreEqual(expected, Splitter.Split(input.Announcement).Select(p => p.Metadata.Company!).Order(StringComparer.Ordinal).ToArray());
    }

    private static string[] Companies(string text) => [.. Split(text).Select(p => p.Metadata.Company!)];

    private static IReadOnlyList<Announcement> Split(string text) => Splitter.Split(MarkdownReader.Read(text, new AnnouncementMetadata { Id = "article" }));
}
