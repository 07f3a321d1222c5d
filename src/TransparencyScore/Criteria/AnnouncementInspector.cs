using TransparencyScore.Announcements;
using TransparencyScore.Claims;
using TransparencyScore.Signals;

namespace TransparencyScore.Criteria;

/// <summary>Shows what the rules get to see of announcements, to find out why a criterion was judged as it was. Pure; one instance serves all threads.</summary>
/// <param name="rules">The rule set whose signals are looked for.</param>
public sealed class AnnouncementInspector(CompiledRuleSet rules)
{
    /// <summary>Inspects one announcement.</summary>
    /// <param name="announcement">The announcement, as a reader made it.</param>
    /// <returns>Its sentences, signals and claims. A signal that fails is named in <see cref="Inspection.Problems"/>; nothing is thrown for a strange text.</returns>
    public Inspection Inspect(Announcement announcement)
    {
        ArgumentNullException.ThrowIfNull(announcement);
        var text = new IndexedAnnouncement(announcement, rules.Context.Phrases);
        var statuses = new StatusFinder(text, rules.Context);
        var finder = new SignalFinder(text, rules.Signals, statuses);
        var quotes = new QuoteMaker(text);
        var hits = new List<SignalHit>();
        var problems = new List<string>();
        foreach (var signal in rules.Signals.Keys)
        {
            try
            {
                hits.AddRange(finder.Find(signal).Hits);
            }
            catch (SignalFailedException e)
            {
                problems.Add(e.Message);
            }
        }

        IReadOnlyList<Claim>? claims = null;
        try
        {
            claims = rules.Claims is null ? null : ClaimLedger.Of(text, rules.Claims, finder, statuses);
        }
        catch (SignalFailedException)
        {
            // The signal is among the problems.
        }

        return new Inspection
        {
            Announcement = announcement,
            Sentences = [.. text.Units.Select(u => Sentence(u, announcement.Blocks[u.Block]))],
            Signals = [.. hits.OrderBy(h => h.Unit.Index).ThenBy(h => h.Span.Start).ThenBy(h => h.Span.End).ThenBy(h => h.Signal, StringComparer.Ordinal).Select(h => Signal(h, announcement, quotes))],
            Claims = claims,
            Problems = problems,
        };
    }

    private static InspectedSentence Sentence(TextUnit unit, Block block) => new(
        unit.Block, unit.Span.Slice(block.Text.Text), unit.Span, SourceOf(block, unit.Span), unit.SpeaksWith, unit.Cites, unit.Headings);

    private InspectedSignal Signal(SignalHit hit, Announcement announcement, QuoteMaker quotes)
    {
        var block = announcement.Blocks[hit.Unit.Block];
        var quote = quotes.SpanOf(hit.Unit, hit.Span);
        return new InspectedSignal(
            hit.Signal, rules.Signals[hit.Signal].Definition.Title, hit.Unit.Index, hit.Status, hit.Span.Slice(block.Text.Text), SourceOf(block, hit.Span), quote.Slice(announcement.Text), quote);
    }

    // A picture that is a link has a place, but no words.
    private static TextSpan SourceOf(Block block, TextSpan span) => block.Text.Text.Length == 0 ? block.Source : block.Text.ToSource(span);
}
