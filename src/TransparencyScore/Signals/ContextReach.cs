using TransparencyScore.Rules;

namespace TransparencyScore.Signals;

/// <summary>Remembers which lists of a rule set's <c>context</c> some text has reached: one of denials or plans when a word of it stands in the sentence of a
/// hit that is denied or planned, any other when a word of it stands in the sentence of any hit.</summary>
internal sealed class ContextReach
{
    private readonly List<ListReach> _lists = [];

    public ContextReach(ContextDefinition definition, CompiledContext context)
    {
        Add("denied.before", definition.DeniedBefore, context.DeniedBefore, SignalStatus.Denied);
        Add("denied.after", definition.DeniedAfter, context.DeniedAfter, SignalStatus.Denied);
        Add("planned.before", definition.PlannedBefore, context.PlannedBefore, SignalStatus.Planned);
        Add("planned.after", definition.PlannedAfter, context.PlannedAfter, SignalStatus.Planned);
        Add("exceptions", definition.Exceptions, context.Exceptions);
        Add("ends", definition.Ends, context.Ends);
        Add("clauses", definition.Clauses, context.Clauses);
        Add("self", definition.Self, context.Self);
        Add("others", definition.Others, context.Others);
        Add("asides", definition.Asides, context.Asides);
        Add("relatives", definition.Relatives, context.Relatives);
        Add("products", definition.Products, context.Products?.Set);
    }

    public IReadOnlyList<ListReach> Lists => _lists;

    /// <summary>Marks what the hits of a signal reach.</summary>
    public void Observe(IndexedAnnouncement text, SignalDefinition signal, IReadOnlyList<SignalHit> hits)
    {
        foreach (var list in signal.HasContext && hits.Count > 0 ? _lists.Where(l => !l.IsReached) : [])
        {
            list.IsReached = hits.Any(h => (list.Status is null || h.Status == list.Status) && text.HitsIn(list.Set, h.Unit.Block, h.Unit.Span).Any());
        }
    }

    private void Add(string key, ListReference? list, int? set, SignalStatus? status = null)
    {
        if (list is not null)
        {
            _lists.Add(new ListReach(key, list, set!.Value, status));
        }
    }
}

/// <summary>Whether a list that a rule set's <c>context</c> names was reached.</summary>
internal sealed class ListReach(string key, ListReference list, int set, SignalStatus? status)
{
    /// <summary>The key under <c>context</c>.</summary>
    public string Key => key;

    public ListReference List => list;

    public int Set => set;

    /// <summary>The status that a hit must have beside it; null for any.</summary>
    public SignalStatus? Status => status;

    public bool IsReached { get; set; }
}
