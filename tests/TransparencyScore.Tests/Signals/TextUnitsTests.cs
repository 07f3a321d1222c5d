using TransparencyScore.Signals;
using TransparencyScore.Tests.Support;

namespace TransparencyScore.Tests.Signals;

[TestClass]
public sealed class TextUnitsTests
{
    [TestMethod]
    [DataRow("2.1x faster than the A900, ")]
    [DataRow("word ")]
    [DataRow("字")]
    [DataRow("😀")]
    public void A_sentence_without_end_is_read_in_pieces_and_nothing_of_it_is_lost(string piece)
    {
        var announcement = Text.Of(string.Concat(Enumerable.Repeat(piece, 20_000)).Trim());
        var units = TextUnits.Of(announcement);
        var words = announcement.Blocks.Single().Text.Text;
        Assert.IsGreaterThan(4, units.Count);
        Assert.IsLessThanOrEqualTo(4_000, units.Max(u => u.Span.Length));
        Assert.AreEqual(words.Replace(" ", "", StringComparison.Ordinal), string.Concat(units.Select(u => u.Span.Slice(words))).Replace(" ", "", StringComparison.Ordinal));
        Assert.IsFalse(units.Any(u => char.IsLowSurrogate(words[u.Span.Start])));
    }

    [TestMethod]
    public void A_long_sentence_that_somebody_could_write_stays_whole() =>
        Assert.HasCount(1, TextUnits.Of(Text.Of(string.Concat(Enumerable.Repeat("and then some more, ", 100)).Trim())));
}
