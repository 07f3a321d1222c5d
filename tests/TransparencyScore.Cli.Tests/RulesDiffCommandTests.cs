using Newtonsoft.Json.Linq;
using TransparencyScore.Cli.Tests.Support;

namespace TransparencyScore.Cli.Tests;

[TestClass]
public sealed class RulesDiffCommandTests
{
    private const int NothingChanges = 0;
    private const int SomethingChanges = 1;
    private const int NotCompared = 2;

    [TestMethod]
    public void Equal_sets_change_nothing()
    {
        using var folder = new TemporaryFolder();
        var run = Diff(folder, SmallRules.WriteTo(folder, "old"), SmallRules.WriteTo(folder, "new"));
        Assert.AreEqual(NothingChanges, run.Code, run.Error);
        Assert.Contains("Nothing changes in 2 announcements and 2 companies.", run.Output);
        Assert.Contains("The rule sets are the same.", run.Output);
    }

    [TestMethod]
    public void Another_version_alone_changes_nothing_and_is_said()
    {
        using var folder = new TemporaryFolder();
        var (old, now) = (SmallRules.WriteTo(folder, "old"), SmallRules.WriteTo(folder, "new"));
        SmallRules.Edit(now, "ruleset.json", "1.0.0", "1.0.1");
        var run = Diff(folder, old, now);
        Assert.AreEqual(NothingChanges, run.Code, run.Error);
        Assert.Contains("small 1.0.0 → small 1.0.1", run.Output);
        Assert.Contains("The content of the rule sets differs", run.Output);
    }

    [TestMethod]
    public void A_changed_phrase_shows_in_every_format()
    {
        using var folder = new TemporaryFolder();
        var (old, now) = (SmallRules.WriteTo(folder, "old"), SmallRules.WriteTo(folder, "new"));
        SmallRules.Edit(now, "criteria/tested.json", "[\"independently verified\"]", "[\"independently verified\", \"checked by a lab\"]");
        foreach (var format in new[] { "table", "markdown" })
        {
            var run = Diff(folder, old, now, "--format", format);
            Assert.AreEqual(SomethingChanges, run.Code, run.Error);
            Assert.Contains("1 of 2 announcements changes a level: 1 up, 0 down; 1 of 2 companies changes grade, 0 rank.", run.Output);
            Assert.Contains("absent → met", run.Output);
            Assert.Contains("It was checked by a lab.", run.Output);
            Assert.Contains("score 0.0 → 60.0", run.Output);
            Assert.DoesNotContain("one.md", run.Output);
        }

        var json = JObject.Parse(Diff(folder, old, now, "--format", "json").Output);
        Assert.AreEqual("two up tested-words", $"{json["announcements"]![0]!["id"]} {json["announcements"]![0]!["criteria"]![0]!["move"]} {json["announcements"]![0]!["criteria"]![0]!["evidenceGained"]![0]!["signal"]}");
    }

    [TestMethod]
    public void The_file_holds_what_standard_output_would()
    {
        using var folder = new TemporaryFolder();
        var (old, now) = (SmallRules.WriteTo(folder, "old"), SmallRules.WriteTo(folder, "new"));
        SmallRules.Edit(now, "criteria/tested.json", "independently verified", "lab");
        var file = Path.Combine(folder.Root, "diff.md");
        Assert.AreEqual(SomethingChanges, Diff(folder, old, now, "--format", "markdown", "--out", file).Code);
        Assert.AreEqual(Diff(folder, old, now, "--format", "markdown").Output, File.ReadAllText(file));
    }

    [TestMethod]
    public void A_broken_set_is_not_taken_for_a_change()
    {
        using var folder = new TemporaryFolder();
        var (old, now) = (SmallRules.WriteTo(folder, "old"), SmallRules.WriteTo(folder, "new"));
        SmallRules.Edit(old, "criteria/priced.json", "signals.Has(", "signals.Hass(");
        SmallRules.Edit(now, "ruleset.json", "\"version\"", "\"versoin\"");
        var run = Diff(folder, old, now);
        Assert.AreEqual(NotCompared, run.Code);
        Assert.IsEmpty(run.Output);
        Assert.Contains("old/criteria/priced.json:", run.Error);
        Assert.Contains("new/ruleset.json:2:", run.Error);
        Assert.Contains("Nothing was compared.", run.Error);
    }

