using TransparencyScore.Scoring;
using TransparencyScore.Tests.Support;

namespace TransparencyScore.Tests.Rules;

[TestClass]
public sealed class EntryOwnerTests
{
    private const string Boards = """
        { "id": "boards", "title": "t", "byFrom": ["vendors"], "entries": [ { "name": "Rook Board", "by": "A900" }, { "name": "Open Board" }, { "name": "North Board", "by": "borealis" } ] }
        """;

    [TestMethod]
    [DataRow("other", "It leads the Rook Board.", "Acme", 0)]
    [DataRow("other", "It leads the Rook Board.", "Acme Corp / Sons", 0)]
    [DataRow("other", "It leads the Rook Board.", "Borealis", 1)]
    [DataRow("other", "It leads the Rook Board.", null, 1)]
    [DataRow("other", "It leads the Open Board.", "Acme", 1)]
    [DataRow("self", "It leads the Rook Board.", "Acme", 1)]
    [DataRow("self", "It leads the North Board.", "Acme", 0)]
    [DataRow("self", "It leads the Open Board.", "Acme", 0)]
    public void A_matcher_tells_own_entries_from_the_others(string by, string text, string? company, int level)
    {
        var rules = Using(by).Compile();
        Assert.AreEqual(level, new AnnouncementScorer(rules).Score(Text.Of(text, company)).Criteria[0].Level);
    }

    [TestMethod]
    public void An_owner_that_no_list_names_is_a_problem()
    {
        var problem = Using("other").Replace("lists/boards.json", "\"borealis\"", "\"Borealsi\"").Problem();
        Assert.AreEqual("TS1009", problem.Code);
        Assert.Contains("Did you mean \"Borealis\"?", problem.Message);
        Assert.AreEqual("lists/boards.json", problem.Location.File);
    }

    [TestMethod]
    public void Owners_need_a_list_of_names()
    {
        var problems = Using("other").Replace("lists/boards.json", "\"byFrom\": [\"vendors\"], ", "").Load().Diagnostics;
        Assert.HasCount(3, problems);
        Assert.IsTrue(problems.All(p => p.Code == "TS1009" && p.Message.Contains("byFrom", StringComparison.Ordinal)));
    }

    [TestMethod]
    public void A_word_of_articles_with_an_unknown_job_is_a_problem()
    {
        var rules = new TestRules().With("lists/words.json", """{ "id": "words", "title": "t", "entries": [ { "name": "like", "tags": ["exampel"] } ] }""")
            .Replace("ruleset.json", "\"companies\": {", "\"articles\": { \"kind\": \"report\", \"companies\": \"vendors\", \"words\": \"words\" }, \"companies\": {");
        Assert.Contains("Did you mean \"example\"?", rules.Problem().Message);
    }

    private static TestRules Using(string by) => new TestRules().With("lists/boards.json", Boards)
        .Replace("criteria/tested.json", "{ \"phrases\": [\"independently verified\",", $"{{ \"list\": \"boards\", \"by\": \"{by}\" }}, {{ \"phrases\": [\"independently verified\",");
}
