using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Criteria.Explaining;

/// <summary>Gathers the sentences in which signals of a criterion's rules were found.</summary>
internal sealed class SentenceExplainer(CompiledRuleSet rules, IndexedAnnouncement text, SignalFinder finder, StatusFinder statuses, SentencePlaces places)
{
    public IReadOnlyList<ExplainedSentence> Explain(CriterionDefinition criterion, IReadOnlyList<Evidence> evidence)
    {
        var hits = criterion.Workflow.Rules.SelectMany(r => r.Facts()).SelectMany(f => f.Signals).Select(s => (string)s.Value).Distinct()
            .SelectMany(id => finder.Find(id).Hits).ToLookup(h => h.Unit.Index);
        var claims = evidence.Where(e => e.Signal == Evidence.OfClaims).ToList();
        var sentences = new List<(int Rank, ExplainedSentence Sentence)>();
        foreach (var unit in text.Units)
        {
            var source = places.SourceOf(unit);
            bool Overlaps(Evidence e) => e.Start < source.End && source.Start < e.End;
            var inside = hits[unit.Index].OrderBy(h => h.Span.Start).ThenBy(h => h.Span.End).Select(Explain).Concat(claims.Where(Overlaps).Select(c => new ExplainedHit(c.Signal, null, c, null))).ToList();
            if (inside.Count > 0)
            {
                var rank = evidence.Index().Where(e => Overlaps(e.Item)).Select(e => e.Index).DefaultIfEmpty(int.MaxValue).Min();
                sentences.Add((rank, new ExplainedSentence(places.Passage(unit), rank < int.MaxValue, inside)));
            }
        }

        return [.. sentences.OrderBy(s => s.Rank).ThenByDescending(s => s.Sentence.Hits.Select(h => h.Signal).Distinct().Count()).ThenBy(s => s.Sentence.Passage.Start).Select(s => s.Sentence)];
    }

    private ExplainedHit Explain(SignalHit hit) => new(
        hit.Signal,
        rules.Signals[hit.Signal].Definition.Title,
        places.Words(hit),
        hit.Status == SignalStatus.Asserted ? null : statuses.CauseOf(hit.Unit, hit.Span) is { } cause ? places.WordsAt(hit.Unit, cause) : null);
}
