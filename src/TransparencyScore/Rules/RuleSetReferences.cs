using TransparencyScore.Rules.Json;

namespace TransparencyScore.Rules;

/// <summary>Checks what only the whole rule set can tell: names that must exist, names that must not exist twice, weights.</summary>
internal static class RuleSetReferences
{
    public static void Check(RuleSetParts parts, DiagnosticBag diagnostics)
    {
        var (header, claims, lists, signals, criteria, _) = parts;
        var context = (header.Context ?? ContextDefinition.None) with { Articles = header.Articles };
        Unique("list", lists.Select(l => (l.Id, l.Location)), diagnostics);
        Unique("signal", signals.Select(s => (s.Id, s.Location)), diagnostics);
        Unique("criterion", criteria.Select(c => (c.Id, c.Location)), diagnostics);
        var signalIds = signals.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var listsById = lists.DistinctBy(l => l.Id).ToDictionary(l => l.Id, StringComparer.Ordinal);
        var pillars = header.Pillars!.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);

        foreach (var list in context.Lists.Concat(lists.SelectMany(l => l.ByFrom)).Where(l => !listsById.ContainsKey(l.Id)))
        {
            diagnostics.Add(RuleMessages.UnknownName("list", list.Id, listsById.Keys), list.Location);
        }

        if (context is { Products: { } products, Rivals: { } rivals } && listsById.TryGetValue(products.Id, out var known)
            && known.Entries.SelectMany(e => e.Tags).ToHashSet(StringComparer.Ordinal) is var tags && !tags.Contains(rivals))
        {
            diagnostics.Add(RuleMessages.UnknownName($"tag of the list \"{products.Id}\"", rivals, tags), products.Location);
        }

        if (context.Articles is { } articles)
        {
            CheckTags(articles, listsById, diagnostics);
        }

        foreach (var list in lists)
        {
            CheckOwners(list, listsById, diagnostics);
        }

        foreach (var list in (claims?.ListReferences ?? []).Where(l => l.Id.Length > 0 && !listsById.ContainsKey(l.Id)))
        {
            diagnostics.Add(RuleMessages.UnknownName("list", list.Id, listsById.Keys), list.Location);
        }

        foreach (var signal in (claims?.SignalReferences ?? []).Where(s => s.Id.Length > 0 && !signalIds.Contains(s.Id)))
        {
            diagnostics.Add(RuleMessages.UnknownName("signal", signal.Id, signalIds), signal.Location);
        }

        foreach (var matcher in signals.SelectMany(s => s.Any.Concat(s.With).Concat(s.Unless)))
        {
            CheckMatcher(matcher, listsById, signalIds, diagnostics);
        }

        var bySignal = signals.ToLookup(s => s.Id, StringComparer.Ordinal);
        foreach (var signal in signals.Where(s => DependsOnItself(s, bySignal)))
        {
            diagnostics.Add(RuleMessages.Cycle(signal.Id), signal.Location);
        }

        foreach (var criterion in criteria)
        {
            if (criterion.Pillar.Length > 0 && !pillars.Contains(criterion.Pillar))
            {
                diagnostics.Add(RuleMessages.UnknownName("pillar", criterion.Pillar, pillars), criterion.Location);
            }

            foreach (var rule in criterion.Workflow.Rules)
            {
                CheckRule(rule, signalIds, claims is not null, diagnostics);
            }
        }

