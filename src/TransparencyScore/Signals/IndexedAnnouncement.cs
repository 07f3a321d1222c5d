using TransparencyScore.Announcements;

namespace TransparencyScore.Signals;

/// <summary>An announcement prepared for matching: normalized block texts, units, and every phrase and literal of the rule set that stands in it.</summary>
internal sealed class IndexedAnnouncement
{
    private readonly List<PhraseHit>?[] _hits;
    private readonly int[] _firstUnit;
    private IReadOnlyList<TextUnit>? _inCompany;
    private readonly Quotations?[] _quotations;

    public IndexedAnnouncement(Announcement announcement, PhraseIndex phrases)
    {
        Announcement = announcement;
        Time = ScoringTime.For(announcement.Text.Length);
        Self = SelfNames.Of(announcement.Metadata.Company, phrases);
        Texts = [.. announcement.Blocks.Select(b => MatchText.Normalize(b.Text.Text))];
        Units = TextUnits.Of(announcement);
        _quotations = new Quotations?[Texts.Count];
        Literals = new LiteralPlaces(phrases.Literals, announcement.Blocks, Texts, Units);
        _hits = new List<PhraseHit>?[phrases.Sets];
        for (var i = 0; i < Texts.Count; i++)
        {
            phrases.Find(Texts[i], i, _hits);
        }

        _firstUnit = new int[Texts.Count + 1];
        foreach (var unit in Units)
        {
            _firstUnit[unit.Block + 1]++;
        }

        for (var i = 0; i < Texts.Count; i++)
        {
            _firstUnit[i + 1] += _firstUnit[i];
        }
    }

    public Announcement Announcement { get; }

    /// <summary>The time that looking for signals may take.</summary>
    public ScoringTime Time { get; init; }

    /// <summary>The names of the vendor.</summary>
    public SelfNames Self { get; }

    /// <summary>Normalized texts of the blocks, character by character those of <see cref="Block.Text"/>.</summary>
    public IReadOnlyList<string> Texts { get; }

    public IReadOnlyList<TextUnit> Units { get; }

    /// <summary>Units that speak with others or cite them.</summary>
    public IReadOnlyList<TextUnit> UnitsInCompany => _inCompany ??= [.. Units.Where(u => u.HasCompany)];

    /// <summary>Where the literals of the rule set's regular expressions stand.</summary>
    public LiteralPlaces Literals { get; }

    /// <summary>Whether an expression can match in a unit, or in a whole block: false only where it does not.</summary>
    public bool MayMatch(LiteralNeed need, int block, TextSpan span) =>
        Literals.MayMatchInBlock(need, block) && (UnitAt(block, span.Start) is not { } unit || unit.Span != span || Literals.MayMatchInUnit(need, unit.Index));

    /// <summary>Whether a character of a block stands in quotation marks.</summary>
    public bool IsQuoted(int block, int position) => (_quotations[block] ??= new Quotations(Announcement.Blocks[block].Text.Text)).Inside(position);

    /// <summary>Hits of a set in the whole announcement, in reading order.</summary>
    public IReadOnlyList<PhraseHit> HitsOf(int set) => _hits[set] ?? (IReadOnlyList<PhraseHit>)[];

    /// <summary>Hits of a set that lie inside a range of a block.</summary>
    public IEnumerable<PhraseHit> HitsIn(int set, int block, TextSpan span) => _hits[set] is { } hits ? Inside(hits, block, span) : [];

    /// <summary>The unit in which a position of a block lies; null in a block without words.</summary>
    public TextUnit? UnitAt(int block, int position)
    {
        int low = _firstUnit[block], high = _firstUnit[block + 1] - 1;
        if (high < low)
        {
            return null;
        }

        // The last one that begins before or at the position, or the first of all.
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Units[middle].Span.Start <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return Units[low];
    }

    public IEnumerable<TextUnit> UnitsOf(int block)
    {
        for (var i = _firstUnit[block]; i < _firstUnit[block + 1]; i++)
        {
            yield return Units[i];
        }
    }

    private static IEnumerable<PhraseHit> Inside(List<PhraseHit> hits, int block, TextSpan span)
    {
        for (var i = FirstIn(hits, block, span.Start); i < hits.Count && hits[i].Block == block && hits[i].Span.Start < span.End; i++)
        {
            if (hits[i].Span.End <= span.End)
            {
                yield return hits[i];
            }
        }
    }

    private static int FirstIn(List<PhraseHit> hits, int block, int start)
    {
        int low = 0, high = hits.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (hits[middle].Block < block || (hits[middle].Block == block && hits[middle].Span.Start < start))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
