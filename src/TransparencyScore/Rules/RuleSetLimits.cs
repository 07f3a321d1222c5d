namespace TransparencyScore.Rules;

/// <summary>How large a rule set may be. A stranger's set must load in seconds and in little memory, or be refused before it costs either; the limits
/// stand several times above the largest set that is shipped, and <c>rules/README.md</c> lists them.</summary>
internal static class RuleSetLimits
{
    /// <summary>Files of a set.</summary>
    public const int Files = 1_000;

    /// <summary>Bytes of all files of a set.</summary>
    public const int Bytes = 64 * 1024 * 1024;

    /// <summary>JSON values in all files: objects, lists, texts, numbers and words.</summary>
    public const int Values = 400_000;

    /// <summary>UTF-16 code units of a key.</summary>
    public const int KeyLength = 200;

    /// <summary>UTF-16 code units of a text.</summary>
    public const int TextLength = 20_000;

    /// <summary>Code units of the paths to all values: long keys that nest would multiply.</summary>
    public const int PathLength = 16_000_000;

    /// <summary>Problems that are told at once.</summary>
    public const int Problems = 500;

    public const int Criteria = 200;

    public const int Signals = 5_000;

    /// <summary>Phrases, and names and aliases in lists.</summary>
    public const int Phrases = 100_000;

    /// <summary>UTF-16 code units of a phrase, name or alias.</summary>
    public const int PhraseLength = 300;

    /// <summary>UTF-16 code units of all phrases, names and aliases.</summary>
    public const int PhraseText = 1_000_000;

    /// <summary>Different regular expressions.</summary>
    public const int Patterns = 5_000;

    /// <summary>UTF-16 code units of all regular expressions.</summary>
    public const int PatternText = 1_000_000;

    /// <summary>Characters that the ranges in classes of all regular expressions span.</summary>
    public const int RangeWidth = 10_000_000;

    /// <summary>Rules of all workflows, nested ones included.</summary>
    public const int Rules = 4_000;

    /// <summary>UTF-16 code units of all expressions.</summary>
    public const int ExpressionText = 500_000;

    /// <summary>Matchers that ask for another signal.</summary>
    public const int References = 20_000;

    /// <summary>Signals that may build on each other in a row.</summary>
    public const int SignalChain = 50;

    /// <summary>Reports what is more than a rule set may hold.</summary>
    /// <returns>Whether all limits are kept. What breaks them is not looked at any further.</returns>
    public static bool Check(IReadOnlyList<WordList> lists, IReadOnlyList<SignalDefinition> signals, IReadOnlyList<CriterionDefinition> criteria, DiagnosticBag diagnostics)
    {
        var count = diagnostics.Count;
        var matchers = signals.SelectMany(s => s.Any.Concat(s.With).Concat(s.Unless)).ToList();
        AtMost(criteria.Count, Criteria, "criteria");
        AtMost(signals.Count, Signals, "signals");
        AtMost(matchers.OfType<MatcherDefinition.Signal>().Count(), References, "matchers that ask for another signal");
        CheckPhrases(lists, matchers, AtMost, diagnostics);
        var patterns = matchers.SelectMany(PatternsOf).Distinct(StringComparer.Ordinal).ToList();
        AtMost(patterns.Count, Patterns, "different regular expressions");
        AtMost(patterns.Sum(p => (long)p.Length), PatternText, "characters in all regular expressions");
        var rules = criteria.SelectMany(c => c.Workflow.Rules).SelectMany(WithNested).ToList();
        AtMost(rules.Count, Rules, "rules in all workflows");
        AtMost(rules.Sum(r => (long)(r.Expression?.Length ?? 0)), ExpressionText, "characters in all expressions");
        if (diagnostics.Count == count)
        {
            CheckChains(signals, diagnostics);
        }

        return diagnostics.Count == count;

        void AtMost(long there, int most, string what)
        {
            if (there > most)
            {
                diagnostics.Add(RuleMessages.TooMany(there, most, what), SourceLocation.OfFile("ruleset.json"));
            }
        }
    }

    private static void CheckPhrases(IReadOnlyList<WordList> lists, IReadOnlyList<MatcherDefinition> matchers, Action<long, int, string> atMost, DiagnosticBag diagnostics)
    {
        long number = 0, length = 0;
        foreach (var (text, _, location) in lists.SelectMany(l => l.Phrases()).Concat(matchers.OfType<MatcherDefinition.Phrases>().SelectMany(p => p.Phrases())))
        {
            number++;
            length += text.Length;
            if (text.Length > PhraseLength)
            {
                diagnostics.Add(RuleMessages.LongPhrase(text, PhraseLength), location(diagnostics));
            }
        }

        atMost(number, Phrases, "phrases and names in lists");
        atMost(length, PhraseText, "characters in all phrases and names in lists");
    }

    private static IEnumerable<string> PatternsOf(MatcherDefinition matcher) => matcher switch
    {
        MatcherDefinition.Pattern pattern => [pattern.Regex],
        MatcherDefinition.Link { Anchor: { } anchor } link => [link.Regex, anchor],
        MatcherDefinition.Link link => [link.Regex],
        _ => [],
    };

    private static IEnumerable<RuleDefinition> WithNested(RuleDefinition rule) => rule.Rules.SelectMany(WithNested).Prepend(rule);

    // Signals are found from the bottom up, each once; only the depth costs. Circles are reported elsewhere: here a signal on the way counts as nothing.
    private static void CheckChains(IReadOnlyList<SignalDefinition> signals, DiagnosticBag diagnostics)
    {
        var byId = signals.DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var start in byId.Values)
        {
            var open = new Stack<SignalDefinition>([start]);
            while (open.TryPeek(out var signal))
            {
                var below = Below(signal).Where(byId.ContainsKey).ToList();
                if (depths.TryAdd(signal.Id, 0))
                {
                    foreach (var id in below.Where(id => !depths.ContainsKey(id)))
                    {
                        open.Push(byId[id]);
                    }

                    continue;
                }

                open.Pop();
                depths[signal.Id] = 1 + below.Select(id => depths[id]).DefaultIfEmpty().Max();
            }
        }

        if (byId.Values.FirstOrDefault(s => depths[s.Id] > SignalChain) is { } deep)
        {
            diagnostics.Add(RuleMessages.DeepSignals(deep.Id, SignalChain), deep.Location);
        }
    }

    private static IEnumerable<string> Below(SignalDefinition signal) =>
        signal.Any.Concat(signal.With).Concat(signal.Unless).OfType<MatcherDefinition.Signal>().Select(s => s.Id).Distinct(StringComparer.Ordinal);
}
