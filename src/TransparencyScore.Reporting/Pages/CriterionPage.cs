using TransparencyScore.Announcements;
using TransparencyScore.Reporting.Text;
using TransparencyScore.Rules;
using TransparencyScore.Rules.Describing;

namespace TransparencyScore.Reporting.Pages;

/// <summary>A criterion in prose, each piece with its place.</summary>
internal sealed class CriterionPage(CriterionDescription criterion, PillarDefinition pillar, Func<SourceLocation, string> place)
{
    private const int MostItems = 20;
    private const int MostMatchers = 8;
    private const int ExampleLength = 400;

    public TextPage Make(RuleSetSummary rules) => new(
        $"{criterion.Title} ({criterion.Id})",
        [
            new PageLine($"Of {rules.Title} ({rules.Id} {rules.Version})."),
            new PageLine($"Stands in {place(criterion.Places["title"] with { Line = 0 })}, and so does everything below that is placed by its line alone."),
            new PageLine($"Asks: {criterion.Question} ({Place("question")})"),
            new PageLine($"Weight: {Numbers.AsGiven(criterion.Weight)} of {Numbers.AsGiven(rules.Criteria.Sum(c => c.Weight))} in the score, {Wording.Percent(criterion.ShareOfPillar)} of the pillar “{pillar.Title}” ({Place("weight")})"),
            .. Changes(criterion.Changes),
        ],
        [Levels(), Rules(), Signals(), Advice(), Examples()]);

    private TextPage Levels() => new(
        $"Levels ({Place("levels")})", [.. criterion.Levels.Index().Reverse().Select(l => new PageLine($"{RuleWording.Level(l.Index)} ({Numbers.Count(l.Index)} of 2): {l.Item}"))], []);

    private TextPage Rules() => new(
        $"Rules, the first that holds decides ({Place("workflow")})", [.. criterion.Rules.Select(Rule), new PageLine("Where no rule holds, the level is absent.")], []);

    private PageLine Rule(RuleDescription rule, int index)
    {
        List<PageLine> lines = [.. rule.Condition.Parts.Select(Condition)];
        if (rule.Missing is { } missing)
        {
            // What a rule leaves out is the reason for a lower level; what does not apply has its reason where the rule holds.
            lines.Add(new PageLine($"{(rule.Gives == "notApplicable" ? "Reason given" : "Where it fails")}: {missing}"));
        }

        var lead = $"{Numbers.Count(index + 1)}. {Capital(RuleWording.Gives(rule.Gives))}, when";
        return rule.Condition.Parts.Count == 0
            ? new PageLine($"{lead} {rule.Condition.Words} (“{rule.Name}”, {Near(rule.Location)})", lines)
            : new PageLine($"{lead} {Lead(rule.Condition.Join)} (“{rule.Name}”, {Near(rule.Location)}):", lines);
    }

    private static PageLine Condition(ConditionDescription condition)
    {
        var name = condition.Rule is { } rule ? $"“{rule}”: " : "";
        return condition.Parts.Count == 0 || condition.Parts.All(p => p.Parts.Count == 0 && p.Rule is null && condition.Parts.Count <= 3)
            ? new PageLine(name + condition.Words)
            : new PageLine($"{name}{Lead(condition.Join)}:", [.. condition.Parts.Select(Condition)]);
    }

    private static string Lead(ConditionJoin join) => join switch
    {
        ConditionJoin.All => "all of these hold",
        ConditionJoin.Not => "this does not hold",
        _ => "one of these holds",
    };

    private TextPage Signals() => new(
        "Signals that the rules name, and those that they are made of", [.. criterion.Signals.Select(Signal)], []);

    private PageLine Signal(SignalDescription signal)
    {
        List<PageLine> lines =
        [
            .. Matchers(signal, "is found where there stands", "or", signal.Any),
            .. Matchers(signal, $"and in the same {signal.Scope} there must stand", "and", signal.With),
            .. Matchers(signal, $"but in the same {signal.Scope} there may not stand", "nor", signal.Unless),
        ];
        var kinds = Enum.GetValues<BlockKind>().Length;
        if (signal.Blocks.Count == kinds)
        {
            lines.Add(new PageLine("looks into code too"));
        }
        else if (signal.Blocks.Count < kinds - 1 || signal.Blocks.Contains(BlockKind.Code))
        {
            lines.Add(new PageLine($"looks only into {Wording.List(signal.Blocks.Select(MatcherWording.Of))}"));
        }

        if (!signal.HasContext)
        {
            lines.Add(new PageLine("always counts: words of denial, plans and other vendors around it change nothing"));
        }

        lines.AddRange(Changes(signal.Changes));
        lines.AddRange(signal.MustMatch.Take(1).Select(t => new PageLine($"found in, for instance: {Quote(t.Text)}")));
        lines.AddRange(signal.MustNotMatch.Take(1).Select(t => new PageLine($"not found in, for instance: {Quote(t.Text)}")));
        return new PageLine($"“{signal.Title}” ({signal.Id}{(signal.IsNamedByRule ? "" : ", part of another")}, {Near(signal.Location)})", lines);
    }

    private IEnumerable<PageLine> Matchers(SignalDescription signal, string first, string next, IReadOnlyList<MatcherDescription> matchers) =>
        matchers.Take(MostMatchers).Select((m, i) => new PageLine($"{(i == 0 ? first : next)} {MatcherWording.Of(m, MostItems)} ({Near(m.Location, signal.Location)})"))
            .Concat(matchers.Count > MostMatchers ? [new PageLine($"{next} what {Numbers.Count(matchers.Count - MostMatchers)} more matchers find (--format json has all)")] : []);

    private TextPage Advice() => new(
        $"Advice ({Place("advice")})",
        [.. criterion.Advice.Index().Where(a => a.Item is not null).OrderByDescending(a => a.Index).Select(a => new PageLine($"where it is {RuleWording.Level(a.Index)}: {a.Item}"))], []);

    private TextPage Examples() => new(
        "Examples", [.. criterion.Examples.Select(e => new PageLine($"{RuleWording.Gives(e.Level)}{(e.KnownMiss ? " (a known miss: the rules give another level)" : "")}: {Quote(e.Text)} ({Near(e.Location)})"))], []);

    private IEnumerable<PageLine> Changes(IReadOnlyList<ChangeDescription> changes) => changes.Select(c => new PageLine($"Changed: {c.Change} ({place(c.Location)})"));

    private string Place(string key) => Near(criterion.Places[key], criterion.Places["title"]);

    private string Near(SourceLocation location) => Near(location, criterion.Places["title"]);

    // The file is named only where it is another one than that of what stands around.
    private string Near(SourceLocation location, SourceLocation around) => location.File == around.File ? $"line {Numbers.Count(location.Line)}" : place(location);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Quote(string text) => $"“{ForeignText.Shorten(ForeignText.OneLine(text), ExampleLength)}”";
}
