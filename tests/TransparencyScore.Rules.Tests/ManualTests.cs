using System.Text;
using System.Text.RegularExpressions;
using TransparencyScore.Criteria;
using TransparencyScore.Documents;
using TransparencyScore.Rules.Tests.Support;
using TransparencyScore.Scoring.RuleTests;

namespace TransparencyScore.Rules.Tests;

/// <summary>What <c>rules/README.md</c> shows is what the tool accepts.</summary>
[TestClass]
public sealed partial class ManualTests
{
    [TestMethod]
    public void The_set_on_top_of_another_loads_and_passes_its_tests()
    {
        var example = Example().Match(File.ReadAllText(Path.Combine(Repository.Root, "rules", "README.md"))).Groups[1].Value;
        var result = CompiledRuleSet.Load([new RuleFile("ruleset.json", Encoding.UTF8.GetBytes(example))]);
        Assert.IsNotNull(result.RuleSet, string.Join('\n', result.Diagnostics));
        Assert.IsEmpty(RuleSetTester.Run(result.RuleSet, MarkdownReader.Read).Problems());
    }

    [GeneratedRegex("## A set on top of another.*?```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
