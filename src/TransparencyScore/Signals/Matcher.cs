using TransparencyScore.Announcements;

namespace TransparencyScore.Signals;

/// <summary>A compiled matcher: finds ranges of a block's text.</summary>
internal abstract class Matcher
{
    /// <summary>Matches that lie inside a range of a block.</summary>
    public abstract IEnumerable<TextSpan> Find(IndexedAnnouncement text, int block, TextSpan span);

    /// <summary>Whether something matches inside a unit.</summary>
    public virtual bool Holds(IndexedAnnouncement text, TextUnit unit) => Find(text, unit.Block, unit.Span).Any();

    /// <summary>Matches in units, each of which an expression sees by itself.</summary>
    /// <param name="text">The announcement.</param>
    /// <param name="units">The units to look in; null for all.</param>
    public abstract IEnumerable<(TextUnit Unit, TextSpan Span)> FindInUnits(IndexedAnnouncement text, PlaceSet? units);

    /// <summary>Units outside which nothing matches, found without running an expression; null where that is not known.</summary>
    public abstract PlaceSet? MayHoldIn(IndexedAnnouncement text);

    /// <summary>The phrases of a set: of some entries, of entries that the vendor itself makes or runs, of entries that it does not.</summary>
    internal sealed class Phrases(int set, IReadOnlySet<int>? entries, OwnedBy? by = null) : Matcher
    {
        public override bool Holds(IndexedAnnouncement text, TextUnit unit) => text.HitsOf(set).Count > 0 && base.Holds(text, unit);

        public override IEnumerable<TextSpan> Find(IndexedAnnouncement text, int block, TextSpan span) =>
            HitsIn(text, block, span).Select(h => h.Span);

        /// <summary>The same matches, each with the number of its phrase or entry.</summary>
        public IEnumerable<PhraseHit> HitsIn(IndexedAnnouncement text, int block, TextSpan span) => text.HitsIn(set, block, span).Where(h => Takes(text, h.Entry));

        public override PlaceSet? MayHoldIn(IndexedAnnouncement text)
        {
            var units = new PlaceSet(text.Units.Count);
            foreach (var (unit, _) in FindInUnits(text, null))
            {
                units.Add(unit.Index);
            }

            return units;
        }

        public override IEnumerable<(TextUnit Unit, TextSpan Span)> FindInUnits(IndexedAnnouncement text, PlaceSet? units)
        {
            foreach (var hit in text.HitsOf(set))
            {
                if (Takes(text, hit.Entry) && text.UnitAt(hit.Block, hit.Span.Start) is { } unit && unit.Span.Contains(hit.Span) && units?[unit.Index] != false)
                {
                    yield return (unit, hit.Span);
                }
            }
        }

        private bool Takes(IndexedAnnouncement text, int entry) =>
            (entries is null || entries.Contains(entry)) && (by is null || by.Owners.IsSelf(entry, text.Self) == by.Self);
    }

    internal sealed class Pattern(FilteredRegex regex) : Matcher
    {
        public override bool Holds(IndexedAnnouncement text, TextUnit unit) =>
            text.Literals.MayMatchInUnit(regex.Need, unit.Index) && Run(text, unit.Block, unit.Span).Count > 0;

        public override IEnumerable<TextSpan> Find(IndexedAnnouncement text, int block, TextSpan span) =>
            text.MayMatch(regex.Need, block, span) ? Run(text, block, span) : [];

        public override PlaceSet? MayHoldIn(IndexedAnnouncement text) => text.Literals.UnitsOf(regex.Need);

        public override IEnumerable<(TextUnit Unit, TextSpan Span)> FindInUnits(IndexedAnnouncement text, PlaceSet? units)
        {
            foreach (var unit in text.Literals.UnitsOf(regex.Need).In(0, text.Units.Count).Where(u => units?[u] != false).Select(u => text.Units[u]))
            {
                foreach (var span in Run(text, unit.Block, unit.Span))
                {
                    yield return (unit, span);
                }
            }
        }

        private IReadOnlyList<TextSpan> Run(IndexedAnnouncement text, int block, TextSpan span)
        {
            text.Time.Check();
            return regex.Expression.Find(text.Texts[block], span);
        }
    }

    internal sealed class Address(FilteredRegex address, LinearRegex? anchor) : Matcher
    {
        public override IEnumerable<TextSpan> Find(IndexedAnnouncement text, int block, TextSpan span)
        {
            foreach (var (index, link) in text.Announcement.Blocks[block].Links.Index())
            {
                text.Time.Check();
                if (span.Contains(link.Text) && text.Literals.MayMatchInLink(address.Need, block, index) && address.Expression.IsMatch(link.Url)
                    && anchor?.IsMatch(link.Text.Slice(text.Texts[block])) != false)
                {
                    yield return link.Text;
                }
            }
        }

        public override PlaceSet? MayHoldIn(IndexedAnnouncement text) => null;

        public override IEnumerable<(TextUnit Unit, TextSpan Span)> FindInUnits(IndexedAnnouncement text, PlaceSet? units) =>
            text.Units.Where(u => text.Announcement.Blocks[u.Block].Links.Count > 0 && units?[u.Index] != false).SelectMany(u => Find(text, u.Block, u.Span).Select(s => (u, s)));
    }
}

/// <summary>An expression, and what must stand in a text for it to match.</summary>
internal sealed record FilteredRegex(LinearRegex Expression, LiteralNeed Need);

/// <summary>Whether a list's entries must be the vendor's own, or must not.</summary>
internal sealed record OwnedBy(EntryOwners Owners, bool Self);
