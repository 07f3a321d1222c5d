using TransparencyScore.Cli.Tests.Support;

namespace TransparencyScore.Cli.Tests;

[TestClass]
public sealed class ByCompanyTests
{
    private const string Article = "# Chips\n\nGroq raised money. Its cards reach 300 tokens/s.\n\nHuawei competes with Nvidia.\n";

    [TestMethod]
    public void An_article_becomes_one_announcement_for_each_company()
    {
        var run = Run.WithText(Article, "score", "-", "--id", "week", "--title", "Chips", "--by-company", "--format", "jsonl");
        Assert.AreEqual(ExitCode.Fine, run.Code, run.Error);
        Assert.AreEqual("week/groq Groq news-report Chips; week/huawei Huawei news-report Chips",
            string.Join("; ", run.Rows.Select(r => r["announcement"]!).Select(a => $"{a["id"]} {a["company"]} {a["kind"]} {a["title"]}")));
        foreach (var evidence in run.Rows.SelectMany(r => r.SelectTokens("criteria[*].evidence[*]")))
        {
            Assert.AreEqual((string)evidence["quote"]!, Article[(int)evidence["start"]!..(int)evidence["end"]!]);
        }
    }

    [TestMethod]
    public void Articles_and_announcements_may_lie_in_one_folder()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.md", "---\ncompany: Acme\n---\nHuawei is strong.");
        folder.Write("in/b.md", Article);
        var run = Run.Tool("report", Path.Combine(folder.Root, "in"), "--by-company", "--out", Path.Combine(folder.Root, "out"));
        Assert.AreEqual(ExitCode.Fine, run.Code, run.Error);
        Assert.Contains("3 report cards from 3 announcements", run.Output);
    }

    [TestMethod]
    public void A_text_about_no_company_is_named_and_the_rest_is_scored()
    {
        using var folder = new TemporaryFolder();
        var quiet = folder.Write("quiet.md", "The market grew, said analysts at Nvidia's largest customer.");
        var run = Run.Tool("score", quiet, folder.Write("week.md", Article), "--by-company", "--format", "jsonl");
        Assert.AreEqual(ExitCode.Problems, run.Code);
        Assert.Contains($"{quiet}: quiet: the text makes no statement about any company", run.Error);
        Assert.HasCount(2, run.Rows);
    }

    [TestMethod]
    public void A_company_given_beside_it_is_wrong_use()
    {
        var run = Run.WithText(Article, "score", "-", "--by-company", "--company", "Acme");
        Assert.AreEqual(ExitCode.Usage, run.Code);
        Assert.Contains("--by-company finds the companies", run.Error);
    }

    [TestMethod]
    public void A_rule_set_that_takes_no_articles_apart_says_so()
    {
        using var folder = new TemporaryFolder();
        var rules = folder.Copy(Repository.DefaultRules);
        var main = Path.Combine(rules, "ruleset.json");
        File.WriteAllText(main, File.ReadAllText(main).Replace("\"articles\":", "\"x-articles\":", StringComparison.Ordinal));
        var run = Run.WithText(Article, "score", "-", "--by-company", "--rules", rules);
        Assert.AreEqual(ExitCode.Usage, run.Code);
        Assert.Contains("needs \"articles\" in ruleset.json", run.Error);
    }
}
