using TransparencyScore.Rules;

namespace TransparencyScore.Signals;

/// <summary>Compiles the signals of a rule set: all phrases into one index, each regular expression once.</summary>
internal sealed class SignalCompiler(RuleSet rules, DiagnosticBag diagnostics)
{
    private readonly PhraseIndex _phrases = new();
    private readonly Dictionary<string, int> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Pattern, bool Cased), FilteredRegex> _expressions = [];

    public (IReadOnlyDictionary<string, CompiledSignal> Signals, CompiledContext Context) Compile()
    {
        var signals = rules.Signals.ToDictionary(s => s.Id, s => new CompiledSignal(s, [.. s.Any.Select(Condition)], [.. s.With.Select(Condition)], [.. s.Unless.Select(Condition)]), StringComparer.Ordinal);
        var c = rules.Context;
        var context = new CompiledContext(_phrases, Set(c.DeniedBefore), Set(c.DeniedAfter), Set(c.PlannedBefore), Set(c.PlannedAfter), Set(c.Exceptions), Set(c.Ends), Set(c.Self), Set(c.Others), Set(c.Asides), Set(c.Relatives), c.Window);
        return (signals, context);
    }

    private Condition Condition(MatcherDefinition definition) =>
        definition is MatcherDefinition.Signal other ? new Condition(null, other.Id) : new Condition(Matcher(definition), null);

    private Matcher Matcher(MatcherDefinition definition)
    {
        switch (definition)
        {
            case MatcherDefinition.Phrases phrases:
                return new Matcher.Phrases(AddPhrases(phrases), null);
            case MatcherDefinition.List list:
                var entries = rules.Lists[list.Id].Entries;
                return new Matcher.Phrases(ListSet(list.Id), list.Tag is { } tag ? entries.Index().Where(e => e.Item.Tags.Contains(tag)).Select(e => e.Index).ToHashSet() : null);
            case MatcherDefinition.Pattern pattern:
                return new Matcher.Pattern(Regex(pattern.Regex, pattern.Cased, pattern.Location));
            case MatcherDefinition.Link link:
                return new Matcher.Address(Regex(link.Regex, cased: false, link.Location), link.Anchor is { } anchor ? Regex(anchor, cased: false, link.Location).Expression : null);
            default:
                throw new InvalidOperationException($"A {definition.GetType().Name} is no matcher.");
        }
    }

    private int AddPhrases(MatcherDefinition.Phrases phrases)
    {
        var set = _phrases.AddSet();
        foreach (var (index, phrase) in phrases.Words.Index())
        {
            Add(set, index, phrase, phrases.Cased, phrases.Location);
        }

        return set;
    }

    private int? Set(ListReference? list) => list is null ? null : ListSet(list.Id);

    /// <summary>The set of a list, which is indexed when it is first asked for.</summary>
    public int ListSet(string id)
    {
        if (_lists.TryGetValue(id, out var set))
        {
            return set;
        }

        _lists[id] = set = _phrases.AddSet();
        foreach (var (index, entry) in rules.Lists[id].Entries.Index())
        {
            foreach (var name in entry.Names)
            {
                Add(set, index, name, entry.Cased, rules.Lists[id].Location);
            }
        }

        return set;
    }

    private void Add(int set, int entry, string phrase, bool cased, SourceLocation location)
    {
        if (!_phrases.Add(set, entry, phrase, cased))
        {
            diagnostics.Add(RuleMessages.BadPhrase(phrase), location);
        }
    }

    private FilteredRegex Regex(string pattern, bool cased, SourceLocation location)
    {
        if (_expressions.TryGetValue((pattern, cased), out var known))
        {
            return known;
        }

        var (regex, problem) = RegexCompiler.Compile(pattern, cased);
        if (regex is null)
        {
            diagnostics.Add(RuleMessages.BadRegex(problem!), location);
            return Never;
        }

        return _expressions[(pattern, cased)] = new FilteredRegex(regex, RequiredLiterals.Of(pattern, _phrases.Literals));
    }

    // Stands in for a refused expression until the problem is reported; a rule set with problems is never run.
    private static readonly FilteredRegex Never = new(new LinearRegex("[^\\s\\S]", cased: true), LiteralNeed.None);
}
