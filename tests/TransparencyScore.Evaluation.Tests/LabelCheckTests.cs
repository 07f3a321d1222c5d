using TransparencyScore.Evaluation.Labels;
using TransparencyScore.Evaluation.Tests.Support;

namespace TransparencyScore.Evaluation.Tests;

[TestClass]
public sealed class LabelCheckTests
{
    [TestMethod]
    public void A_label_that_fits_nothing_is_an_error_once_for_all_its_rows()
    {
        var problems = Problems("acme-one,alpha,1,\nacme-one,bet,1,\nacme-two,bet,1,\nacme-tow,alpha,1,\n", "acme-one", "acme-two");
        CollectionAssert.AreEqual(
            new[]
            {
                "one.csv:3: The rule set has no criterion \"bet\". Did you mean \"beta\"? This and 1 more rows are left out.",
                "one.csv:5: No announcement \"acme-tow\" was scored. Did you mean \"acme-two\"? The row is left out.",
            },
            problems.Where(p => p.IsError).Select(p => p.ToString()).ToArray());
    }

    [TestMethod]
    public void What_has_no_labels_is_said()
    {
        var problems = Problems("a,alpha,1,\n", "a", "b", "c");
        Assert.IsFalse(problems.Any(p => p.IsError));
        Assert.Contains(p => p.ToString() == "one.csv: 2 of 3 announcements have no labels and are left out: b, c.", problems);
        Assert.Contains(p => p.ToString() == "one.csv:2: \"a\" has labels for 1 of 4 criteria. The others are left out, in its total too.", problems);
    }

    [TestMethod]
    public void A_quote_that_does_not_stand_in_the_text_is_said() =>
        Assert.Contains(p => !p.IsError && p.Line == 2 && p.Message.Contains("does not stand in \"a\"", StringComparison.Ordinal), Problems("a,alpha,1,\"runs at 41 tok/s\"\n", "a"));

    [TestMethod]
    public void Labels_of_a_whole_collection_do_not_fill_the_screen()
    {
        var problems = Problems(string.Concat(Enumerable.Range(0, 50).Select(i => $"stranger-{i},alpha,1,\n")) + "a,alpha,1,\n", "a");
        Assert.HasCount(6, problems.Where(p => p.IsError));
        Assert.Contains(p => p.Message.Contains("45 more announcements", StringComparison.Ordinal), problems);
    }

    private static IReadOnlyList<LabelProblem> Problems(string rows, params string[] documents) =>
        new Evaluator(Sample.Rules, [.. documents.Select(d => Sample.Scored(d, "0 0 0 0"))], [Sample.Labels(rows)]).Sheets.Single().Problems;
}
