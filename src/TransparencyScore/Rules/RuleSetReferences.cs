using TransparencyScore.Rules.Json;

namespace TransparencyScore.Rules;

/// <summary>Checks what only the whole rule set can tell: names that must exist, names that must not exist twice, weights.</summary>
internal static class RuleSetReferences
{
    public static void Check(RuleSetParts parts, DiagnosticBag diagnostics)
    {
        var (header, claims, lists, signals, criteria, _) = parts;
        var context = (header?.Context ?? ContextDefinition.None) with { Articles = header?.Articles };
        Unique("list", lists.Select(l => (l.Id, l.Location)), diagnostics);
        Unique("signal", signals.Select(s => (s.Id, s.Location)), diagnostics);
        Unique("criterion", criteria.Select(c => (c.Id, c.Location)), diagnostics);
        var signalIds = signals.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var listsById = lists.DistinctBy(l => l.Id).ToDictionary(l => l.Id, StringComparer.Ordinal);
        var pillars = (header?.Pillars ?? []).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        Unique("pillar", (header?.Pillars ?? []).Select((p, i) => (p.Id, diagnostics.At(header!.Location, FormattableString.Invariant($"/pillars/{i}/id")))), diagnostics);

        foreach (var list in context.Lists.Concat(lists.SelectMany(l => l.ByFrom)).Where(l => l.Id.Length > 0 && !listsById.ContainsKey(l.Id) && !parts.MayDefine(l.Id)))
        {
            diagnostics.Add(RuleMessages.UnknownName("list", list.Id, listsById.Keys), list.Location);
        }

        if (context is { Products: { } products, Rivals: { } rivals } && listsById.TryGetValue(products.Id, out var known)
            && known.Entries.SelectMany(e => e.Tags).ToHashSet(StringComparer.Ordinal) is var tags && !tags.Contains(rivals))
        {
            diagnostics.Add(RuleMessages.UnknownName($"tag of the list \"{products.Id}\"", rivals, tags), diagnostics.At(products.Location, "/context/products/rivals"));
        }

        if (context.Articles is { } articles)
        {
            CheckTags(articles, listsById, diagnostics);
        }

        foreach (var list in lists)
        {
            CheckOwners(list, listsById, parts, diagnostics);
        }

        foreach (var list in (claims?.ListReferences ?? []).Where(l => l.Id.Length > 0 && !listsById.ContainsKey(l.Id) && !parts.MayDefine(l.Id)))
        {
            diagnostics.Add(RuleMessages.UnknownName("list", list.Id, listsById.Keys), list.Location);
        }

        foreach (var signal in (claims?.SignalReferences ?? []).Where(s => s.Id.Length > 0 && !signalIds.Contains(s.Id) && !parts.MayDefine(s.Id)))
        {
            diagnostics.Add(RuleMessages.UnknownName("signal", signal.Id, signalIds), signal.Location);
        }

        foreach (var matcher in signals.SelectMany(s => s.Matchers()))
        {
            CheckMatcher(matcher, listsById, signalIds, parts, diagnostics);
        }

        SignalCycles.Check(signals, diagnostics);

        foreach (var criterion in criteria)
        {
            if (header?.Pillars is not null && criterion.Pillar.Length > 0 && !pillars.Contains(criterion.Pillar))
            {
                diagnostics.Add(RuleMessages.UnknownName("pillar", criterion.Pillar, pillars), diagnostics.At(criterion.Location, "/pillar"));
            }

            foreach (var rule in criterion.Workflow.Rules)
            {
                CheckRule(rule, signalIds, parts, diagnostics);
            }
        }

        if (header is null || !parts.IsWhole || parts.Broken.Any(b => b.MayBeCriterion))
        {
            return;
        }

        if (criteria.Count == 0)
        {
            diagnostics.Add(RuleMessages.NoCriteria(), header.Location);
        }
        else if (!diagnostics.TouchesWeights() && criteria.Sum(c => c.Weight) is var sum && sum != 100)
        {
            // Nobody can tell which weight is the wrong one: the first of this set is shown, with all others beside it.
            var weights = criteria.OrderBy(c => c.Location.File, StringComparer.Ordinal).Select(c => (c.Id, c.Weight, Location: diagnostics.At(c.Location, "/weight"))).ToList();
            var first = header.Extends is null ? weights[0].Location : diagnostics.At(header.Location, "/change/weights");
            diagnostics.Add(RuleMessages.WeightSum(sum, weights.Select(w => (w.Id, w.Weight))), first, weights.Select(w => w.Location).Where(w => w != first));
        }
    }

    // The name in its quotation marks, which are escaped inside the expression.
    private static SourceLocation At(RuleDefinition rule, Expressions.LiteralNode name, DiagnosticBag diagnostics) =>
        diagnostics.Inside(rule.LocationOf(0), name.Position + 1, ((string)name.Value).Length);

