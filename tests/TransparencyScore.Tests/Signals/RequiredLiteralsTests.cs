using System.Text.RegularExpressions;
using CsCheck;
using TransparencyScore.Signals;

namespace TransparencyScore.Tests.Signals;

[TestClass]
public sealed class RequiredLiteralsTests
{
    // Every family of shapes that the shipped rules use, and signs that mean something else in another place.
    private static readonly string[] Patterns =
    [
        @"\b(faster|slower|more|less)\b.{0,60}\bthan\b.{0,100}\d|\d.{0,100}\b(faster|slower)\b.{0,30}\bthan\b",
        @"\b\d+(\.\d+)? ?(tok/s|x)", @"\d\s?(%|％|percent\b|个百分点|分|倍|×|x\b)", @"\b(?i:ga|on sale)\b|Q[1-4]", @"\bwe('ve|’ve| have)? (use|used)\b",
        @"(^|\| ?)(\d+\s?[x×*]\s?|nvidia |amd )*(a(2|10g?|16)|h(20|100)|mi\d{2,3}[a-z]{0,2})( \w+){0,2} \|", @"^\W*(传统|现有|以往)", "(公开|开源).{0,6}(数据集|榜单)|下载",
        @"[^|。；]{0,6}\d+(\.\d+)?\s?(%|倍|毫秒|ms)", "[二两三]\\s?次[^。；]{0,4}(平均|均值)", @"\b20\d\d\b", @"k\b", @"\bht\b|\bsmt\b", @"i{2}s|\bk{1,3}t", @"(?n)(ki|ik)?m", @"a{,2}b",
        @"[\]a-]x", @"[^a]b", @"x[\d一二]{2}y?", @"\p{L}{2}k", @"(?<name>ab|cd)+e", @"(a|)b", @"a|b|\|", @"\S+\|\s?", @"µs|ｓs", @"[İK]s|ſ", @"((ab){2}){3}", @"a+?b*?c??d", @"\bté\b|n’t", @"[k-m]\d",
    ];

    // Signs that stand in the patterns, their odd relatives in case, width and kind, and what edges of words may be.
    private static readonly string[] Pieces =
    [
        "faster", "than", "ga", "Q2", "on sale", "nvidia ", "a10", "h100", "mi300", "传统", "开源", "数据集", "下载", "三次", "平均", "倍", "ms", "20", "25", "abab", "ht", "we", " have", "used", "percent", "tok/s",
        .. "abcdeikmstxyK\u212AİıſSµμéÉ0٣2%％×| \u2009\n.。-_‿\u0301\u200D\uD83D]’ｓ二".Select(c => c.ToString()),
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 12].Select(string.Concat);

    [TestMethod]
    [DynamicData(nameof(Patterns))]
    public void Where_an_expression_matches_there_its_need_is_met(string pattern)
    {
        foreach (var options in new[] { RegexOptions.CultureInvariant, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase })
        {
            var regex = new Regex(pattern, options);
            var index = new LiteralIndex();
            var need = RequiredLiterals.Of(pattern, index);
            Texts.Sample(text => !regex.IsMatch(text) || MayMatch(need, index, text), iter: 3000);
        }
    }

    [TestMethod]
    [DataRow(@"\b(ga|on sale)\b.{0,60}\bnow\b", "ga now", true)]
    [DataRow(@"\b(ga|on sale)\b.{0,60}\bnow\b", "game now", false)]
    [DataRow(@"\b(ga|on sale)\b.{0,60}\bnow\b", "ga later", false)]
    [DataRow("kelvin", "\u212AELV\u0130N", true)]
    [DataRow(@"\d+ ?tok/s", "a tok/s", false)]
    [DataRow(@"\d+ ?tok/s", "٣ TOK/S", true)]
    [DataRow("下载|开源", "源开", false)]
    [DataRow("(下载|开源).{0,9}链接", "开源：链接", true)]
    [DataRow(@"a.*|\w+", "-", true)]
    [DataRow(@"(?x) a b", "-", true)]
    [DataRow(@"[a-z-[aeiou]]bc", "-", true)]
    [DataRow(@"\u0041bc", "-", true)]
    public void A_need_is_met_by_some_texts(string pattern, string text, bool expected)
    {
        var index = new LiteralIndex();
        Assert.AreEqual(expected, MayMatch(RequiredLiterals.Of(pattern, index), index, text));
    }

    [TestMethod]
    public void A_hostile_pattern_makes_few_literals()
    {
        var index = new LiteralIndex();
        RequiredLiterals.Of(string.Concat(Enumerable.Repeat("(", 50)) + "ab" + string.Concat(Enumerable.Repeat("){200}", 50)), index);
        RequiredLiterals.Of(string.Concat(Enumerable.Repeat("(a|b|c|d)?", 99)) + "x", index);
        RequiredLiterals.Of(new string('a', 1000), index);
        Assert.IsLessThan(2000, index.Count);
    }

    [TestMethod]
    public void No_safe_character_matches_one_that_folds_otherwise()
    {
        var every = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c));
        foreach (var c in every.Where(c => LiteralFold.IsSafe(c) && !char.IsSurrogate(c)))
        {
            foreach (var match in new Regex(Regex.Escape(c.ToString()), RegexOptions.CultureInvariant | RegexOptions.IgnoreCase).EnumerateMatches(every))
            {
                Assert.AreEqual(LiteralFold.Fold(c), LiteralFold.Fold((char)match.Index), $"{(int)c:X4} matches {match.Index:X4}");
            }
        }
    }

    [TestMethod]
    [DataRow(@"\d", '0')]
    [DataRow(@"\s", ' ')]
    public void A_set_is_folded_into_one_character(string set, char expected)
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            Assert.AreEqual(Regex.IsMatch(((char)c).ToString(), set, RegexOptions.CultureInvariant), LiteralFold.Fold((char)c) == expected, $"{c:X4}");
        }
    }

    [TestMethod]
    public void An_expression_sees_a_word_boundary_only_where_one_may_be()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            foreach (var text in new[] { $"{(char)c}a", $"{(char)c}-", ((char)c).ToString() })
            {
                for (var at = 0; at <= text.Length; at++)
                {
                    Assert.IsTrue(LiteralFold.MayBeBoundary(text, at) || !new[] { BoundaryPlain, BoundaryLinear }.Any(r => r.Match(text, at) is { Success: true } m && m.Index == at), $"{c:X4} {at}");
                }
            }
        }
    }

    private static readonly Regex BoundaryPlain = new(@"\b");
    private static readonly Regex BoundaryLinear = new(@"\b", RegexOptions.NonBacktracking);

    private static bool MayMatch(LiteralNeed need, LiteralIndex index, string text)
    {
        var places = new PlaceSet?[index.Count];
        var found = new List<int>();
        index.Find(text, found);
        foreach (var literal in found)
        {
            (places[literal] ??= new PlaceSet(1)).Add(0);
        }

        return need.Places(places, 1)[0];
    }
}
