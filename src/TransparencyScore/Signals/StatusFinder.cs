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
    private readonly Dictionary<int, IReadOnlyList<Trigger>> _triggers = [];

    /// <summary>The status of a hit.</summary>
    /// <param name="unit">The unit that it stands in.</param>
    /// <param name="hit">Its place in the block.</param>
    /// <param name="asked">Whether somebody asks about exactly these words, so that a denial amid them is part of the question.</param>
    public SignalStatus StatusOf(TextUnit unit, TextSpan hit, bool asked = false) => Judge(unit, hit, asked).Status;

    /// <summary>The place in the block of the words that keep a hit from being asserted: of denial or of a plan, or the name of somebody else; null for
    /// an asserted one.</summary>
    public TextSpan? CauseOf(TextUnit unit, TextSpan hit) => Judge(unit, hit, asked: false).Cause;

    private (SignalStatus Status, TextSpan? Cause) Judge(TextUnit unit, TextSpan hit, bool asked)
    {
        Trigger? planned = null;
        foreach (var trigger in TriggersOf(unit).Where(t => Reaches(unit, t, hit) && !(asked && t.Span.Start > hit.Start && t.Span.End <= hit.End)))
        {
            if (trigger.Status == SignalStatus.Denied)
            {
                return (SignalStatus.Denied, trigger.Span);
            }

            planned ??= trigger;
        }

        return planned is { } plan ? (SignalStatus.Planned, plan.Span)
            : OtherIn(unit, hit) is { } other ? (SignalStatus.Other, other)
            : (SignalStatus.Asserted, null);
    }

    private IReadOnlyList<Trigger> TriggersOf(TextUnit unit)
    {
        if (!_triggers.TryGetValue(unit.Index, out var triggers))
        {
            _triggers[unit.Index] = triggers = FindTriggers(unit);
        }

        return triggers;
    }

    // The longest words count: "no doubt" is no "no", and "not certain whether" asks where "not" denies.
    private List<Trigger> FindTriggers(TextUnit unit)
    {
        var all = new List<Trigger>();
        Add(context.DeniedBefore, SignalStatus.Denied, before: true);
        Add(context.DeniedAfter, SignalStatus.Denied, before: false);
        Add(context.PlannedBefore, SignalStatus.Planned, before: true);
        Add(context.PlannedAfter, SignalStatus.Planned, before: false);
        if (all.Count == 0)
        {
            return all;
        }

        var exceptions = context.Exceptions is { } e ? text.HitsIn(e, unit.Block, unit.Span).Select(h => h.Span).ToList() : [];
        return [.. all.Where(t => !exceptions.Any(x => x.Start <= t.Span.Start && t.Span.Start < x.End) && !all.Any(o => o.Status != t.Status && o.Span.Length > t.Span.Length && o.Span.Contains(t.Span)))];

        void Add(int? set, SignalStatus status, bool before)
        {
            if (set is { } words)
            {
                all.AddRange(text.HitsIn(words, unit.Block, unit.Span).Select(h => new Trigger(h.Span, status, before, context.ReachOf(words, h.Entry))));
            }
        }
    }

    // A word inside the hit ("results were not submitted to MLPerf") stands before the rest of it, and so does one that the hit begins in.
    private bool Reaches(TextUnit unit, Trigger trigger, TextSpan hit) => trigger.Before
        ? hit.Contains(trigger.Span) || (trigger.Span.Start < hit.Start && (trigger.Span.End > hit.Start || Reaches(unit, trigger.Span.End, hit.Start, trigger.Reach)))
        : trigger.Span.End > hit.End && trigger.Span.Start > hit.Start && (trigger.Span.Start < hit.End || Reaches(unit, hit.End, trigger.Span.Start, trigger.Reach));

    // What ends the reach may go on in the hit or the trigger: in "vendor-measured and have not been verified" it is "and have".
    private bool Reaches(TextUnit unit, int from, int to, int reach)
    {
        if (context.Ends is { } ends && text.HitsIn(ends, unit.Block, unit.Span).Any(h => h.Span.Start >= from && h.Span.Start < to))
        {
            return false;
        }

        var between = text.Texts[unit.Block].AsSpan(from, to - from);
        if (between.ContainsAny(',', '，') && InClause(unit, from))
        {
            return false;
        }

        var words = new List<TextSpan>();
        WordTokenizer.Tokenize(between, words);
        var count = 0;
        foreach (var word in words)
        {
            count += char.IsLetterOrDigit(between[word.Start]) ? 1 : 0;
        }

        return count <= reach;
    }

    // "Although power was not measured, speed was": a clause that opens the sentence ends at its comma.
    private bool InClause(TextUnit unit, int position)
    {
        var first = text.Texts[unit.Block].AsSpan(unit.Span.Start, unit.Span.Length).IndexOfAny(',', '，') + unit.Span.Start;
        return position <= first && context.Clauses is { } clauses && text.HitsIn(clauses, unit.Block, unit.Span).Any(h => h.Span.Start == unit.Span.Start);
    }

    // The words by which a hit is said of somebody else.
    private TextSpan? OtherIn(TextUnit unit, TextSpan hit)
    {
        // The rows of a results table are expected to name the others.
        if (text.Announcement.Blocks[unit.Block].Table is not null)
        {
            return null;
        }

        if (_owners.MentionsIn(unit.Block, unit.Span).FirstOrDefault(m => m.Self is not null) is { Self: { } self } first)
        {
            if (first.Span.End > hit.Start || self)
            {
                return ReporterIn(unit, hit);
            }

            var opening = new List<TextSpan>();
            WordTokenizer.Tokenize(text.Texts[unit.Block].AsSpan(unit.Span.Start, first.Span.Start - unit.Span.Start), opening);
            if (opening.Count <= OpeningWords && !SpeaksOfSelf(unit, new TextSpan(unit.Span.Start, hit.End)) && !IsAside(unit, first.Span, hit))
            {
                return first.Span;
            }
        }

        return ReporterIn(unit, hit);
    }

    // In a report about the vendor, "we" is the reporter, whose own words and tests are not the vendor's.
    private TextSpan? ReporterIn(TextUnit unit, TextSpan hit)
    {
        if (!_reported || context.Self is not { } words)
        {
            return null;
        }

        var before = new TextSpan(unit.Span.Start, hit.Start);
        var speakers = text.HitsIn(words, unit.Block, before).Where(h => context.Speakers.Contains(h.Entry) && !text.IsQuoted(unit.Block, h.Span.Start)).Select(h => (TextSpan?)h.Span);
        return speakers.FirstOrDefault() is { } speaker && !SpeaksOfSelf(unit, before) ? speaker : null;
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

    /// <summary>Words that change the status of hits after them, or before them, over at most so many words.</summary>
    private readonly record struct Trigger(TextSpan Span, SignalStatus Status, bool Before, int Reach);
}
