using TransparencyScore.Announcements;
using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Claims;

/// <summary>Finds the claims of results tables: the numeric cells that are about the vendor's product.</summary>
/// <remarks>Products may stand in the columns or in the rows. Where a name of the announced product stands in some of them, only these make claims and the others are
/// the baseline. Where none does, those are taken that name nobody else, if others do; and where nobody is named, every cell is a claim.</remarks>
internal sealed class TableClaims(IndexedAnnouncement text, CompiledClaims claims, FigureReader reader, OwnNames own)
{
    private enum Party
    {
        Unknown,
        Own,
        Other,
        Before,
        Metric,
    }

    public IEnumerable<FoundClaim> In(IReadOnlyList<TextUnit> rows, TextUnit? header, IReadOnlyList<TextUnit> captions)
    {
        var cells = rows.Select(r => text.Announcement.Blocks[r.Block].Cells).ToList();
        var columns = header is null ? [] : text.Announcement.Blocks[header.Block].Cells;
        var width = cells.Count == 0 ? 0 : cells.Max(c => c.Count);
        if (width < 2)
        {
            yield break;
        }

        var byColumn = Enumerable.Range(0, width).Select(c => c == 0 || c >= columns.Count ? Party.Metric : PartyOf(header!.Block, columns[c])).ToList();
        var byRow = rows.Select((r, i) => cells[i].Count == 0 ? Party.Unknown : PartyOf(r.Block, cells[i][0])).ToList();
        var inColumns = Chosen([.. byColumn.Skip(1)]) is { } chosenColumns ? chosenColumns : null;
        var inRows = inColumns is null ? Chosen(byRow) : null;
        var topic = captions.Select(c => Topic(c.Block, c.Span)).FirstOrDefault(t => t is not null);
        for (var i = 0; i < rows.Count; i++)
        {
            if (inRows is not null && !inRows.Contains(byRow[i]))
            {
                continue;
            }

            for (var c = 1; c < cells[i].Count; c++)
            {
                var column = c < columns.Count ? columns[c] : default;
                if (inColumns is not null && byColumn[c] != Party.Metric && !inColumns.Contains(byColumn[c]))
                {
                    continue;
                }

                if (Cell(rows[i], cells[i], c, header, column, topic) is { } claim)
                {
                    var others = inColumns is not null ? Names(header!.Block, columns, [.. byColumn.Index().Where(b => b.Index > 0 && b.Index < columns.Count && !inColumns.Contains(b.Item) && b.Item != Party.Metric).Select(b => b.Index)], byColumn)
                        : inRows is not null ? RowBaseline(rows, cells, byRow, inRows) : ClaimBaseline.None;
                    var subject = inColumns is not null ? byColumn[c] == Party.Metric ? null : Words(header!.Block, column)
                        : inRows is not null ? Words(rows[i].Block, cells[i][0]) : claim.Subject;
                    yield return claim with { Subject = subject, Baseline = others };
                }
            }
        }
    }

    // Which parties make claims; null where the parts are not products side by side.
    private static HashSet<Party>? Chosen(IReadOnlyList<Party> parties)
    {
        var compares = parties.Any(p => p is Party.Other or Party.Before) || (parties.Contains(Party.Own) && parties.Contains(Party.Unknown));
        return !compares && !parties.Contains(Party.Own) ? null
            : parties.Contains(Party.Own) ? [Party.Own]
            : parties.Contains(Party.Unknown) ? [Party.Unknown]
            : null;
    }

    private Party PartyOf(int block, TextSpan cell)
    {
        if (cell.Length == 0)
        {
            return Party.Unknown;
        }

        if (own.Product(block, cell) is not null)
        {
            return Party.Own;
        }

        if (claims.Vague.In(text, block, cell).Any())
        {
            return Party.Before;
        }

        if (own.Vendor(block, cell) is not null)
        {
            return Topic(block, cell) is null ? Party.Own : Party.Metric;
        }

        if (claims.Named.SelectMany(n => n.In(text, block, cell)).Any())
        {
            return Party.Other;
        }

        return Topic(block, cell) is not null || claims.NoResults.In(text, block, cell).Any() || claims.Units.InHeading(text.Texts[block], cell) is not null ? Party.Metric : Party.Unknown;
    }

    // The metric or benchmark that words name; the benchmark goes first.
    private (string Name, bool IsBenchmark, bool IsLevel)? Topic(int block, TextSpan span)
    {
        if (claims.Benchmarks.In(text, block, span).Select(m => m.Entry.Name).FirstOrDefault() is { } benchmark)
        {
            return (benchmark, true, true);
        }

        // "Batch size" is no size.
        var inputs = claims.NoResults.In(text, block, span).Select(m => m.Span).ToList();
        return claims.Metrics.In(text, block, span).Where(m => !inputs.Exists(i => i.Contains(m.Span)))
            .Select(m => ((string, bool, bool)?)(m.Entry.Name, false, m.Entry.Tags.Contains(ClaimVocabulary.Level))).FirstOrDefault();
    }

