using Newtonsoft.Json;
using TransparencyScore.Criteria;
using TransparencyScore.Scoring;
using TransparencyScore.Tests.Support;

namespace TransparencyScore.Tests.Rules;

[TestClass]
public sealed class LoadingAgainTests
{
    private static readonly string[] Texts = ["The 40 tok/s were independently verified.", "It took 7 sheep.", "At 40 tok/s, 3x.", "Fast."];

    [TestMethod]
    public void A_set_that_takes_over_expressions_scores_as_one_that_does_not()
    {
        var edited = new TestRules().Replace("criteria/tested.json", "(tok/s|x)", "(sheep|x)").Replace("criteria/tested.json", "At 40 tok/s.\"], \"mustNot", "At 40 sheep.\"], \"mustNot");
        var first = new TestRules().Compile();
        var second = Load(edited, first);
        var third = Load(new TestRules(), second);
        Assert.AreEqual(Scores(edited.Compile()), Scores(second));
        Assert.AreEqual(Scores(first), Scores(third));
        Assert.AreNotEqual(Scores(first), Scores(second));
    }

    private static CompiledRuleSet Load(TestRules rules, CompiledRuleSet earlier) => CompiledRuleSet.Load(rules.Files, null, earlier).RuleSet!;

    private static string Scores(CompiledRuleSet rules) =>
        JsonConvert.SerializeObject(Texts.Select(t => new AnnouncementScorer(rules).Score(Text.Of(t))));
}
