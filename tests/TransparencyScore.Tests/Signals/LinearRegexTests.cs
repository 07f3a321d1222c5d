using System.Diagnostics;
using System.Text.RegularExpressions;
using TransparencyScore.Announcements;
using TransparencyScore.Signals;
using TransparencyScore.Tests.Support;

namespace TransparencyScore.Tests.Signals;

[TestClass]
public sealed class LinearRegexTests
{
    private static readonly string[] Patterns =
    [
        @"\b(faster|slower|greater)\b.{0,60}\bthan\b.{0,100}\d|\d.{0,100}\b(faster|slower)\b.{0,30}\bthan\b", @"\d\s?(%|倍|x\b)", @"^\W*(传统|现有)", @"(公开|开源).{0,6}(数据集|榜单)", @"\bga\b", @"\w+ly$", "(a|b)+c",
    ];

    private const string Sample = """
        It is 3x faster than the A900 of 2023. Really quickly. The game was not GA then.
        传统方案较慢。性能提升 2 倍！我们开源了数据集。
        - abababc 40 %
        | A900 | 12 % | slower than B7 by 3
        $ run ga\n3x
        The `quill` default holds while a level is greater than 3.
        """;

    [TestMethod]
    public void A_place_that_is_passed_over_holds_no_match()
    {
        var phrases = new PhraseIndex();
        var needs = Patterns.ToDictionary(p => p, p => RequiredLiterals.Of(p, phrases.Literals));
        var text = new IndexedAnnouncement(Text.Of(Sample), phrases);
        var (passed, ran) = (0, 0);
        foreach (var (pattern, need) in needs)
        {
            var plain = new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
            var regex = new LinearRegex(pattern, cased: false);
            foreach (var (block, span) in text.Units.Select(u => (u.Block, u.Span)).Concat(text.Texts.Select((t, i) => (i, new TextSpan(0, t.Length)))))
            {
                var expected = plain.Matches(span.Slice(text.Texts[block])).Select(m => new TextSpan(span.Start + m.Index, span.Start + m.Index + m.Length)).ToList();
                var may = text.MayMatch(need, block, span);
                CollectionAssert.AreEqual(expected, may ? regex.Find(text.Texts[block], span).ToList() : [], $"{pattern} in {span.Slice(text.Texts[block])}");
                (passed, ran) = may ? (passed, ran + 1) : (passed + 1, ran);
            }
        }

        Assert.IsGreaterThan(ran, passed);
    }

    [TestMethod]
    public void A_hostile_expression_is_not_left_to_the_plain_engine()
    {
        var watch = Stopwatch.StartNew();
        var text = new string('a', 5000);
        Assert.IsEmpty(new LinearRegex("(a+)+b", cased: true).Find(text, new TextSpan(0, text.Length)));
        Assert.IsLessThan(TimeSpan.FromSeconds(20), watch.Elapsed);
    }

    [TestMethod]
    public void Without_credit_the_same_is_found()
    {
        const string Greedy = "(a+)+c|(x+x+)+y|bc";
        var hostile = new string('a', 3000) + new string('x', 3000);
        var (fresh, broke) = (new LinearRegex(Greedy, cased: true), new LinearRegex(Greedy, cased: true));
        for (var i = 0; i < 20; i++)
        {
            Assert.IsEmpty(broke.Find(hostile, new TextSpan(0, hostile.Length)));
        }

        const string Text = "aaac bc xxxy aab abc";
        CollectionAssert.AreEqual(fresh.Find(Text, new TextSpan(0, Text.Length)).ToList(), broke.Find(Text, new TextSpan(0, Text.Length)).ToList());
        Assert.HasCount(4, fresh.Find(Text, new TextSpan(0, Text.Length)));
    }

    [TestMethod]
    public void What_is_found_does_not_depend_on_what_was_read_before()
    {
        var regex = new LinearRegex(Patterns[0], cased: false);
        const string Last = "The `quill` default holds while a level is greater than 3.";
        for (var i = 0; i < 2000; i++)
        {
            var text = FormattableString.Invariant($"{i} of {i * 7919 % 1000} was slower, {new string('x', i % 61)} faster {i * 31 % 97} than {i % 13}: {Last}");
            Assert.IsNotEmpty(regex.Find(text, new TextSpan(0, text.Length)));
            Assert.HasCount(1, regex.Find(Last, new TextSpan(0, Last.Length)));
        }
    }
}
