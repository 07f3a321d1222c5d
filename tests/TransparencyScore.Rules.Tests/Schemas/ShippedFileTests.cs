using TransparencyScore.Rules.Tests.Support;

namespace TransparencyScore.Rules.Tests.Schemas;

/// <summary>Every file of every rule set in <c>rules/</c> satisfies its schema.</summary>
[TestClass]
public sealed class ShippedFileTests
{
    public static IEnumerable<object[]> Files =>
        from folder in Repository.RuleSets
        from file in Repository.Files(folder).Select(f => f.Path).Order(StringComparer.Ordinal)
        select new object[] { Path.GetFileName(folder), file };

    [TestMethod]
    [DynamicData(nameof(Files))]
    public void File_satisfies_its_schema(string ruleSet, string file)
    {
        Assert.IsNotNull(RuleSchemas.NameFor(file), $"{file} belongs to no rule set: files stand in criteria/, signals/ or lists/, beside ruleset.json.");
        var problems = RuleSchemas.Problems(file, File.ReadAllText(Path.Combine(Repository.Root, "rules", ruleSet, file)));
        Assert.IsEmpty(problems, string.Join('\n', problems));
    }
}
