using TransparencyScore.Rules;
using TransparencyScore.Rules.Describing;
using TransparencyScore.Rules.Expressions;

namespace TransparencyScore.Tests.Rules;

[TestClass]
public sealed class ExpressionWordsTests
{
    [TestMethod]
    [DataRow("signals.Together(\"a\", \"b\") && signals.Count(\"c\") >= 2", "“Title a” and “Title b” stand in one sentence, and “Title c” is found at least twice")]
    [DataRow("!signals.Has(\"a\")", "“Title a” is not found")]
    [DataRow("!!signals.Has(\"a\")", "“Title a” is found")]
    [DataRow("signals.Has(\"a\") == false", "“Title a” is not found")]
    [DataRow("signals.Denied(\"a\") || signals.Planned(\"b\")", "“Title a” is found in words that deny it, or “Title b” is found as a plan")]
    [DataRow("signals.Near(\"a\", \"b\", 1)", "“Title a” and “Title b” stand within 1 sentence of each other")]
    [DataRow("!signals.Together(\"a\", \"b\", \"c\")", "“Title a”, “Title b” and “Title c” stand in no sentence together")]
    [DataRow("signals.Has(\"a\") && (signals.Has(\"b\") || signals.Has(\"c\"))", "“Title a” is found, and (“Title b” is found, or “Title c” is found)")]
    [DataRow("!(signals.Has(\"a\") || signals.Has(\"b\"))", "it is not so that “Title a” is found, or “Title b” is found")]
    [DataRow("signals.Count(\"a\") == 0", "“Title a” is not found")]
    [DataRow("signals.Count(\"a\") < 3", "“Title a” is found fewer than 3 times")]
    [DataRow("2 <= signals.Count(\"a\")", "“Title a” is found at least twice")]
    [DataRow("!(signals.Count(\"a\") > 1)", "“Title a” is found at most once")]
    [DataRow("signals.Count(\"a\") > signals.Count(\"b\")", "how often “Title a” is found is greater than how often “Title b” is found")]
    [DataRow("signals.HowMany(\"a\", \"b\", \"c\") >= 2", "at least 2 of “Title a”, “Title b” and “Title c” are found")]
    [DataRow("signals.InOnePassage(\"a\") == 3", "“Title a” is found exactly 3 times in one paragraph, list or table")]
    [DataRow("signals.Share(\"a\", \"b\") > 0.5", "of the sentences with “Title a” or “Title b”, more than 50% have “Title a”")]
    [DataRow("signals.ShareWith(\"a\", \"b\") <= 0.125", "of the sentences with “Title a”, at most 12.5% have “Title b” too")]
    [DataRow("claims.Count >= 1", "there is at least 1 quantitative claim")]
    [DataRow("claims.CountWith(\"sourced\", \"named-baseline\") >= 2", "there are at least 2 claims that give a source and name what they are compared with")]
    [DataRow("claims.Share(\"method-stated\") >= 0.5", "at least 50% of the claims say how they were measured")]
    [DataRow("!claims.Any(\"up-to\")", "there is no claim that is an upper bound (“up to”)")]
    [DataRow("announcement.Kind == \"readme\"", "the announcement's kind is “readme”")]
    [DataRow("announcement.Language != \"\"", "the announcement's language is given")]
    [DataRow("announcement.Kind == \"\"", "the announcement's kind is not given")]
    public void An_expression_is_said_in_words(string expression, string words) => Assert.AreEqual(words, Say(expression));

    [TestMethod]
    public void Every_fact_has_words_whatever_is_asked_of_it()
    {
        foreach (var fact in Fact.All.Values)
        {
            var written = fact.IsProperty ? fact.Name
                : fact.IsOfClaims ? $"{fact.Name}(\"sourced\")"
                : $"{fact.Name}({string.Join(", ", Enumerable.Range(0, fact.LeastSignals).Select(i => $"\"{(char)('a' + i)}\""))}{(fact.HasNumber ? ", 3" : "")})";
            string[] asked = fact.Returns switch
            {
                ValueKind.Truth => [written, "!" + written, $"{written} == true"],
                ValueKind.Number => [.. new[] { "==", "!=", "<", "<=", ">", ">=" }.SelectMany(sign => new[] { $"{written} {sign} 2", $"{written} {sign} 0", $"!({written} {sign} 1)", $"{written} {sign} {written}" })],
                _ => [$"{written} == \"x\"", $"{written} != \"\"", $"{written} == {written}"],
            };
            foreach (var expression in asked)
            {
                var said = Say(expression);
                Assert.DoesNotContain("signals.", said, expression);
                Assert.DoesNotContain("claims.", said, expression);
                Assert.DoesNotContain("announcement.", said, expression);
            }
        }
    }

    [TestMethod]
    public void Every_attribute_of_claims_has_words() => CollectionAssert.AreEquivalent(ClaimVocabulary.Attributes.ToArray(), ClaimWords.Attributes.ToArray());

    private static string Say(string expression) => new ExpressionWords(id => "Title " + id).Of(ExpressionParser.Parse(expression));
}
