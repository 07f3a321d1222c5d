namespace TransparencyScore.Documents.Tests;

[TestClass]
public sealed class FrontMatterTests
{
    [TestMethod]
    public void Known_keys_are_read_and_others_ignored()
    {
        var front = FrontMatter.Read("---\nid: a-1\ncompany: \"Example: Corp\"\ntitle: New\npublished: 2024-05-14\nkind: blog\nlanguage: zh\nurl: https://a.org\nsources:\n  - title: no\n    id: [1, 2]\nempty: ~\n---\nText");
        Assert.IsEmpty(front.Problems);
        Assert.AreEqual(
            new GivenMetadata { Id = "a-1", Company = "Example: Corp", Title = "New", Published = "2024-05-14", Kind = "blog", Language = "zh", Url = "https://a.org" },
            front.Given);
    }

    [TestMethod]
    [DataRow("Text\n---\nid: x\n---\n")]
    [DataRow("---\nid: x\n")]
    [DataRow("----\nid: x\n----\n")]
    [DataRow("")]
    public void Text_without_front_matter_is_no_problem(string text)
    {
        Assert.AreEqual(0, FrontMatter.Read(text).Length);
        Assert.AreEqual(new GivenMetadata(), FrontMatter.Read(text).Given);
    }

    [TestMethod]
    public void Nothing_given_is_null() => Assert.AreEqual(new GivenMetadata(), FrontMatter.Read("---\nid:\ntitle: ~\ncompany: ''\nkind: null\n---\n").Given);

    [TestMethod]
    [DataRow("2024")]
    [DataRow("2024-02")]
    [DataRow("2024-02-29")]
    public void Date_is_iso(string date) => Assert.AreEqual(date, FrontMatter.Read($"---\npublished: {date}\n---\n").Given.Published);

    [TestMethod]
    [DataRow("---\ncompany: Example Corp\npublished: May 2024\n---\n", 3, "yyyy-MM-dd")]
    [DataRow("---\npublished: 2023-02-29\n---\n", 2, "yyyy-MM-dd")]
    [DataRow("---\nid: [a, b]\n---\n", 2, "must be a text")]
    [DataRow("---\nx: y\ntitle:\n  a: b\n---\n", 4, "must be a text")]
    [DataRow("---\nid: a\nid: b\n---\n", 3, "twice")]
    [DataRow("---\ntitle: a: b\n---\n", 2, "not valid YAML")]
    [DataRow("---\n- a\n---\n", 2, "key: value")]
    [DataRow("---\nwords\n---\n", 2, "key: value")]
    public void What_is_wrong_is_named_with_its_line(string text, int line, string words)
    {
        var problem = FrontMatter.Read(text).Problems.Single();
        Assert.AreEqual(line, problem.Line, problem.Message);
        StringAssert.Contains(problem.Message, words);
    }

    [TestMethod]
    public void Hostile_yaml_is_a_problem_and_no_crash()
    {
        Assert.IsNotEmpty(FrontMatter.Read("---\nx: " + new string('[', 100_000) + "\n---\n").Problems);
        Assert.IsNotEmpty(FrontMatter.Read("---\nx: " + new string('a', 300_000) + "\n---\n").Problems);
        Assert.IsNotEmpty(FrontMatter.Read("---\nid: *a\n---\n").Problems);
    }
}
