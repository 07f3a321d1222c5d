using TransparencyScore.Announcements;

namespace TransparencyScore.Signals;

/// <summary>Tells from the words around a hit whether it is asserted, denied, planned or said of somebody else's product.</summary>
/// <remarks>After NegEx (Chapman et al., "A Simple Algorithm for Identifying Negated Findings and Diseases in Discharge Summaries", J. Biomed. Inform.
/// 34, 2001) and ConText (Harkema et al., J. Biomed. Inform. 42, 2009): trigger words before or after a hit, words that only look like triggers, words
/// that end a trigger's reach, and a window. The words are the rule set's.</remarks>
internal sealed class StatusFinder(IndexedAnnouncement text, CompiledContext context)
{
    // A sentence begins with a vendor even after an opening word or two: "Unlike Acme, …", "While the Acme chip …".
    private const int OpeningWords = 3;

    private readonly SelfNames _self = text.Self;
    private readonly Mentions _owners = new(text, context);
    private readonly bool _reported = context.Articles is { } articles && articles.Kind == text.Announcement.Metadata.Kind;

    public SignalStatus StatusOf(TextUnit unit, TextSpan hit)
    {
        if (Reached(unit, hit, context.DeniedBefore, context.DeniedAfter))
        {
            return SignalStatus.Denied;
        }

        if (Reached(unit, hit, context.PlannedBefore, context.PlannedAfter))
        {
            return SignalStatus.Planned;
        }

        return IsOther(unit, hit) ? SignalStatus.Other : SignalStatus.Asserted;
    }

    private bool Reached(TextUnit unit, TextSpan hit, int? before, int? after)
    {
        // A word inside the hit ("results were not submitted to MLPerf") stands before the rest of it.
        return Triggers(unit, before).Any(t => hit.Contains(t) || (t.End <= hit.Start && Reaches(unit, t.End, hit.Start)))
            || Triggers(unit, after).Any(t => t.Start >= hit.End && Reaches(unit, hit.End, t.Start));
    }

    private IEnumerable<TextSpan> Triggers(TextUnit unit, int? set)
    {
        if (set is not { } triggers)
        {
            return [];
        }

        var exceptions = context.Exceptions is { } e ? text.HitsIn(e, unit.Block, unit.Span).Select(h => h.Span).ToList() : [];
        return text.HitsIn(triggers, unit.Block, unit.Span).Select(h => h.Span).Where(t => !exceptions.Any(x => x.Contains(t)));
    }

    private bool Reaches(TextUnit unit, int from, int to)
    {
        var between = new TextSpan(from, Math.Max(from, to));
        if (context.Ends is { } ends && text.HitsIn(ends, unit.Block, between).Any())
        {
            return false;
        }

        var words = new List<TextSpan>();
        WordTokenizer.Tokenize(text.Texts[unit.Block].AsSpan(between.Start, between.Length), words);
        return words.Count <= context.Window;
    }

    private bool IsOther(TextUnit unit, TextSpan hit)
    {
        // The rows of a results table are expected to name the others.
        if (text.Announcement.Blocks[unit.Block].Table is not null)
        {
            return false;
        }

        if (_owners.MentionsIn(unit.Block, unit.Span).FirstOrDefault(m => m.Self is not null) is { Self: { } self } first)
        {
            if (first.Span.End > hit.Start || self)
            {
                return IsReporters(unit, hit);
            }

            var opening = new List<TextSpan>();
            WordTokenizer.Tokenize(text.Texts[unit.Block].AsSpan(unit.Span.Start, first.Span.Start - unit.Span.Start), opening);
            if (opening.Count <= OpeningWords && !SpeaksOfSelf(unit, new TextSpan(unit.Span.Start, hit.End)) && !IsAside(unit, first.Span, hit))
            {
                return true;
            }
        }

        return IsReporters(unit, hit);
    }

    // In a report about the vendor, "we" is the reporter, whose own words and tests are not the vendor's.
    private bool IsReporters(TextUnit unit, TextSpan hit)
    {
        if (!_reported || context.Self is not { } words)
        {
            return false;
        }

        var before = new TextSpan(unit.Span.Start, hit.Start);
        return text.HitsIn(words, unit.Block, before).Any(h => context.Speakers.Contains(h.Entry) && !text.IsQuoted(unit.Block, h.Span.Start)) && !SpeaksOfSelf(unit, before);
    }

    // "Unlike Acme, the chip …" and "On Acme's cards it …" name the other only in passing: it governs the sentence up to the comma, and beyond it only
    // in "Unlike Acme, whose results …".
    private bool IsAside(TextUnit unit, TextSpan mention, TextSpan hit)
    {
        if (context.Asides is not { } asides || !text.HitsIn(asides, unit.Block, new TextSpan(unit.Span.Start, mention.Start)).Any())
        {
            return false;
        }

        var between = text.Texts[unit.Block].AsSpan(mention.End, hit.Start - mention.End);
        var comma = between.IndexOfAny(",，");
        if (comma < 0)
        {
            // Chinese often leaves the comma out: "与 Acme 相比快 3 倍".
            return !text.HitsIn(context.Relatives ?? asides, unit.Block, new TextSpan(mention.End, hit.Start)).Any();
        }

        var next = mention.End + comma + 1;
        return context.Relatives is not { } relatives || !text.HitsIn(relatives, unit.Block, new TextSpan(next, hit.Start)).Any(r => string.IsNullOrWhiteSpace(text.Texts[unit.Block][next..r.Span.Start]));
    }

    private bool SpeaksOfSelf(TextUnit unit, TextSpan span) =>
        (context.Self is { } self && text.HitsIn(self, unit.Block, span).Any(h => !_reported || !context.Speakers.Contains(h.Entry) || text.IsQuoted(unit.Block, h.Span.Start)))
        || _owners.MentionsIn(unit.Block, span).Any(m => m.Self == true)
        || _self.StandIn(text.Texts[unit.Block].AsSpan(span.Start, span.Length));
}
