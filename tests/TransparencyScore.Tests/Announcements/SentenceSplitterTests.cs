using TransparencyScore.Announcements;

namespace TransparencyScore.Tests.Announcements;

[TestClass]
public sealed class SentenceSplitterTests
{
    [TestMethod]
    [DataRow("It runs at 2.1x the speed of v1.0.3. Prices follow.", "It runs at 2.1x the speed of v1.0.3.|Prices follow.")]
    [DataRow("See Fig. 3 and Dr. Smith et al. for details. Next.", "See Fig. 3 and Dr. Smith et al. for details.|Next.")]
    [DataRow("Faster vs. the H100, e.g. on BERT. Good.", "Faster vs. the H100, e.g. on BERT.|Good.")]
    [DataRow("Acme Inc. said so. Acme Inc. The next one.", "Acme Inc. said so.|Acme Inc.|The next one.")]
    [DataRow("Read https://example.org/a.b?c=d. Then stop!", "Read https://example.org/a.b?c=d.|Then stop!")]
    [DataRow("\"It is fast.\" He left. Really?! Yes…", "\"It is fast.\"|He left.|Really?!|Yes…")]
    [DataRow("Does it use vLLM? vLLM is used.", "Does it use vLLM?|vLLM is used.")]
    [DataRow("新芯片提升3.5倍。详见报告！是吗？是的。", "新芯片提升3.5倍。|详见报告！|是吗？|是的。")]
    [DataRow("他说：“很快！”然后离开。Next one.", "他说：“很快！”然后离开。|Next one.")]
    [DataRow("Ranked No. 1 in the U.S. market. Done", "Ranked No. 1 in the U.S. market.|Done")]
    public void Sentences_end_where_a_reader_ends_them(string text, string expected)
    {
        Assert.AreEqual(expected, string.Join('|', SentenceSplitter.Split(text).Select(s => s.Slice(text))));
    }

    [TestMethod]
    public void No_visible_character_is_lost_or_doubled()
    {
        const string text = "  One. Two e.g. three!  \n\n Four? 五。六  ";
        var spans = SentenceSplitter.Split(text);
        Assert.AreEqual(string.Concat(text.Where(c => !char.IsWhiteSpace(c))), string.Concat(spans.SelectMany(s => s.Slice(text)).Where(c => !char.IsWhiteSpace(c))));
        Assert.IsTrue(spans.Zip(spans.Skip(1)).All(p => p.First.End <= p.Second.Start));
    }

    [TestMethod]
    public void Text_without_words_has_no_sentence() => Assert.IsEmpty(SentenceSplitter.Split(" \n\t "));
}
