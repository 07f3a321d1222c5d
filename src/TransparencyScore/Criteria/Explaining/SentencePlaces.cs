using TransparencyScore.Announcements;
using TransparencyScore.Signals;

namespace TransparencyScore.Criteria.Explaining;

/// <summary>Where sentences and hits stand in an announcement's text, as passages and evidence.</summary>
internal sealed class SentencePlaces(IndexedAnnouncement text)
{
    private readonly QuoteMaker _quotes = new(text);

    public TextSpan SourceOf(TextUnit unit) => _quotes.SpanOf(unit, unit.Span);

    public Passage Passage(TextUnit unit)
    {
        var span = SourceOf(unit);
        return new Passage(span.Slice(text.Announcement.Text), span.Start, span.End, _quotes.LineOf(span.Start));
    }

    /// <summary>The words of a hit alone.</summary>
    public Evidence Words(SignalHit hit)
    {
        var block = text.Announcement.Blocks[hit.Unit.Block];
        var span = hit.Span.Length > 0 ? block.Text.ToSource(hit.Span) : _quotes.SpanOf(hit.Unit, hit.Span);
        return new Evidence(hit.Signal, span.Slice(text.Announcement.Text), span.Start, span.End, _quotes.LineOf(span.Start), hit.Status);
    }

    public string WordsAt(TextUnit unit, TextSpan span) => span.Slice(text.Announcement.Blocks[unit.Block].Text.Text);
}
