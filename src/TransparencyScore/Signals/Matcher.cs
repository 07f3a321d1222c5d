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

    /// <summary>Entries of a list that the vendor itself makes or runs, or those that it does not.</summary>
    internal sealed class OwnedPhrases(int set, IReadOnlySet<int>? entries, EntryOwners owners, bool self) : Matcher
    {
        public override IEnumerable<TextSpan> Find(IndexedAnnouncement text, int block, TextSpan span) =>
            text.HitsIn(set, block, span).Where(h => entries?.Contains(h.Entry) != false && owners.IsSelf(h.Entry, text.Self) == self).Select(h => h.Span);
    }

    internal sealed class Pattern(FilteredRegex regex) : Matcher
    {
        public override IEnumerable<TextSpan> Find(IndexedAnnouncement text, int block, TextSpan span) =>
            text.MayMatch(regex.Need, block, span) ? regex.Expression.Find(text.Texts[block], span) : [];
    }

    internal sealed class Address(FilteredRegex address, LinearRegex? anchor) : Matcher
    {
        public override IEnumerable<TextSpan> Find(IndexedAnnouncement text, int block, TextSpan span)
        {
            foreach (var (index, link) in text.Announcement.Blocks[block].Links.Index())
            {
                if (link.Text.Start >= span.Start && link.Text.End <= span.End && text.Literals.MayMatchInLink(address.Need, block, index) && address.Expression.IsMatch(link.Url)
                    && anchor?.IsMatch(link.Text.Slice(text.Texts[block])) != false)
                {
                    yield return link.Text;
                }
            }
        }
    }
}

/// <summary>An expression, and what must stand in a text for it to match.</summary>
internal sealed record FilteredRegex(LinearRegex Expression, LiteralNeed Need);