    // A misspelt tag would be a word that does nothing.
    private static void CheckTags(ArticleDefinition articles, Dictionary<string, WordList> lists, DiagnosticBag diagnostics)
    {
        foreach (var entry in lists.TryGetValue(articles.Words.Id, out var words) ? words.Entries : [])
        {
            foreach (var (place, tag) in entry.Tags.Index().Where(t => !ArticleDefinition.Tags.Contains(t.Item)))
            {
                diagnostics.Add(RuleMessages.UnknownName($"job of a word in articles, as \"{entry.Name}\" has,", tag, ArticleDefinition.Tags),
                    diagnostics.At(entry.Location, FormattableString.Invariant($"{entry.Pointer}/tags/{place}")));
            }
        }
    }

    private static void CheckOwners(WordList list, Dictionary<string, WordList> lists, RuleSetParts parts, DiagnosticBag diagnostics)
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
        foreach (var entry in list.Entries.Where(e => e.By is { } by && !known.Contains(by) && !parts.MayDefine(by)))
        {
            diagnostics.Add(RuleMessages.UnknownName($"name in {string.Join(", ", list.ByFrom.Select(l => l.Id))}", entry.By!, known), entry.Location);
        }
    }

    private static void CheckMatcher(MatcherDefinition matcher, Dictionary<string, WordList> lists, HashSet<string> signals, RuleSetParts parts, DiagnosticBag diagnostics)
    {
        switch (matcher)
        {
            case MatcherDefinition.List list when !lists.ContainsKey(list.Id):
                if (list.Id.Length > 0 && !parts.MayDefine(list.Id))
                {
                    diagnostics.Add(RuleMessages.UnknownName("list", list.Id, lists.Keys), list.Location);
                }

                break;
            case MatcherDefinition.List { Tag: { } tag } list when lists[list.Id].Entries.SelectMany(e => e.Tags).ToHashSet(StringComparer.Ordinal) is var tags && !tags.Contains(tag):
                diagnostics.Add(RuleMessages.UnknownName($"tag of the list \"{list.Id}\"", tag, tags), PatternTexts.Beside(list.Location, "tag", diagnostics));
                break;
            case MatcherDefinition.List { By: not null } list when lists[list.Id].ByFrom.Count == 0:
                diagnostics.Add(RuleMessages.NoOwners(list.Id), PatternTexts.Beside(list.Location, "by", diagnostics));
                break;
            case MatcherDefinition.Signal signal when signal.Id.Length > 0 && !signals.Contains(signal.Id) && !parts.MayDefine(signal.Id):
                diagnostics.Add(RuleMessages.UnknownName("signal", signal.Id, signals), signal.Location);
                break;
            default:
                break;
        }
    }

    private static void CheckRule(RuleDefinition rule, HashSet<string> signals, RuleSetParts parts, DiagnosticBag diagnostics)
    {
        foreach (var name in (rule.Parsed?.Facts() ?? []).SelectMany(f => f.Signals).Where(n => !signals.Contains((string)n.Value) && !parts.MayDefine((string)n.Value)))
        {
            diagnostics.Add(RuleMessages.UnknownName("signal", (string)name.Value, signals), At(rule, name, diagnostics));
        }

        foreach (var fact in (rule.Parsed?.Facts() ?? []).Where(f => f.Fact.IsOfClaims))
        {
            if (parts.Claims is null && !parts.Broken.Any(b => b.Path == "claims.json"))
            {
                diagnostics.Add(RuleMessages.NoClaims(fact.Fact.Name), diagnostics.Inside(rule.LocationOf(0), fact.Position, fact.Fact.Name.Length));
            }

            foreach (var name in fact.Attributes.Where(n => !ClaimVocabulary.Attributes.Contains((string)n.Value)))
            {
                diagnostics.Add(RuleMessages.UnknownName("attribute of a claim", (string)name.Value, ClaimVocabulary.Attributes), At(rule, name, diagnostics));
            }
        }

        foreach (var nested in rule.Rules)
        {
            CheckRule(nested, signals, parts, diagnostics);
        }
    }

    private static void Unique(string kind, IEnumerable<(string Id, SourceLocation Location)> items, DiagnosticBag diagnostics)
    {
        foreach (var group in items.Where(i => i.Id.Length > 0).GroupBy(i => i.Id, StringComparer.Ordinal))
        {
            foreach (var (id, location) in group.Skip(1).Where(i => !diagnostics.Has("TS1043", i.Location)))
            {
                diagnostics.Add(RuleMessages.DuplicateId(kind, id, group.First().Location), location, [group.First().Location]);
            }
        }
    }
}
