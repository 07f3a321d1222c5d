using TransparencyScore.Evaluation.Labels;

namespace TransparencyScore.Evaluation.Tests.Labels;

[TestClass]
public sealed class LabelReaderTests
{
    [TestMethod]
    public void Rows_are_read_with_their_lines()
    {
        var sheet = LabelReader.Read("\uFEFFdoc,criterion,level,quote\r\na,x,2,\"fast, \"\"very\"\"\r\nfast\"\r\n\r\nb,x,notApplicable,\r\nb,y,Not applicable,\r\n", "one.csv");
        Assert.IsEmpty(sheet.Problems);
        CollectionAssert.AreEqual(
            new[] { new Label("a", "x", 2, "fast, \"very\"\r\nfast", 2), new Label("b", "x", null, null, 5), new Label("b", "y", null, null, 6) }, sheet.Labels.ToArray());
    }

    [TestMethod]
    public void The_quote_column_may_be_missing_and_columns_stand_in_any_order() =>
        Assert.AreEqual(new Label("a", "x", 1, null, 2), LabelReader.Read("level,doc,criterion\n1,a,x\n", "one.csv").Labels.Single());

    [TestMethod]
    [DataRow("a,x,3,", "\"3\" is no level")]
    [DataRow("a,x,met,", "A level is 0, 1, 2 or notApplicable")]
    [DataRow("a,x,,", "\"level\" is empty")]
    [DataRow(",x,1,", "\"doc\" is empty")]
    [DataRow("a,,1,", "\"criterion\" is empty")]
    [DataRow("good,x,2,", "\"good\" has a label for \"x\" on line 2 already")]
    [DataRow("a,x,1,fast, very fast", "The row has 5 fields and the header 4")]
    public void A_bad_row_is_named_and_the_rest_is_read(string row, string message)
    {
        var sheet = LabelReader.Read($"doc,criterion,level,quote\ngood,x,1,\n{row}\nlast,x,0,\n", "one.csv");
        var problem = sheet.Problems.Single();
        Assert.Contains(message, problem.ToString());
        Assert.StartsWith("one.csv:3: ", problem.ToString());
        Assert.IsTrue(problem.IsError);
        CollectionAssert.AreEqual(new[] { "good", "last" }, sheet.Labels.Select(l => l.Document).ToArray());
    }

    [TestMethod]
    [DataRow("doc,level\na,1\n", "There is no column \"criterion\"; found: \"doc\", \"level\".")]
    [DataRow("", "There is no column \"doc\"")]
    [DataRow("doc,criterion,level\n", "The file has no rows")]
    [DataRow("a;b;c\n1;2;3\n", "There is no column \"doc\"")]
    [DataRow("doc,criterion,level,level\na,x,1,2\n", "There are two columns \"level\"")]
    [DataRow("doc,criterion,level,quote\na,x,1,\"never closed\n", "no CSV that can be read")]
    public void A_file_that_cannot_be_read_says_what_it_must_look_like(string text, string message)
    {
        var sheet = LabelReader.Read(text, "one.csv");
        Assert.IsEmpty(sheet.Labels);
        Assert.Contains(message, string.Join('\n', sheet.Problems));
        Assert.IsTrue(sheet.Problems.All(p => p.IsError));
    }

    [TestMethod]
    public void A_mistyped_column_is_not_passed_over()
    {
        var sheet = LabelReader.Read("doc,criterion,level,qoute,x-why\na,x,1,fast,because\n", "one.csv");
        var problem = sheet.Problems.Single();
        Assert.Contains("Did you mean \"quote\"?", problem.Message);
        Assert.IsFalse(problem.IsError);
        Assert.HasCount(1, sheet.Labels);
    }
}
