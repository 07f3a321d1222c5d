using TransparencyScore.Announcements;
using TransparencyScore.Claims;
using TransparencyScore.Rules;
using TransparencyScore.Rules.Expressions;
using TransparencyScore.Signals;

namespace TransparencyScore.Criteria;

/// <summary>Finds the passages behind a rule's verdict.</summary>
internal sealed class EvidenceCollector(IndexedAnnouncement text, SignalFacts facts, ClaimFacts claims)
{
    /// <summary>The greatest number of passages kept for a criterion: few enough to print, enough that the passage which a reader would point at is
    /// among them (in 60 labelled texts, of 550 such passages 8 held about 78 of 100, 20 hold 86).</summary>
    private const int Most = 20;

    private readonly QuoteMaker _quotes = new(text);

    /// <summary>What made a rule succeed, and after it what made others succeed that give a level too.</summary>
    public IReadOnlyList<Evidence> Behind(RuleDefinition rule, IEnumerable<RuleDefinition> others) =>
        Quote(Spread(rule.Grounds().Select(PassagesBehind)).Concat(Spread(others.SelectMany(o => o.Grounds()).Select(PassagesBehind))));

    /// <summary>What the criterion's rules look for and did find, but denied, planned or said of somebody else.</summary>
    public IReadOnlyList<Evidence> ThatDidNotCount(CriterionDefinition criterion)
    {
        var signals = criterion.Workflow.Rules.SelectMany(r => r.Grounds()).SelectMany(f => f.Signals).Select(s => (string)s.Value).Distinct();
        return Quote(signals.SelectMany(facts.All).Where(h => h.Status != SignalStatus.Asserted).Select(Of));
    }

    private IEnumerable<Passage> PassagesBehind(FactNode fact) => fact.Fact.IsOfClaims
        ? claims.With([.. fact.Attributes.Select(a => (string)a.Value)]).Select(c => new Passage(Evidence.OfClaims, new TextSpan(c.Start, c.End), c.Status))
        : HitsBehind(fact).Select(Of);

    private IEnumerable<SignalHit> HitsBehind(FactNode fact)
    {
        var signals = fact.Signals.Select(s => (string)s.Value).ToList();
        return fact.Fact.Name switch
        {
            "signals.Denied" => facts.All(signals[0]).Where(h => h.Status == SignalStatus.Denied),
            "signals.Planned" => facts.All(signals[0]).Where(h => h.Status == SignalStatus.Planned),
            "signals.Together" or "signals.ShareWith" => facts.HitsTogether(signals),
            "signals.Near" => facts.HitsNear(signals[0], signals[1], (int)(decimal)fact.Arguments[2].Value),
            "signals.InOnePassage" => facts.HitsInOnePassage(signals[0]),
            "signals.Share" => facts.Asserted(signals[0]),
            _ => Spread(signals.Select(facts.Asserted)),
        };
    }

    private Passage Of(SignalHit hit) => new(hit.Signal, _quotes.SpanOf(hit.Unit, hit.Span), hit.Status);

    // The first of each, then the second of each, …: so that no signal crowds out the others.
    private static IEnumerable<T> Spread<T>(IEnumerable<IEnumerable<T>> groups)
    {
        var open = groups.Select(g => g.GetEnumerator()).ToList();
        while (open.Count > 0)
        {
            for (var i = 0; i < open.Count;)
            {
                if (open[i].MoveNext())
                {
                    yield return open[i++].Current;
                }
                else
                {
                    open[i].Dispose();
                    open.RemoveAt(i);
                }
            }
        }
    }

    private IReadOnlyList<Evidence> Quote(IEnumerable<Passage> passages)
    {
        var result = new List<Evidence>();
        var seen = new HashSet<TextSpan>();
        foreach (var passage in passages)
        {
            var span = passage.Span;
            if (seen.Add(span))
            {
                result.Add(new Evidence(passage.Signal, span.Slice(text.Announcement.Text), span.Start, span.End, _quotes.LineOf(span.Start), passage.Status));
                if (result.Count == Most)
                {
                    break;
                }
            }
        }

        return result;
    }

    private readonly record struct Passage(string Signal, TextSpan Span, SignalStatus Status);
}
