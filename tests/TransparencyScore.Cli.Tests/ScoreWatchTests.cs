using TransparencyScore.Cli.Tests.Support;
using TransparencyScore.Cli.Watching;
using TransparencyScore.Documents;

namespace TransparencyScore.Cli.Tests;

[TestClass]
public sealed class ScoreWatchTests
{
    [TestMethod]
    public void A_saved_rule_shows_with_the_evidence_that_it_brings()
    {
        using var folder = new TemporaryFolder();
        var shown = Watch(folder, rules => SmallRules.Edit(rules, "criteria/tested.json", "[\"independently verified\"]", "[\"independently verified\", \"checked by a lab\"]"));
        Assert.Contains("Grade B   score 0.0 of 100", shown.First);
        Assert.Contains("Rules saved: what changes", shown.Steps[0]);
        Assert.Contains("score 0.0 → 60.0", shown.Steps[0]);
        Assert.Contains("absent → met", shown.Steps[0]);
        Assert.Contains("+ line 1, tested-words (asserted): “It was checked by a lab.”", shown.Steps[0]);
        Assert.Contains("Grade A   score 60.0 of 100", shown.Steps[0]);
    }

    [TestMethod]
    public void Broken_rules_are_named_and_the_last_good_ones_hold_until_they_are_mended()
    {
        using var folder = new TemporaryFolder();
        var shown = Watch(
            folder,
            rules => SmallRules.Edit(rules, "criteria/tested.json", "\"weight\": 60", "\"weight\": 60,,"),
            _ => folder.Write("text.md", "It costs 5 euros."),
            rules => SmallRules.Edit(rules, "criteria/tested.json", "\"weight\": 60,,", "\"weight\": 60"));
        Assert.Contains("rules/criteria/tested.json:2:", shown.Steps[0]);
        Assert.Contains("The last good rules hold", shown.Steps[0]);
        Assert.Contains("score 0.0 → 40.0", shown.Steps[1]);
        Assert.Contains("Rules saved: nothing changes", shown.Steps[2]);
    }

    [TestMethod]
    public void A_text_that_is_gone_keeps_its_result_until_it_is_back()
    {
        using var folder = new TemporaryFolder();
        var shown = Watch(folder, _ => File.Delete(Path.Combine(folder.Root, "text.md")), _ => folder.Write("text.md", "It costs 5 euros."));
        Assert.Contains("text.md: ", shown.Steps[0]);
        Assert.Contains("nothing changes", shown.Steps[0]);
        Assert.Contains("absent → met", shown.Steps[1]);
    }

    [TestMethod]
    public void Broken_from_the_start_is_waited_for()
    {
        using var folder = new TemporaryFolder();
        var rules = SmallRules.WriteTo(folder, "rules");
        SmallRules.Edit(rules, "ruleset.json", "\"version\"", "\"versoin\"");
        var shown = Watch(folder, rules, set => SmallRules.Edit(set, "ruleset.json", "\"versoin\"", "\"version\""));
        Assert.Contains("rules/ruleset.json:2:", shown.First);
        Assert.Contains("Waiting for the rules to be mended.", shown.First);
        Assert.Contains("Grade B   score 0.0 of 100", shown.Steps[0]);
    }

    [TestMethod]
    [DataRow("--format", "json")]
    [DataRow("--out", "x.txt")]
    [DataRow("-")]
    public void Watching_is_for_tables_of_files(params string[] more)
    {
        var run = Run.Tool(["score", "x.md", "--watch", .. more]);
        Assert.AreEqual(ExitCode.Usage, run.Code);
        Assert.Contains("--watch shows tables", run.Error);
    }

    [TestMethod]
    public void What_is_not_there_at_the_start_is_not_waited_for()
    {
        Assert.AreEqual(ExitCode.Problems, Run.Tool("score", "no-such.md", "--watch").Code);
        Assert.AreEqual(ExitCode.Problems, Run.Tool("score", Path.Combine(Repository.Root, "README.md"), "--rules", "no-such", "--watch").Code);
    }

