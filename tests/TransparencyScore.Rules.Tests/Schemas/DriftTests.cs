namespace TransparencyScore.Rules.Tests.Schemas;

/// <summary>The schemas and the reader agree on what a rule file may hold.</summary>
[TestClass]
public sealed class DriftTests
{
    public static IEnumerable<object[]> Rows =>
        from kind in Change.Kinds.Keys
        from file in EveryKeyRuleSet.Paths
        select new object[] { kind, file };

    [TestMethod]
    [DynamicData(nameof(Rows))]
    public void Schema_and_reader_agree_on(string kind, string file)
    {
        var changes = Change.Kinds[kind](file).ToList();
        Assert.IsNotEmpty(changes);
        var drift = changes.Select(change => Disagreement(file, change)).OfType<string>().ToList();
        Assert.IsEmpty(drift, $"{drift.Count} of {changes.Count}:\n{string.Join('\n', drift)}");
    }

    private static string? Disagreement(string file, Change change)
    {
        var reader = EveryKeyRuleSet.Problems(file, change.Content);
        var schema = RuleSchemas.Problems(file, change.Content.ToString());
        return (reader.Count == 0, schema.Count == 0) switch
        {
            (true, false) => $"{file}: {change.Words}: the reader accepts it, the schema does not: {schema[0]}",
            (false, true) => $"{file}: {change.Words}: the schema accepts it, the reader does not: {reader[0]}",
            _ => null,
        };
    }
}
