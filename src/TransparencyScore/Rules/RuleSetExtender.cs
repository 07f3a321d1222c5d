namespace TransparencyScore.Rules;

/// <summary>Puts a rule set on top of the one that it extends.</summary>
internal sealed class RuleSetExtender(RuleSetParts below, RuleSetParts own, DiagnosticBag diagnostics)
{
    private readonly RuleSetHeader _below = below.Header!;
    private readonly RuleSetHeader _own = own.Header!;
    private readonly List<RuleSetNote> _notes = [];
    private readonly ChangeDefinition _change = own.Header!.Change ?? new([], [], [], [], []);

    public RuleSetParts Extend()
    {
        CheckNames();
        var header = _own with
        {
            Pillars = _own.Pillars ?? _below.Pillars,
            Grades = _own.Grades ?? _below.Grades,
            Context = _own.Context ?? _below.Context,
            Articles = _own.Articles ?? _below.Articles,
        };
        var parts = own with
        {
            Header = header,
            Claims = own.Claims ?? below.Claims,
            Lists = [.. below.Lists.Select(Changed), .. own.Lists],
            Signals = [.. below.Signals.Select(Changed), .. own.Signals],
            Criteria = [.. below.Criteria.Where(IsOn).Select(Changed), .. own.Criteria],
            Bases = [new RuleSetBase(_below.Id, _below.Version, below.Hash), .. below.Bases],
        };
        return parts with { Notes = [.. below.Notes, .. _notes] };
    }

    private void CheckNames()
    {
        var criteria = below.Criteria.Select(c => c.Id).ToList();
        var on = criteria.Except(_change.Off.Select(o => o.Id)).ToList();
        Known("criterion", _change.Off, criteria);
        Known("criterion", _change.Weights.Select(w => w.Criterion).Concat(_change.Examples.Select(e => e.Criterion)), on);
        Known("signal", _change.Signals.Select(s => s.Signal), below.Signals.Select(s => s.Id));
        Known("list", _change.Lists.Select(l => l.List), below.Lists.Select(l => l.Id));
        New("criterion", own.Criteria.Select(c => (c.Id, c.Location)), on);
        New("signal", own.Signals.Select(s => (s.Id, s.Location)), below.Signals.Select(s => s.Id));
        New("list", own.Lists.Select(l => (l.Id, l.Location)), below.Lists.Select(l => l.Id));
    }

    private void Known(string kind, IEnumerable<NameReference> names, IEnumerable<string> known)
    {
        var ids = known.ToHashSet(StringComparer.Ordinal);
        foreach (var name in names.Where(n => n.Id.Length > 0 && !ids.Contains(n.Id)))
        {
            diagnostics.Add(RuleMessages.UnknownName(kind, name.Id, ids), name.Location);
        }
    }

    private void New(string kind, IEnumerable<(string Id, SourceLocation Location)> items, IEnumerable<string> taken)
    {
        var ids = taken.ToHashSet(StringComparer.Ordinal);
        foreach (var (id, location) in items.Where(i => ids.Contains(i.Id)))
        {
            diagnostics.Add(RuleMessages.DefinedInBase(kind, id, _below.Id), location);
        }
    }

    private bool IsOn(CriterionDefinition criterion)
    {
        if (_change.Off.FirstOrDefault(o => o.Id == criterion.Id) is not { } off)
        {
            return true;
        }

        _notes.Add(new RuleSetNote("criterion", criterion.Id, "switched off", off.Location));
        return false;
    }

    private CriterionDefinition Changed(CriterionDefinition criterion)
    {
        if (_change.Weights.FirstOrDefault(w => w.Criterion.Id == criterion.Id) is { } weight)
        {
            Note("criterion", criterion.Id, FormattableString.Invariant($"weight {weight.Weight} instead of {criterion.Weight}"), weight.Criterion.Location);
            criterion = criterion with { Weight = weight.Weight };
        }

        var examples = _change.Examples.Where(e => e.Criterion.Id == criterion.Id).Select(e => e.Example).ToList();
        foreach (var example in examples)
        {
            var replaces = criterion.Examples.FirstOrDefault(e => e.Text == example.Text);
            Note("criterion", criterion.Id, $"example {(replaces is null ? "added" : $"now {example.Level} instead of {replaces.Level}")}: \"{example.Text}\"", example.Location);
        }

        return examples.Count == 0 ? criterion : criterion with { Examples = [.. criterion.Examples.Where(e => examples.All(x => x.Text != e.Text)), .. examples] };
    }

    private SignalDefinition Changed(SignalDefinition signal)
    {
        foreach (var change in _change.Signals.Where(s => s.Signal.Id == signal.Id))
        {
            signal = signal with
            {
                Any = Changed(signal, "any", signal.Any, change.AddToAny, change.RemoveFromAny),
                Unless = Changed(signal, "unless", signal.Unless, change.AddToUnless, change.RemoveFromUnless),
                SelfTests = [.. signal.SelfTests.Where(t => change.SelfTests.All(x => x.Text != t.Text)), .. change.SelfTests],
            };
            if (signal.Any.Count == 0)
            {
                diagnostics.Add(RuleMessages.NothingLeft($"\"any\" of the signal \"{signal.Id}\""), change.Signal.Location);
            }
        }

        return signal;
    }

    private IReadOnlyList<MatcherDefinition> Changed(SignalDefinition signal, string key, IReadOnlyList<MatcherDefinition> matchers, MatcherDefinition.Phrases? add, IReadOnlyList<NameReference> remove)
    {
        var known = matchers.OfType<MatcherDefinition.Phrases>().SelectMany(p => p.Words).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var phrase in remove.Where(r => !known.Contains(r.Id)))
        {
            diagnostics.Add(RuleMessages.NotThere(phrase.Id, $"the phrases under \"{key}\" of the signal \"{signal.Id}\"", known), phrase.Location);
        }

        foreach (var phrase in remove)
        {
            Note("signal", signal.Id, $"phrase \"{phrase.Id}\" removed from {key}", phrase.Location);
        }

        foreach (var word in add?.Words ?? [])
        {
            Note("signal", signal.Id, $"phrase \"{word}\" added to {key}", add!.Location);
        }

        var gone = remove.Select(r => r.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var left = matchers.Select(m => m is MatcherDefinition.Phrases p && p.Words.Any(gone.Contains) ? p.Without(gone) : m)
            .Where(m => m is not MatcherDefinition.Phrases { Words.Count: 0 });
        return add is null ? [.. left] : [.. left, add];
    }

    private WordList Changed(WordList list)
    {
        foreach (var change in _change.Lists.Where(l => l.List.Id == list.Id))
        {
            var names = list.Entries.SelectMany(e => e.Names).ToList();
            foreach (var gone in change.Remove)
            {
                if (!list.Entries.Any(e => e.Has(gone.Id)))
                {
                    diagnostics.Add(RuleMessages.NotThere(gone.Id, $"the list \"{list.Id}\"", names), gone.Location);
                }

                Note("list", list.Id, $"\"{gone.Id}\" removed", gone.Location);
            }

            foreach (var entry in change.Add)
            {
                Note("list", list.Id, $"\"{entry.Name}\" added", change.List.Location);
            }

            list = list with { Entries = [.. list.Entries.Where(e => !change.Remove.Any(r => e.Has(r.Id))), .. change.Add] };
            if (list.Entries.Count == 0)
            {
                diagnostics.Add(RuleMessages.NothingLeft($"the list \"{list.Id}\""), change.List.Location);
            }
        }

        return list;
    }

    private void Note(string kind, string id, string change, SourceLocation location) => _notes.Add(new RuleSetNote(kind, id, change, location));
}
