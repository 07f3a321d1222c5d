using TransparencyScore.Announcements;

namespace TransparencyScore.Tests.Announcements;

[TestClass]
public sealed class MappedTextTests
{
    private const string Source = "a **2.1x** &amp; b";

    [TestMethod]
    public void Words_keep_their_place_across_removed_markup()
    {
        var text = Build();
        Assert.AreEqual("a 2.1x & b", text.Text);
        Assert.AreEqual("2.1x", Slice(text, "2.1x"));
        Assert.AreEqual("&amp;", Slice(text, "&"));
        Assert.AreEqual("a **2.1x** &amp; b", Slice(text, "a 2.1x & b"));
    }

    [TestMethod]
    public void Ranges_outside_the_text_are_refused()
    {
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => Build().ToSource(new TextSpan(0, 99)));
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => Build().ToSource(new TextSpan(3, 1)));
    }

    private static MappedText Build()
    {
        var builder = new MappedTextBuilder();
        builder.Append("a ", 0);
        builder.Append("2.1x", 4);
        builder.Append(" ", 10);
        builder.Append("&", new TextSpan(11, 16));
        builder.Append(" b", 16);
        return builder.Build();
    }

    private static string Slice(MappedText text, string words)
    {
        var start = text.Text.IndexOf(words, StringComparison.Ordinal);
        return text.ToSource(new TextSpan(start, start + words.Length)).Slice(Source);
    }
}