    private FoundClaim? Cell(TextUnit row, IReadOnlyList<TextSpan> cells, int index, TextUnit? header, TextSpan column, (string Name, bool IsBenchmark, bool IsLevel)? caption)
    {
        var cell = cells[index];
        if (cell.Length is 0 or > 60 || reader.Read(row.Block, cell) is not [var figure, ..] || figure.IsName || !StandsAlone(row.Block, cell, figure))
        {
            return null;
        }

        var rowHead = Head(row.Block, cells, index);
        var ofColumn = header is null || column.Length == 0 ? null : Topic(header.Block, column);
        var ofRow = Topic(row.Block, rowHead);
        var heading = header is null || column.Length == 0 ? null : claims.Units.InHeading(text.Texts[header.Block], column);
        var unit = figure.Unit ?? heading ?? claims.Units.InHeading(text.Texts[row.Block], rowHead);
        if ((ofColumn is null && header is not null && column.Length > 0 && claims.NoResults.In(text, header.Block, column).Any()) || (ofRow is null && ofColumn is null && claims.NoResults.In(text, row.Block, rowHead).Any())
            || unit is { Metrics.Count: 0, Form: null or ClaimVocabulary.Counted })
        {
            return null;
        }

        var topic = ofColumn is { IsBenchmark: true } ? ofColumn : ofRow is { IsBenchmark: true } && ofColumn is not { IsLevel: false } ? ofRow : ofColumn ?? ofRow ?? caption;
        if (topic is null && unit is not ({ IsResult: true } or { Form: ClaimVocabulary.Ratio } or { Form: null, Metrics.Count: > 0 }))
        {
            return null;
        }

        var isRatio = unit?.Form == ClaimVocabulary.Ratio;
        var isPercent = unit?.Form is ClaimVocabulary.Percent or ClaimVocabulary.Points;
        var isChange = isPercent && (figure.Sign != '\0' || topic is not { IsLevel: true });
        var kind = isRatio ? ClaimKind.Ratio : isChange ? ClaimKind.Percent : unit is not null ? ClaimKind.Absolute : topic is { IsLevel: true } ? ClaimKind.Score : ClaimKind.Absolute;
        var metric = topic?.Name ?? (unit?.Metrics is [var usual, ..] ? usual : null);
        var direction = isChange && figure.Sign != '\0' ? figure.Sign == '+' ? ClaimDirection.Increase : ClaimDirection.Decrease : (ClaimDirection?)null;
        var subject = own.Product(row.Block, rowHead)?.Slice(text.Announcement.Blocks[row.Block].Text.Text);
        return new FoundClaim(row, figure, kind, isRatio ? "x" : unit?.Name, direction, metric, subject, ClaimBaseline.None);
    }

    // The words at the beginning of a row: its first cell, and those after it up to the first number. A benchmark's own name may hold digits: GSM8K.
    private TextSpan Head(int block, IReadOnlyList<TextSpan> cells, int before)
    {
        var last = 0;
        while (last + 1 < before && (!text.Texts[block].AsSpan(cells[last + 1].Start, cells[last + 1].Length).ContainsAnyInRange('0', '9') || claims.Benchmarks.In(text, block, cells[last + 1]).Any()))
        {
            last++;
        }

        return new TextSpan(cells[0].Start, cells[last].End);
    }

    // A cell that holds a result holds little else.
    private bool StandsAlone(int block, TextSpan cell, Figure figure)
    {
        var letters = 0;
        var words = text.Texts[block];
        for (var i = cell.Start; i < cell.End; i++)
        {
            letters += (i < figure.Span.Start || i >= figure.Span.End) && char.IsLetter(words[i]) ? 1 : 0;
        }

        return letters <= 12 && !words.AsSpan(cell.Start, figure.Span.Start - cell.Start).ContainsAnyInRange('A', 'Z');
    }

    private ClaimBaseline Names(int block, IReadOnlyList<TextSpan> columns, IReadOnlyList<int> others, IReadOnlyList<Party> parties)
    {
        var named = others.Where(o => parties[o] is Party.Other or Party.Unknown).ToList();
        return named.Count > 0 ? new ClaimBaseline(ClaimBaselineKind.Named, string.Join(", ", named.Select(o => Words(block, columns[o]))))
            : others.Count > 0 ? new ClaimBaseline(ClaimBaselineKind.Vague, Words(block, columns[others[0]])) : ClaimBaseline.None;
    }

    private ClaimBaseline RowBaseline(IReadOnlyList<TextUnit> rows, List<IReadOnlyList<TextSpan>> cells, IReadOnlyList<Party> parties, HashSet<Party> chosen)
    {
        const int most = 8;
        var others = parties.Index().Where(p => !chosen.Contains(p.Item) && p.Item is Party.Other or Party.Unknown && cells[p.Index].Count > 0 && cells[p.Index][0].Length > 0).Select(p => Words(rows[p.Index].Block, cells[p.Index][0])).Distinct().ToList();
        return others.Count > 0 ? new ClaimBaseline(ClaimBaselineKind.Named, string.Join(", ", others.Take(most)) + (others.Count > most ? ", …" : ""))
            : parties.Contains(Party.Before) ? new ClaimBaseline(ClaimBaselineKind.Vague, Words(rows[parties.ToList().IndexOf(Party.Before)].Block, cells[parties.ToList().IndexOf(Party.Before)][0])) : ClaimBaseline.None;
    }

    private string Words(int block, TextSpan cell) => cell.Slice(text.Announcement.Blocks[block].Text.Text).Trim();
}
