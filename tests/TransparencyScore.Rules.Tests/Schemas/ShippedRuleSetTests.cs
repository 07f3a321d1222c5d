namespace TransparencyScore.Rules.Tests.Schemas;

/// <summary>Every file of every rule set in <c>rules/</c> satisfies its schema.</summary>
[TestClass]
public sealed class ShippedRuleSetTests
{
    private static readonly string _rules = Path.Combine(Repository.Root, "rules");

    public static IEnumerable<object[]> Files =>
        from folder in Directory.EnumerateDirectories(_rules).Order(StringComparer.Ordinal)
        where File.Exists(Path.Combine(folder, "ruleset.json"))
        from file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        select new object[] { Path.GetFileName(folder), Path.GetRelativePath(folder, file).Replace('\\', '/') };

    [TestMethod]
    [DynamicData(nameof(Files))]
    public void File_satisfies_its_schema(string ruleSet, string file)
    {
        Assert.IsNotNull(RuleSchemas.NameFor(file), $"{file} belongs to no rule set: files stand in criteria/, signals/ or lists/, beside ruleset.json.");
        var problems = RuleSchemas.Problems(file, File.ReadAllText(Path.Combine(_rules, ruleSet, file)));
        Assert.IsEmpty(problems, string.Join('\n', problems));
    }
}