    [TestMethod]
    public void Files_that_are_replaced_made_and_deleted_are_changes_and_a_touch_of_others_is_none()
    {
        using var folder = new TemporaryFolder();
        var (rules, text) = (Path.GetDirectoryName(folder.Write("rules/a.json", "{}"))!, folder.Write("texts/one.md", "One."));
        var watched = new WatchedPaths([rules], [text]);
        using var changes = new FileChanges();
        changes.Begin(watched);
        foreach (var (change, isRules) in new (Action, bool)[]
        {
            (() => folder.Write("rules/a.json", "{ }"), true),
            (() => { folder.Write("texts/one.md.tmp", "Two, longer."); File.Move(text + ".tmp", text, overwrite: true); }, false),
            (() => { File.Delete(text); Thread.Sleep(60); folder.Write("texts/one.md", "Three, longer still."); }, false),
            (() => folder.Write("rules/new/folder/b.json", "{}"), true),
            (() => Directory.Delete(Path.Combine(rules, "new"), recursive: true), true),
        })
        {
            var before = Task.Run(() => changes.Wait(watched, CancellationToken.None));
            folder.Write("texts/other.md", "Somebody else's.");
            folder.Write("rules/.hidden.json", "{}");
            Assert.IsFalse(before.Wait(TimeSpan.FromMilliseconds(900)), "Nothing that is watched changed.");
            change();
            Assert.IsTrue(before.Wait(TimeSpan.FromSeconds(60)));
            Assert.AreEqual(new Changed(isRules, !isRules), before.Result);
        }

        using var end = new CancellationTokenSource();
        var waiting = Task.Run(() => changes.Wait(watched, end.Token));
        end.Cancel();
        Assert.IsNull(waiting.Result);
    }

    private static Shown Watch(TemporaryFolder folder, params Action<string>[] edits) => Watch(folder, SmallRules.WriteTo(folder, "rules"), edits);

    private static Shown Watch(TemporaryFolder folder, string rules, params Action<string>[] edits)
    {
        var text = folder.Write("text.md", "It was checked by a lab.");
        using var output = new StringWriter { NewLine = "\n" };
        using var streams = new StandardStreams(Stream.Null, output, output, personWatches: false, outputIsTerminal: false, width: 200);
        using var script = new Script(output, [.. edits.Select<Action<string>, Action>(e => () => e(rules))], new WatchedPaths([rules], [text]));
        var watch = new ScoreWatch(new WatchedRules(rules, false, output), new WatchedTexts(new InputRequest { Paths = [text] }, null, false, output), streams);
        Assert.AreEqual(ExitCode.Fine, watch.Run(script, CancellationToken.None));
        return new Shown(script.Parts[0], [.. script.Parts.Skip(1)]);
    }

    private sealed record Shown(string First, IReadOnlyList<string> Steps);

    /// <summary>Edits step by step, and cuts the output between the steps.</summary>
    private sealed class Script(StringWriter output, IReadOnlyList<Action> edits, WatchedPaths paths) : IFileChanges
    {
        public List<string> Parts { get; } = [];

        public void Begin(WatchedPaths watched)
        {
        }

        public Changed? Wait(WatchedPaths watched, CancellationToken token)
        {
            Parts.Add(output.ToString());
            output.GetStringBuilder().Clear();
            if (Parts.Count > edits.Count)
            {
                return null;
            }

            var before = States();
            edits[Parts.Count - 1]();
            var after = States();
            return new Changed(!FileState.Same(before.Rules, after.Rules), !FileState.Same(before.Text, after.Text));
        }

        public void Dispose()
        {
        }

        private (IReadOnlyDictionary<string, (DateTime Time, long Length)> Rules, IReadOnlyDictionary<string, (DateTime Time, long Length)> Text) States() =>
            (FileState.Of(paths.Rules[0], "*.json"), FileState.Of(paths.Texts[0], "*"));
    }
}