        if (criteria.Count == 0)
        {
            diagnostics.Add(RuleMessages.NoCriteria(), SourceLocation.OfFile("ruleset.json"));
        }
        else if (criteria.Sum(c => c.Weight) is var sum && sum != 100)
        {
            diagnostics.Add(RuleMessages.WeightSum(sum), SourceLocation.OfFile("ruleset.json"));
        }
    }

    // A misspelt tag would be a word that does nothing.
    private static void CheckTags(ArticleDefinition articles, Dictionary<string, WordList> lists, DiagnosticBag diagnostics)
    {
        foreach (var entry in lists.TryGetValue(articles.Words.Id, out var words) ? words.Entries : [])
        {
            foreach (var tag in entry.Tags.Except(ArticleDefinition.Tags))
            {
                diagnostics.Add(RuleMessages.UnknownName($"job of a word in articles, as \"{entry.Name}\" has,", tag, ArticleDefinition.Tags), entry.Location);
            }
        }
    }

    private static void CheckOwners(WordList list, Dictionary<string, WordList> lists, DiagnosticBag diagnostics)
    {
        if (list.ByFrom.Count == 0)
        {
            foreach (var entry in list.Entries.Where(e => e.By is not null))
            {
                diagnostics.Add(RuleMessages.NoOwners(list.Id), entry.Location);
            }

            return;
        }

        if (!list.ByFrom.All(l => lists.ContainsKey(l.Id)))
        {
            return;
        }

        var known = list.ByFrom.SelectMany(l => lists[l.Id].Entries).SelectMany(e => e.Names).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in list.Entries.Where(e => e.By is { } by && !known.Contains(by)))
        {
            diagnostics.Add(RuleMessages.UnknownName($"name in {string.Join(", ", list.ByFrom.Select(l => l.Id))}", entry.By!, known), entry.Location);
        }
    }

    private static void CheckMatcher(MatcherDefinition matcher, Dictionary<string, WordList> lists, HashSet<string> signals, DiagnosticBag diagnostics)
    {
        switch (matcher)
        {
            case MatcherDefinition.List list when !lists.ContainsKey(list.Id):
                diagnostics.Add(RuleMessages.UnknownName("list", list.Id, lists.Keys), list.Location);
                break;
            case MatcherDefinition.List { Tag: { } tag } list when lists[list.Id].Entries.SelectMany(e => e.Tags).ToHashSet(StringComparer.Ordinal) is var tags && !tags.Contains(tag):
                diagnostics.Add(RuleMessages.UnknownName($"tag of the list \"{list.Id}\"", tag, tags), list.Location);
                break;
            case MatcherDefinition.List { By: not null } list when lists[list.Id].ByFrom.Count == 0:
                diagnostics.Add(RuleMessages.NoOwners(list.Id), list.Location);
                break;
            case MatcherDefinition.Signal signal when !signals.Contains(signal.Id):
                diagnostics.Add(RuleMessages.UnknownName("signal", signal.Id, signals), signal.Location);
                break;
            default:
                break;
        }
    }

    private static void CheckRule(RuleDefinition rule, HashSet<string> signals, bool hasClaims, DiagnosticBag diagnostics)
    {
        foreach (var name in (rule.Parsed?.Facts() ?? []).SelectMany(f => f.Signals).Where(n => !signals.Contains((string)n.Value)))
        {
            diagnostics.Add(RuleMessages.UnknownName("signal", (string)name.Value, signals), rule.LocationOf(name.Position));
        }

        foreach (var fact in (rule.Parsed?.Facts() ?? []).Where(f => f.Fact.IsOfClaims))
        {
            if (!hasClaims)
            {
                diagnostics.Add(RuleMessages.NoClaims(fact.Fact.Name), rule.LocationOf(fact.Position));
            }

            foreach (var name in fact.Attributes.Where(n => !ClaimVocabulary.Attributes.Contains((string)n.Value)))
            {
                diagnostics.Add(RuleMessages.UnknownName("attribute of a claim", (string)name.Value, ClaimVocabulary.Attributes), rule.LocationOf(name.Position));
            }
        }

        foreach (var nested in rule.Rules)
        {
            CheckRule(nested, signals, hasClaims, diagnostics);
        }
    }

    private static bool DependsOnItself(SignalDefinition start, ILookup<string, SignalDefinition> byId)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<SignalDefinition>([start]);
        while (open.TryPop(out var signal))
        {
            foreach (var next in signal.Any.Concat(signal.With).Concat(signal.Unless).OfType<MatcherDefinition.Signal>())
            {
                if (next.Id == start.Id)
                {
                    return true;
                }

                if (seen.Add(next.Id))
                {
                    foreach (var definition in byId[next.Id])
                    {
                        open.Push(definition);
                    }
                }
            }
        }

        return false;
    }

    private static void Unique(string kind, IEnumerable<(string Id, SourceLocation Location)> items, DiagnosticBag diagnostics)
    {
        foreach (var group in items.GroupBy(i => i.Id, StringComparer.Ordinal))
        {
            foreach (var (id, location) in group.Skip(1))
            {
                diagnostics.Add(RuleMessages.DuplicateId(kind, id, group.First().Location), location);
            }
        }
    }
}