    [TestMethod]
    public void An_announcement_that_cannot_be_read_is_not_taken_for_no_change()
    {
        using var folder = new TemporaryFolder();
        var rules = SmallRules.WriteTo(folder, "old");
        var run = Diff(folder, rules, rules, "--on", Path.Combine(folder.Root, "missing.md"));
        Assert.AreEqual(NotCompared, run.Code);
        Assert.Contains("not everything was compared", run.Error);
        Assert.AreEqual(NotCompared, Run.Tool("rules", "diff", rules, rules, "--on", Path.Combine(folder.Root, "missing.md")).Code);
    }

    [TestMethod]
    [DataRow("rules", "diff", "a")]
    [DataRow("rules", "diff", "a", "b")]
    [DataRow("rules", "diff", "a", "b", "--on")]
    [DataRow("rules", "diff", "no-such-folder", "no-such-folder", "--on", "x.md")]
    [DataRow("rules", "diff", "HEAD", "benchmark-transparency", "--on", "x.md")]
    public void Wrong_usage_is_told_apart(params string[] args)
    {
        var run = Run.Tool(args);
        Assert.AreEqual(ExitCode.Usage, run.Code);
        Assert.IsEmpty(run.Output);
        Assert.Contains("tscore: ", run.Error);
    }

    [TestMethod]
    public void The_built_in_set_goes_by_its_name()
    {
        using var folder = new TemporaryFolder();
        var run = Diff(folder, "benchmark-transparency", Repository.DefaultRules);
        Assert.AreEqual(NothingChanges, run.Code, run.Error);
        Assert.Contains("The rule sets are the same.", run.Output);
    }

    [TestMethod]
    public void The_old_set_may_be_a_revision_of_the_folder()
    {
        using var git = new GitFolder();
        // Names that a shell, or git's own path patterns, would take apart.
        var now = SmallRules.WriteTo(git.Files, "sets/my [set] \"ä\" $x");
        git.Files.Write("sets/my [set] \"ä\" $x/.hidden/ignored.json", "no rule file");
        git.Commit();
        git.Git("tag", "first");
        SmallRules.Edit(now, "criteria/tested.json", "independently verified", "checked by a lab");
        git.Commit();
        SmallRules.Edit(now, "criteria/priced.json", "costs", "sells for");
        var before = git.Git("status", "--porcelain");
        var index = File.ReadAllBytes(Path.Combine(git.Root, ".git", "index"));

        using var elsewhere = new TemporaryFolder();
        foreach (var (revision, levels) in new[] { ("HEAD", 1), ("HEAD~1", 2), ("first", 2), ("git:first", 2) })
        {
            var run = Diff(elsewhere, revision, now, "--format", "json");
            Assert.AreEqual(SomethingChanges, run.Code, run.Error);
            Assert.AreEqual(levels, (int)JObject.Parse(run.Output)["totals"]!["changingLevel"]!, revision);
        }

        Assert.AreEqual(before, git.Git("status", "--porcelain"));
        CollectionAssert.AreEqual(index, File.ReadAllBytes(Path.Combine(git.Root, ".git", "index")));
    }

    [TestMethod]
    public void A_revision_is_found_from_a_worktree_and_at_the_root_of_a_repository()
    {
        using var git = new GitFolder();
        SmallRules.WriteTo(git.Files, ".");
        git.Commit();
        using var other = new TemporaryFolder();
        var tree = Path.Combine(other.Root, "tree");
        git.Git("worktree", "add", "-q", tree);
        SmallRules.Edit(tree, "criteria/tested.json", "independently verified", "checked by a lab");
        Assert.AreEqual(SomethingChanges, Diff(other, "HEAD", tree).Code);
        Assert.AreEqual(NothingChanges, Diff(other, "HEAD", git.Root).Code);
    }

