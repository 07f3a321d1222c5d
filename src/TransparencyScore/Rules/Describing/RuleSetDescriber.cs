using TransparencyScore.Announcements;

namespace TransparencyScore.Rules.Describing;

/// <summary>Says a rule set in words.</summary>
internal sealed class RuleSetDescriber
{
    private readonly RuleSet _rules;
    private readonly Dictionary<string, SignalDefinition> _signals;

    public RuleSetDescriber(RuleSet rules)
    {
        _rules = rules;
        _signals = rules.Signals.ToDictionary(s => s.Id, StringComparer.Ordinal);
        Words = new ExpressionWords(id => _signals[id].Title);
    }

    /// <summary>Says expressions with the titles of the set's signals.</summary>
    public ExpressionWords Words { get; }

    public RuleSetDescription Describe() => new()
    {
        Summary = _rules.Summarize(),
        Criteria = [.. _rules.Criteria.Select(Describe)],
        Lists = [.. _rules.Lists.Values.OrderBy(l => l.Id, StringComparer.Ordinal).Select(l => new ListDescription(l.Id, l.Title, l.Entries.Count, l.Entries.Sum(e => e.Aliases.Count + 1), l.Location))],
        Changes = [.. _rules.Notes.Select(Describe)],
        Signals = _rules.Signals.Count,
    };

    private IReadOnlyList<ChangeDescription> ChangesOf(string kind, string id) => [.. _rules.Notes.Where(n => n.Kind == kind && n.Id == id).Select(Describe)];

    private static ChangeDescription Describe(RuleSetNote note) => new(note.Kind, note.Id, note.Change, note.Location);

    public RuleDescription Describe(RuleDefinition rule) => new(rule.Name, rule.SuccessEvent!, rule.ErrorMessage, ConditionTree.Of(rule).Describe(Words), rule.Location);

    public MatcherDescription Describe(MatcherDefinition matcher) => matcher switch
    {
        MatcherDefinition.Phrases phrases => new(MatcherKind.Phrases, (phrases.Words.Count == 1 ? "this phrase, " : "one of these phrases, ") + Case(phrases.Cased), phrases.Words, null, phrases.Location),
        MatcherDefinition.Pattern pattern => new(MatcherKind.Regex, "text that fits this expression, " + Case(pattern.Cased), [pattern.Regex], null, pattern.Location),
        MatcherDefinition.List list => Describe(list, _rules.Lists[list.Id]),
        MatcherDefinition.Link { Anchor: { } anchor } link => new(MatcherKind.Link, "a link whose address fits the first expression and whose words fit the second", [link.Regex, anchor], null, link.Location),
        MatcherDefinition.Link link => new(MatcherKind.Link, "a link whose address fits this expression", [link.Regex], null, link.Location),
        MatcherDefinition.Signal signal => new(MatcherKind.Signal, $"“{_signals[signal.Id].Title}”", [], signal.Id, signal.Location),
        _ => throw new ArgumentOutOfRangeException(nameof(matcher), matcher, "Unknown matcher."),
    };

    private static MatcherDescription Describe(MatcherDefinition.List matcher, WordList list)
    {
        var tagged = matcher.Tag is { } tag ? $" with the tag “{tag}”" : "";
        var owned = matcher.By switch
        {
            EntryOwner.Self => ", made or run by the announcement's own company",
            EntryOwner.Other => ", not made or run by the announcement's own company",
            _ => "",
        };
        return new MatcherDescription(MatcherKind.List, $"an entry of the list “{list.Title}”{tagged}{owned}", [.. list.Entries.Where(e => matcher.Tag is null || e.Tags.Contains(matcher.Tag)).Select(e => e.Name)], list.Id, matcher.Location);
    }

    private CriterionDescription Describe(CriterionDefinition criterion) => new()
    {
        Id = criterion.Id,
        Title = criterion.Title,
        Pillar = criterion.Pillar,
        Question = criterion.Question,
        Weight = criterion.Weight,
        ShareOfPillar = _rules.Criteria.Where(c => c.Pillar == criterion.Pillar).Sum(c => c.Weight) is > 0 and var all ? criterion.Weight / all * 100 : 0,
        Levels = criterion.Levels,
        Rules = [.. criterion.Workflow.Rules.Select(Describe)],
        Signals = [.. SignalsOf(criterion).Select(s => Describe(_signals[s.Id], s.Named))],
        Advice = criterion.Advice,
        Examples = [.. criterion.Examples.Select(e => new ExampleDescription(e.Text, e.Level, e.KnownMiss, e.Location))],
        Changes = ChangesOf("criterion", criterion.Id),
        Places = criterion.Places,
    };

    private IReadOnlyList<(string Id, bool Named)> SignalsOf(CriterionDefinition criterion)
    {
        var named = criterion.Workflow.Rules.SelectMany(r => r.Facts()).SelectMany(f => f.Signals).Select(s => (string)s.Value).Distinct().ToList();
        var all = named.ToList();
        for (var i = 0; i < all.Count; i++)
        {
            var signal = _signals[all[i]];
            all.AddRange(signal.Any.Concat(signal.With).Concat(signal.Unless).OfType<MatcherDefinition.Signal>().Select(m => m.Id).Distinct().Where(id => !all.Contains(id)));
        }

        return [.. all.Select((id, i) => (id, i < named.Count))];
    }

    private SignalDescription Describe(SignalDefinition signal, bool named) => new()
    {
        Id = signal.Id,
        Title = signal.Title,
        IsNamedByRule = named,
        Scope = signal.Scope switch { SignalScope.Sentence => "sentence", SignalScope.Block => "block", _ => "document" },
        Blocks = [.. Enum.GetValues<BlockKind>().Where(signal.Blocks.Contains)],
        HasContext = signal.HasContext,
        Any = [.. signal.Any.Select(Describe)],
        With = [.. signal.With.Select(Describe)],
        Unless = [.. signal.Unless.Select(Describe)],
        MustMatch = [.. signal.SelfTests.Where(t => t.MustMatch && !t.KnownMiss).Select(t => new PlacedText(t.Text, t.Location))],
        MustNotMatch = [.. signal.SelfTests.Where(t => !t.MustMatch && !t.KnownMiss).Select(t => new PlacedText(t.Text, t.Location))],
        Changes = ChangesOf("signal", signal.Id),
        Location = signal.Location,
    };

    private static string Case(bool cased) => cased ? "in exactly these capitals" : "in any case";
}
