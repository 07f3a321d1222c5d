using System.Text;

namespace TransparencyScore.Documents.Tests;

[TestClass]
public sealed class JsonLinesTests
{
    private const string Good = """{"id":"a","text":"# Fast"}""";

    [TestMethod]
    public void Row_brings_metadata_and_text_and_other_keys_are_ignored()
    {
        var read = (AnnouncementRead)Read("""{"id":"a","company":"Example","title":null,"published":"2024-05","kind":"","more":[1,{"id":2}],"language":"zh","url":"https://a.org","text":"**Fast**"}""").Single();
        Assert.AreEqual(
            new GivenMetadata { Company = "Example", Published = "2024-05", Language = "zh", Url = "https://a.org" }.ToMetadata("a"), read.Announcement.Metadata);
        Assert.AreEqual("Fast", read.Announcement.Blocks[0].Text.Text);
        Assert.AreEqual(1, read.Line);
    }

    [TestMethod]
    [DataRow("html", "<p>5 &lt; 6</p>", "5 < 6")]
    [DataRow("text", "*5*", "*5*")]
    [DataRow("markdown", "*5*", "5")]
    public void Row_may_name_its_format(string format, string text, string words)
    {
        var read = (AnnouncementRead)Read($$"""{"id":"a","format":"{{format}}","text":"{{text}}"}""").Single();
        Assert.AreEqual(words, read.Announcement.Blocks[0].Text.Text);
    }

    [TestMethod]
    [DataRow("""{"id":"b","text":}""", 18, "not valid JSON")]
    [DataRow("""{'id':'b','text':'x'}""", 2, "not valid JSON")]
    [DataRow("""{"id":"b","text":"x"} // more""", 23, "not valid JSON")]
    [DataRow("""{"id":"b","id":"c","text":"x"}""", null, "not valid JSON")]
    [DataRow("""["b"]""", null, "not a JSON object")]
    [DataRow("""{"text":"x"}""", null, "no 'id'")]
    [DataRow("""{"id":"","text":"x"}""", null, "no 'id'")]
    [DataRow("""{"id":"b"}""", null, "no 'text'")]
    [DataRow("""{"id":"b","text":" "}""", null, "no 'text'")]
    [DataRow("""{"id":7,"text":"x"}""", null, "'id' must be a text")]
    [DataRow("""{"id":"b","text":["x"]}""", null, "'text' must be a text")]
    [DataRow("""{"id":"b","published":"May","text":"x"}""", null, "yyyy-MM-dd")]
    [DataRow("""{"id":"b","format":"pdf","text":"x"}""", null, "markdown")]
    [DataRow("""{"id":"b","text":"a\u0000b"}""", null, "NUL")]
    [DataRow("""{"id":"b","text":"<!-- x -->"}""", null, "no words")]
    public void Row_that_is_wrong_does_not_stop_the_rest(string row, int? column, string words)
    {
        var inputs = Read(Good + "\n" + row + "\r\n\n" + """{"id":"z","text":"x"}""");
        CollectionAssert.AreEqual(new[] { "a", "z" }, inputs.OfType<AnnouncementRead>().Select(read => read.Announcement.Metadata.Id).ToArray());
        var problem = inputs.OfType<InputProblem>().Single();
        Assert.AreEqual(2, problem.Line);
        StringAssert.Contains(problem.Message, words);
        if (column is not null)
        {
            Assert.AreEqual(column, problem.Column, problem.Message);
        }
    }

    [TestMethod]
    public void Invalid_utf8_concerns_its_row_only()
    {
        var inputs = Read([.. "{\"id\":\"a\",\"text\":\"x"u8, 0xFF, .. "\"}\n"u8, .. Encoding.UTF8.GetBytes(Good)]);
        StringAssert.Contains(((InputProblem)inputs[0]).Message, "0xFF at offset 19 of the row");
        Assert.IsInstanceOfType<AnnouncementRead>(inputs[1]);
    }

    [TestMethod]
    public void Byte_order_mark_and_blank_lines_are_passed_over()
    {
        var inputs = Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("\n \r\n" + Good + "\n\n")]);
        Assert.AreEqual(3, inputs.Single().Line);
    }

    [TestMethod]
    public void Double_id_names_both_rows()
    {
        var problem = (InputProblem)Read(Good + "\n\n" + Good)[1];
        Assert.AreEqual(3, problem.Line);
        StringAssert.Contains(problem.Message, "standard input:1");
    }

    [TestMethod]
    public void Row_over_the_limit_is_passed_over_and_the_next_is_read()
    {
        var inputs = Read([.. new byte[JsonLinesReader.MostBytes + 1].Select(_ => (byte)'x'), (byte)'\n', .. Encoding.UTF8.GetBytes(Good)]);
        StringAssert.Contains(((InputProblem)inputs[0]).Message, "64 MB");
        Assert.AreEqual(2, inputs[1].Line);
    }

    [TestMethod]
    public void Input_without_rows_or_in_utf16_is_a_problem()
    {
        StringAssert.Contains(((InputProblem)Read("\n\n").Single()).Message, "no row");
        StringAssert.Contains(((InputProblem)Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Good)]).Single()).Message, "UTF-16");
    }

    [TestMethod]
    public void Deep_row_is_a_problem() =>
        StringAssert.Contains(((InputProblem)Read("{\"id\":\"a\",\"x\":" + new string('[', 100_000)).Single()).Message, "not valid JSON");

    private static List<AnnouncementInput> Read(string rows) => Read(Encoding.UTF8.GetBytes(rows));

    private static List<AnnouncementInput> Read(byte[] rows) =>
        [.. AnnouncementFiles.Read(new InputRequest { Paths = ["-"], StandardInput = new MemoryStream(rows), StandardInputFormat = AnnouncementFormat.JsonLines })];
}
