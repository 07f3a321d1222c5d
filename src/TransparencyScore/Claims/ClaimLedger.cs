using TransparencyScore.Announcements;
using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Claims;

/// <summary>Makes the claims ledger of an announcement. Pure; time grows with the length of the text.</summary>
internal sealed class ClaimLedger
{
    private readonly IndexedAnnouncement _text;
    private readonly CompiledClaims _claims;
    private readonly SignalFinder _signals;
    private readonly StatusFinder _statuses;
    private const int MostRivals = 32;
    // "In comparison, the baseline reaches …": so far from its sentence's beginning may the alternative stand.
    private const int Opening = 24;
    private readonly OwnNames _own;
    private readonly Comparison _comparison;
    private readonly FigureReader _figures;
    private readonly ProseClaims _prose;
    private readonly TableClaims _tables;
    private readonly Disclosure _disclosure;
    private readonly QuoteMaker _quotes;
    private readonly ILookup<int, SignalHit> _excluded;

    private ClaimLedger(IndexedAnnouncement text, CompiledClaims claims, SignalFinder signals, StatusFinder statuses)
    {
        (_text, _claims, _signals, _statuses) = (text, claims, signals, statuses);
        _own = new OwnNames(text, claims);
        _comparison = new Comparison(text, claims, _own);
        _figures = new FigureReader(text, claims);
        _prose = new ProseClaims(text, claims, new MetricFinder(text, claims), _comparison, _own);
        _tables = new TableClaims(text, claims, _figures, _own);
        _disclosure = new Disclosure(text, claims, signals, _own);
        _quotes = new QuoteMaker(text);
        _excluded = claims.Definition.Scope.Exclude.SelectMany(s => signals.Find(s.Id).Hits).ToLookup(h => h.Unit.Index);
    }

    /// <summary>All claims in reading order, whatever their status; none for a rule set without <c>claims.json</c>.</summary>
    /// <exception cref="SignalFailedException">An expression of a signal took too long.</exception>
    public static IReadOnlyList<Claim> Of(IndexedAnnouncement text, CompiledClaims? claims, SignalFinder signals, StatusFinder statuses) =>
        claims is null ? [] : new ClaimLedger(text, claims, signals, statuses).Read();

    private List<Claim> Read()
    {
        var found = new List<FoundClaim>();
        var blocks = _text.Announcement.Blocks;
        foreach (var table in _text.Units.Where(u => blocks[u.Block].Table is not null).GroupBy(u => blocks[u.Block].Table))
        {
            var rows = table.Where(u => blocks[u.Block].Kind == BlockKind.TableRow).ToList();
            var header = table.FirstOrDefault(u => blocks[u.Block].Kind == BlockKind.TableHeader);
            found.AddRange(_tables.In(rows, header, rows.Count == 0 ? [] : [.. rows[0].SpeaksWith.Select(i => _text.Units[i]).Where(u => u != header)]));
        }

        foreach (var unit in _text.Units.Where(u => blocks[u.Block].Kind is not (BlockKind.TableHeader or BlockKind.TableRow or BlockKind.Code)))
        {
            found.AddRange(_prose.In(unit, _figures.Read(unit.Block, unit.Span)));
        }

        var claims = new List<Claim>();
        found.RemoveAll(IsExcluded);
        var rivals = Rivals(found);
        var surroundings = new SurroundingsFinder(_text, _signals, _claims.Definition, found.Select(f => f.Unit.Index).ToHashSet());
        Disclosed? last = null;
        foreach (var claim in found.OrderBy(c => c.Unit.Index).ThenBy(c => c.Figure.Span.Start))
        {
            if (last is null || last.Around.Own != claim.Unit)
            {
                last = Disclose(surroundings.Of(claim.Unit));
            }

            claims.Add(Row(claim, last) is { Status: SignalStatus.Asserted } row && IsRivals(claim, rivals) ? row with { Status = SignalStatus.Other } : Row(claim, last));
        }

        return claims;
    }

    private bool IsExcluded(FoundClaim claim) => _excluded[claim.Unit.Index].Any(h => h.Span.Start < claim.Figure.Span.End && claim.Figure.Span.Start < h.Span.End);

    // What some claim of the text is compared with by name.
    private static List<string> Rivals(List<FoundClaim> found) =>
        [.. found.Where(c => c.Baseline is { Kind: ClaimBaselineKind.Named, Name.Length: > 2 }).Select(c => c.Baseline.Name!).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostRivals)];

    // "The X200 reaches 300 tok/s", where the product was compared with the X200: somebody else's result, unless the sentence speaks of the vendor too.
    private bool IsRivals(FoundClaim claim, List<string> rivals)
    {
        var unit = claim.Unit;
        var start = Math.Max(unit.Span.Start, claim.Figure.Span.Start - Mentions.Reach);
        var before = new TextSpan(start, claim.Figure.Span.Start);
        if (claim.Baseline.Kind == ClaimBaselineKind.Named || _text.Announcement.Blocks[unit.Block].Table is not null || _own.Product(unit.Block, before) is not null || _own.Vendor(unit.Block, before) is not null)
        {
            return false;
        }

        var words = _text.Announcement.Blocks[unit.Block].Text.Text;
        var named = rivals.Select(r => words.AsSpan(before.Start, before.Length).IndexOf(r, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? new TextSpan(start + at, start + at + r.Length) : default);
        var vague = _claims.Vague.In(_text, unit.Block, before).Select(m => m.Span).Where(s => s.Start - unit.Span.Start <= Opening);
        return named.Concat(vague).Any(s => s.Length > 0 && !_comparison.IsAside(unit, claim.Figure.Span, s));
    }

    private Disclosed Disclose(Surroundings around) => new(around, _disclosure.Conditions(around), _disclosure.Source(around), _disclosure.MeasuredBy(around));

    private Claim Row(FoundClaim found, Disclosed disclosed)
    {
        var block = _text.Announcement.Blocks[found.Unit.Block];
        var quote = _quotes.SpanOf(found.Unit, found.Figure.Span);
        var figure = block.Text.ToSource(found.Figure.Span);
        var isUpTo = _disclosure.IsUpTo(found.Unit, found.Figure.Span);
        return new Claim
        {
            Quote = quote.Slice(_text.Announcement.Text),
            Start = quote.Start,
            End = quote.End,
            Line = _quotes.LineOf(quote.Start),
            Figure = figure.Slice(_text.Announcement.Text),
            FigureStart = figure.Start,
            FigureEnd = figure.End,
            Kind = found.Kind,
            Low = found.Figure.Low,
            High = found.Figure.High,
            Before = found.Figure.Before,
            Unit = found.UnitName,
            Direction = found.Direction,
            Metric = found.Metric,
            Subject = found.Subject,
            Baseline = found.Baseline,
            Basis = _disclosure.Basis(disclosed.Around, isUpTo),
            IsUpTo = isUpTo,
            Conditions = disclosed.Conditions,
            Source = disclosed.Source,
            MeasuredBy = disclosed.MeasuredBy,
            Status = _statuses.StatusOf(found.Unit, found.Figure.Span),
            InTable = block.Kind == BlockKind.TableRow,
        };
    }

    /// <summary>What is disclosed about all claims of one sentence or row.</summary>
    private sealed record Disclosed(Surroundings Around, IReadOnlyList<string> Conditions, ClaimSource Source, ClaimMeasurer MeasuredBy);
}
