using TransparencyScore.Announcements;

namespace TransparencyScore.Rules.Json;

/// <summary>Reads the signals of a criterion or of a file in <c>signals/</c>.</summary>
internal static class SignalReader
{
    private static readonly string[] MatcherKinds = ["phrases", "regex", "list", "link", "signal"];
    private static readonly Dictionary<string, SignalScope> Scopes = new() { ["sentence"] = SignalScope.Sentence, ["block"] = SignalScope.Block, ["document"] = SignalScope.Document };
    private static readonly Dictionary<string, EntryOwner> Owners = new() { ["self"] = EntryOwner.Self, ["other"] = EntryOwner.Other };
    private static readonly Dictionary<string, BlockKind> BlockKinds = Enum.GetValues<BlockKind>().ToDictionary(k => char.ToLowerInvariant(k.ToString()[0]) + k.ToString()[1..]);
    private static readonly HashSet<BlockKind> Prose = [.. Enum.GetValues<BlockKind>().Where(k => k != BlockKind.Code)];

    public static IReadOnlyList<SignalDefinition> ReadGroup(JsonObjectReader json)
    {
        json.OptionalText("$schema");
        json.OptionalText("title");
        var signals = json.Objects("signals", required: true).Select(Read).ToList();
        json.Finish();
        return signals;
    }

    public static SignalDefinition Read(JsonObjectReader json)
    {
        var scope = json.OptionalText("scope") is { } name && Scopes.TryGetValue(json.OneOf("scope", name, [.. Scopes.Keys]), out var value) ? value : SignalScope.Sentence;
        var kinds = json.Texts("in", required: false);
        foreach (var (text, location) in kinds.Where(k => !BlockKinds.ContainsKey(k.Text)))
        {
            json.Diagnostics.Add(RuleMessages.UnknownName("kind of block", text, BlockKinds.Keys), location);
        }

        var signal = new SignalDefinition(
            Ids.Read(json),
            json.Text("title"),
            scope,
            kinds.Count == 0 ? Prose : [.. kinds.Where(k => BlockKinds.ContainsKey(k.Text)).Select(k => BlockKinds[k.Text])],
            json.Flag("context", true),
            Matchers(json, "any", required: true),
            Matchers(json, "with", required: false),
            Matchers(json, "unless", required: false),
            [.. Tests(json, "mustMatch", true), .. Tests(json, "mustNotMatch", false)],
            json.LocationOf("id"));
        json.Finish();
        return signal;
    }

    public static IEnumerable<SelfTest> Tests(JsonObjectReader json, string key, bool mustMatch, bool required = true) =>
        json.Mixed(key, required).Select((t, i) => t.Object is { } test ? Test(test, mustMatch) : new SelfTest(t.Text!, mustMatch, json.LocationOf(key, i)));

    private static SelfTest Test(JsonObjectReader json, bool mustMatch)
    {
        var test = new SelfTest(json.Text("text"), mustMatch, json.LocationOf("text")) { KnownMiss = json.Flag("knownMiss", false), Note = json.OptionalText("note") };
        json.Finish();
        return test;
    }

    private static IReadOnlyList<MatcherDefinition> Matchers(JsonObjectReader json, string key, bool required) =>
        [.. json.Objects(key, required).Select(ReadMatcher).OfType<MatcherDefinition>()];

    private static EntryOwner? ReadOwner(JsonObjectReader json) =>
        json.OptionalText("by") is { } by && Owners.TryGetValue(json.OneOf("by", by, [.. Owners.Keys]), out var owner) ? owner : null;

    private static MatcherDefinition? ReadMatcher(JsonObjectReader json)
    {
        var present = MatcherKinds.Where(json.Has).ToList();
        MatcherDefinition? matcher = null;
        switch (present)
        {
            case ["phrases"]:
                matcher = MatcherDefinition.Phrases.Of(json.Texts("phrases", required: true), json.Flag("cased", false), json.LocationOf("phrases"));
                break;
            case ["regex"]:
                matcher = new MatcherDefinition.Pattern(json.Text("regex"), json.Flag("cased", false), json.LocationOf("regex"));
                break;
            case ["list"]:
                matcher = new MatcherDefinition.List(json.Text("list"), json.OptionalText("tag"), ReadOwner(json), json.LocationOf("list"));
                break;
            case ["link"]:
                matcher = new MatcherDefinition.Link(json.Text("link"), json.OptionalText("anchor"), json.LocationOf("link")) { AnchorLocation = json.LocationOf(json.Has("anchor") ? "anchor" : "link") };
                break;
            case ["signal"]:
                matcher = new MatcherDefinition.Signal(json.Text("signal"), json.LocationOf("signal"));
                break;
            case []:
                // Let a misspelt key be reported with its hint.
                foreach (var kind in MatcherKinds)
                {
                    json.OptionalText(kind);
                }

                json.Report(RuleMessages.BadMatcher(MatcherKinds));
                break;
            default:
                json.Report(RuleMessages.BadMatcher(MatcherKinds));
                return null;
        }

        json.Finish();
        return matcher;
    }
}
