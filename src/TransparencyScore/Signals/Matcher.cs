using TransparencyScore.Announcements;

namespace TransparencyScore.Signals;

/// <summary>A compiled matcher: finds ranges of a block's text.</summary>
internal abstract class Matcher
{
    /// <summary>Matches that lie inside a range of a block.</summary>
    public abstract IEnumerable<TextSpan> Find(IndexedAnnouncement text, int block, TextSpan span);

    internal sealed class Phrases(int set, IReadOnlySet<int>? entries) : Matcher
    {
        public override IEnumerable<TextSpan> Find(IndexedAnnouncement text, int block, TextSpan span) =>
            text.HitsIn(set, block, span).Where(h => entries is null || entries.Contains(h.Entry)).Select(h => h.Span);
    }

    internal sealed class Pattern(LinearRegex regex) : Matcher
    {
        public override IEnumerable<TextSpan> Find(IndexedAnnouncement text, int block, TextSpan span) => text.MayMatch(regex) ? regex.Find(text.Texts[block], span) : [];
    }

    internal sealed class Address(LinearRegex address, LinearRegex? anchor) : Matcher
    {
        public override IEnumerable<TextSpan> Find(IndexedAnnouncement text, int block, TextSpan span) =>
            text.Announcement.Blocks[block].Links
                .Where(l => l.Text.Start >= span.Start && l.Text.End <= span.End && address.IsMatch(l.Url) && anchor?.IsMatch(l.Text.Slice(text.Texts[block])) != false)
                .Select(l => l.Text);
    }
}
