using TransparencyScore.Announcements;
using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Claims;

/// <summary>The units that speak of a claim beside its own, nearest first.</summary>
/// <param name="Own">Its sentence or row.</param>
/// <param name="Close">A row's header, caption and lead, the paragraph before its table and the note after it; the footnotes that any of these cite.</param>
/// <param name="Before">The sentence directly before it, where that speaks of measuring and makes a claim too; else none.</param>
/// <param name="Paragraph">Sentences of its paragraph that speak of measuring and make no claim of their own.</param>
/// <param name="General">Sentences that speak for all results ("All figures were …"), and sentences without a claim of their own that speak of measuring and
/// give a condition ("We ran the suite on …").</param>
internal sealed record Surroundings(TextUnit Own, IReadOnlyList<TextUnit> Close, IReadOnlyList<TextUnit> Before, IReadOnlyList<TextUnit> Paragraph, IReadOnlyList<TextUnit> General)
{
    /// <summary>Footnote units among <see cref="Close"/>.</summary>
    public required IReadOnlyList<TextUnit> Footnotes { get; init; }

    public IEnumerable<TextUnit> All => Close.Prepend(Own).Concat(Before).Concat(Paragraph).Concat(General);
}

/// <summary>Finds the surroundings of units. One finder serves one announcement.</summary>
internal sealed class SurroundingsFinder
{
    // A paragraph without end is no context.
    private const int MostSentences = 12;
    private const int MostGeneral = 8;
    private readonly IndexedAnnouncement _text;
    private readonly SignalFinder _signals;
    private readonly Footnotes _footnotes;
    private readonly IReadOnlyList<TextUnit> _general;
    private readonly HashSet<int> _notes;
    private readonly HashSet<int> _measuring;
    private readonly IReadOnlySet<int> _claiming;
    private readonly Dictionary<int, IReadOnlyList<TextUnit>> _tables = [];

    public SurroundingsFinder(IndexedAnnouncement text, SignalFinder signals, ClaimsDefinition claims, IReadOnlySet<int> claiming)
    {
        _text = text;
        _signals = signals;
        _footnotes = new Footnotes(text);
        _claiming = claiming;
        _notes = [.. UnitsOf(claims.Scope.Notes).Select(u => u.Block)];
        _measuring = [.. UnitsOf(claims.Basis.Measured).Concat(UnitsOf(claims.MeasuredBy.Vendor)).Select(u => u.Index)];

        // A cited footnote speaks for those who cite it.
        var cited = text.Units.SelectMany(u => _footnotes.CitedIn(u.Block, u.Span)).ToHashSet();
        var setups = claims.Conditions.SelectMany(c => UnitsOf(c.Signal)).Where(u => _measuring.Contains(u.Index) && !claiming.Contains(u.Index) && !cited.Contains(u.Block));
        _general = [.. UnitsOf(claims.Scope.General).Concat(setups.OrderBy(u => u.Index)).DistinctBy(u => u.Index).Take(MostGeneral)];
    }

    public Surroundings Of(TextUnit unit)
    {
        var block = _text.Announcement.Blocks[unit.Block];
        var close = block.Table is { } table ? OfTable(unit, table) : [.. unit.SpeaksWith.Select(i => _text.Units[i])];
        var cited = close.Prepend(unit).SelectMany(u => _footnotes.CitedIn(u.Block, u.Span)).Distinct().SelectMany(b => _text.UnitsOf(b).Take(MostSentences)).ToList();
        var near = block.Table is null ? Near(unit) : [];
        return new Surroundings(unit, [.. close, .. cited], [.. near.Where(u => _claiming.Contains(u.Index))], [.. near.Where(u => !_claiming.Contains(u.Index))], _general) { Footnotes = cited };
    }

    private IReadOnlyList<TextUnit> OfTable(TextUnit row, int table)
    {
        if (_tables.TryGetValue(table, out var known))
        {
            return known;
        }

        var units = row.SpeaksWith.Select(i => _text.Units[i]).ToList();
        var blocks = _text.Announcement.Blocks;
        var (first, last) = (row.Block, row.Block);
        while (first > 0 && blocks[first - 1].Table == table)
        {
            first--;
        }

        while (last + 1 < blocks.Count && blocks[last + 1].Table == table)
        {
            last++;
        }

        if (first > 0 && blocks[first - 1] is { Table: null, Kind: BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Caption })
        {
            units.AddRange(_text.UnitsOf(first - 1).Take(MostSentences));
        }

        for (var next = last + 1; next < blocks.Count && next <= last + 3 && (_notes.Contains(next) || blocks[next].Kind == BlockKind.Footnote); next++)
        {
            units.AddRange(_text.UnitsOf(next).Take(MostSentences));
        }

        return _tables[table] = [.. units.DistinctBy(u => u.Index)];
    }

    private IReadOnlyList<TextUnit> Near(TextUnit unit)
    {
        var units = new List<TextUnit>();
        for (var i = unit.Index - 1; i >= 0 && i >= unit.Index - (MostSentences / 2) && _text.Units[i].Block == unit.Block; i--)
        {
            if (_measuring.Contains(i) && (i == unit.Index - 1 || !_claiming.Contains(i)))
            {
                units.Add(_text.Units[i]);
            }
        }

        for (var i = unit.Index + 1; i < _text.Units.Count && i <= unit.Index + (MostSentences / 2) && _text.Units[i].Block == unit.Block; i++)
        {
            if (_measuring.Contains(i) && !_claiming.Contains(i))
            {
                units.Add(_text.Units[i]);
            }
        }

        return units;
    }

    private IEnumerable<TextUnit> UnitsOf(NameReference? signal) => signal is null ? [] : _signals.Find(signal.Id).Asserted.Select(h => h.Unit).DistinctBy(u => u.Index);
}
