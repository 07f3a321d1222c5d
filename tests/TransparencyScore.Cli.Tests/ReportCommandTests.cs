using Newtonsoft.Json.Linq;
using TransparencyScore.Cli.Tests.Support;

namespace TransparencyScore.Cli.Tests;

[TestClass]
public sealed class ReportCommandTests
{
    [TestMethod]
    public void The_fixtures_make_cards_for_every_company()
    {
        using var folder = new TemporaryFolder();
        var run = Run.Tool("report", Repository.Fixtures, "--out", folder.Root);
        Assert.AreEqual(ExitCode.Fine, run.Code, run.Error);
        foreach (var name in new[] { "index.html", "report-cards.json", "report-cards.csv", "report-cards.md" })
        {
            Assert.IsTrue(File.Exists(Path.Combine(folder.Root, name)), name);
        }

        var companies = JObject.Parse(File.ReadAllText(Path.Combine(folder.Root, "report-cards.json")))["companies"]!.Select(c => (string)c["company"]!).ToList();
        Assert.IsEmpty(new[] { "DeepSeek", "Alibaba", "Huawei", "MetaX", "Cambricon", "Tencent", "Nvidia" }.Except(companies));
        Assert.HasCount(companies.Count, Directory.GetFiles(Path.Combine(folder.Root, "companies")));
    }

    [TestMethod]
    public void A_second_report_has_the_same_bytes()
    {
        using var one = new TemporaryFolder();
        using var two = new TemporaryFolder();
        Run.Tool("report", Repository.Fixtures, "--out", one.Root);
        Run.Tool("report", Repository.Fixtures, "--out", two.Root);
        foreach (var file in Directory.EnumerateFiles(one.Root, "*", SearchOption.AllDirectories))
        {
            CollectionAssert.AreEqual(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(two.Root, Path.GetRelativePath(one.Root, file))), file);
        }
    }

    [TestMethod]
    public void An_announcement_without_company_is_named_and_the_others_are_reported()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.md", "---\ncompany: Acme\n---\nFast.");
        folder.Write("in/b.md", "Slow.");
        var run = Run.Tool("report", Path.Combine(folder.Root, "in"), "--out", Path.Combine(folder.Root, "out"));
        Assert.AreEqual(ExitCode.Problems, run.Code);
        Assert.Contains("b: the announcement names no company", run.Error);
        Assert.Contains("1 report card from 1 announcement", run.Output);
    }

    [TestMethod]
    public void A_file_where_the_folder_should_be_is_a_failure()
    {
        using var folder = new TemporaryFolder();
        var run = Run.Tool("report", folder.Write("a.md", "Fast."), "--company", "Acme", "--out", folder.Write("taken", "x"));
        Assert.AreEqual(ExitCode.Failure, run.Code);
        Assert.Contains("taken", run.Error);
        Assert.DoesNotContain("   at ", run.Error);
    }
}