    [TestMethod]
    public void A_folder_goes_before_a_revision_of_the_same_name()
    {
        using var git = new GitFolder();
        var now = SmallRules.WriteTo(git.Files, "set");
        git.Commit();
        git.Git("tag", "old");
        var before = Directory.GetCurrentDirectory();
        try
        {
            Directory.SetCurrentDirectory(git.Root);
            SmallRules.Edit(SmallRules.WriteTo(git.Files, "old"), "criteria/tested.json", "independently verified", "checked by a lab");
            Assert.AreEqual(SomethingChanges, Diff(git.Files, "old", now).Code);
            Assert.AreEqual(NothingChanges, Diff(git.Files, "git:old", now).Code);
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }
    }

    [TestMethod]
    public void A_revision_of_a_set_on_top_of_another_reads_both_as_they_were()
    {
        using var git = new GitFolder();
        var below = SmallRules.WriteTo(git.Files, "sets/small");
        var now = Path.GetDirectoryName(git.Files.Write("sets/mine/ruleset.json", "{ \"id\": \"mine\", \"version\": \"1.0.0\", \"title\": \"Mine\", \"extends\": \"small\" }"))!;
        git.Commit();
        using var elsewhere = new TemporaryFolder();
        Assert.AreEqual(NothingChanges, Diff(elsewhere, "HEAD", now).Code);
        SmallRules.Edit(below, "criteria/tested.json", "independently verified", "checked by a lab");
        Assert.AreEqual(SomethingChanges, Diff(elsewhere, "HEAD", now).Code);
        SmallRules.Edit(below, "criteria/tested.json", "signals.Has(", "signals.Hass(");
        git.Commit();
        var run = Diff(elsewhere, "HEAD", now);
        Assert.AreEqual(NotCompared, run.Code);
        Assert.Contains("HEAD:sets/small/criteria/tested.json:", run.Error);
    }

    [TestMethod]
    public void What_git_cannot_give_is_said_in_words()
    {
        using var git = new GitFolder();
        var set = SmallRules.WriteTo(git.Files, "set");
        git.Commit();
        var later = SmallRules.WriteTo(git.Files, "later");
        using var outside = new TemporaryFolder();
        var alone = SmallRules.WriteTo(outside, "set");
        foreach (var (revision, folder, message) in new[]
        {
            ("no-such", set, "has no revision \"no-such\""), ("HEAD", later, "has no folder \"later/\""), ("HEAD", alone, "is in no git repository"),
            ("--output=x", set, "is no git revision"), ("git:--all", set, "is no git revision"), ("HEAD:set", set, "has no revision"), ("git:", set, "is no git revision"),
        })
        {
            var run = Diff(outside, revision, folder);
            Assert.AreEqual(NotCompared, run.Code, run.Error);
            Assert.Contains(message, run.Error);
            Assert.DoesNotContain("   at ", run.Error);
        }
    }

    [TestMethod]
    public void Problems_of_a_revision_name_it()
    {
        using var git = new GitFolder();
        var set = SmallRules.WriteTo(git.Files, "set");
        SmallRules.Edit(set, "criteria/priced.json", "signals.Has(", "signals.Hass(");
        git.Commit();
        SmallRules.Edit(set, "criteria/priced.json", "signals.Hass(", "signals.Has(");
        var run = Diff(git.Files, "HEAD", set);
        Assert.AreEqual(NotCompared, run.Code);
        Assert.Contains("HEAD:set/criteria/priced.json:", run.Error);
    }

    private static Run Diff(TemporaryFolder folder, string old, string now, params string[] more)
    {
        var one = folder.Write("announcements/one.md", "---\ncompany: Acme\n---\nIt was independently verified. It costs 5 euros.\n");
        folder.Write("announcements/two.md", "---\ncompany: Borealis\n---\nIt was checked by a lab.\n");
        return Run.Tool(["rules", "diff", old, now, "--on", Path.GetDirectoryName(one)!, .. more]);
    }
}
