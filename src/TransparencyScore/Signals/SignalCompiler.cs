using TransparencyScore.Rules;

namespace TransparencyScore.Signals;

/// <summary>Compiles the signals of a rule set: all phrases into one index, each regular expression once.</summary>
/// <param name="rules">The rule set.</param>
/// <param name="diagnostics">Gets the problems.</param>
/// <param name="known">Expressions that were accepted before: they are most of the work.</param>
internal sealed class SignalCompiler(RuleSet rules, DiagnosticBag diagnostics, CompiledExpressions? known = null)
{
    // The tag of words in the list "self" by which the writer speaks ("we"), unlike those that describe ("the company").
    private const string Speaker = "speaker";

    private readonly PhraseIndex _phrases = new(known?.Literals.Copy());
    private long _width;
    private readonly Dictionary<string, int> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntryOwners> _owners = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Pattern, bool Cased), FilteredRegex> _expressions = [];
    private readonly Dictionary<(int Set, int Entry), int> _reaches = [];

    /// <summary>The expressions that were accepted so far.</summary>
    public CompiledExpressions Expressions => new(_expressions, _phrases.Literals);

    public (IReadOnlyDictionary<string, CompiledSignal> Signals, CompiledContext Context) Compile()
    {
        var signals = rules.Signals.ToDictionary(s => s.Id, s => new CompiledSignal(s, [.. s.Any.Select(Condition)], [.. s.With.Select(Condition)], [.. s.Unless.Select(Condition)]), StringComparer.Ordinal);
        var c = rules.Context;
        var context = new CompiledContext(_phrases, Set(c.DeniedBefore), Set(c.DeniedAfter), Set(c.PlannedBefore), Set(c.PlannedAfter), Set(c.Exceptions), Set(c.Ends), Set(c.Clauses), Set(c.Self), Set(c.Others), Set(c.Asides), Set(c.Relatives), c.Window)
        {
            Reaches = _reaches,
            Products = c.Products is { } products ? new CompiledProducts(ListSet(products.Id), OwnersOf(products.Id), [.. rules.Lists[products.Id].Entries.Select(e => e.Tags)], c.Rivals) : null,
            Articles = c.Articles is { } articles ? Compile(articles) : null,
            Speakers = c.Self is { } self ? Tagged(rules.Lists[self.Id], Speaker) : new HashSet<int>(),
        };
        _phrases.Companies = context.Others;
        return (signals, context);
    }

    private CompiledArticles Compile(ArticleDefinition articles) => new(
        articles.Kind,
        ListSet(articles.Companies.Id),
        [.. rules.Lists[articles.Companies.Id].Entries.Select(e => e.Name)],
        ListSet(articles.Words.Id),
        [.. rules.Lists[articles.Words.Id].Entries.Select(e => e.Tags.ToHashSet(StringComparer.Ordinal))]);

    private EntryOwners OwnersOf(string list) => _owners.TryGetValue(list, out var owners) ? owners : _owners[list] = EntryOwners.Of(rules.Lists[list], rules);

    private static HashSet<int> Tagged(WordList list, string tag) => [.. list.Entries.Index().Where(e => e.Item.Tags.Contains(tag)).Select(e => e.Index)];

    private Condition Condition(MatcherDefinition definition) =>
        definition is MatcherDefinition.Signal other ? new Condition(null, other.Id) : new Condition(Matcher(definition), null);

    private Matcher Matcher(MatcherDefinition definition)
    {
        switch (definition)
        {
            case MatcherDefinition.Phrases phrases:
                return new Matcher.Phrases(AddPhrases(phrases), null);
            case MatcherDefinition.List list:
                var entries = list.Tag is { } tag ? Tagged(rules.Lists[list.Id], tag) : null;
                return new Matcher.Phrases(ListSet(list.Id), entries, list.By is { } by ? new OwnedBy(OwnersOf(list.Id), by == EntryOwner.Self) : null);
            case MatcherDefinition.Pattern pattern:
                return new Matcher.Pattern(Regex(pattern.Regex, pattern.Cased, pattern.Location));
            case MatcherDefinition.Link link:
                return new Matcher.Address(Regex(link.Regex, cased: false, link.Location), link.Anchor is { } anchor ? Regex(anchor, cased: false, PatternCheck.AnchorOf(link, diagnostics)).Expression : null);
            default:
                throw new InvalidOperationException($"A {definition.GetType().Name} is no matcher.");
        }
    }

    private int AddPhrases(MatcherDefinition.Phrases phrases)
    {
        var set = _phrases.AddSet();
        foreach (var (index, phrase) in phrases.Words.Index())
        {
            Add(set, index, phrase, phrases.Cased);
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
            if (entry.Reach is { } reach)
            {
                _reaches[(set, index)] = reach;
            }

            foreach (var name in entry.Names)
            {
                Add(set, index, name, entry.Cased);
            }
        }

        return set;
    }

    // What has nothing to look for in it is reported by PatternCheck.
    private void Add(int set, int entry, string phrase, bool cased) => _phrases.Add(set, entry, phrase, cased);

    private FilteredRegex Regex(string pattern, bool cased, SourceLocation location)
    {
        if (_expressions.TryGetValue((pattern, cased), out var compiled))
        {
            return compiled;
        }

        if (known?.Expressions.GetValueOrDefault((pattern, cased)) is { } accepted)
        {
            return _expressions[(pattern, cased)] = accepted;
        }

        _width += cased ? 0 : RegexShape.Width(pattern);
        if (_width > RuleSetLimits.RangeWidth)
        {
            diagnostics.Add(RuleMessages.WideRanges(RuleSetLimits.RangeWidth), location);
            throw new LoadEndedException();
        }

        var (regex, problem) = RegexCompiler.Compile(pattern, cased);
        if (regex is null)
        {
            PatternCheck.Report(problem!, location, diagnostics);
            return Never;
        }

        return _expressions[(pattern, cased)] = new FilteredRegex(regex, RequiredLiterals.Of(pattern, _phrases.Literals));
    }

    // Stands in for a refused expression until the problem is reported; a rule set with problems is never run.
    private static readonly FilteredRegex Never = new(new LinearRegex("[^\\s\\S]", cased: true), LiteralNeed.None);
}
