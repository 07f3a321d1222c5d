using TransparencyScore.Announcements;
using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Claims;

/// <summary>Tells what is disclosed about a claim: what it rests on, test conditions, source, who measured. Nearer words go before farther ones.</summary>
internal sealed class Disclosure(IndexedAnnouncement text, CompiledClaims claims, SignalFinder signals, OwnNames own)
{
    // "up to 2.1x": the words stand directly before the number.
    private const int Adjacent = 24;
    private readonly Dictionary<string, ILookup<int, SignalHit>> _hits = new(StringComparer.Ordinal);

    public bool IsUpTo(TextUnit unit, TextSpan figure) =>
        claims.Definition.Basis.UpTo is { } upTo && Hits(upTo)[unit.Index].Any(h => h.Span.Start < figure.End && figure.Start - h.Span.End <= Adjacent && h.Span.End - figure.End <= 4);

    public ClaimBasis Basis(Surroundings around, bool isUpTo)
    {
        var basis = claims.Definition.Basis;
        foreach (var units in Rings(around))
        {
            foreach (var (signal, result) in new[] { (basis.Projected, ClaimBasis.Projected), (basis.Theoretical, ClaimBasis.Theoretical), (basis.Measured, ClaimBasis.Measured) })
            {
                // The paragraph's other sentences may be about other numbers: only what was measured is taken to be about all of them.
                if (signal is not null && (result == ClaimBasis.Measured || !(ReferenceEquals(units, around.Paragraph) || ReferenceEquals(units, around.Before))) && units.Any(u => Has(signal, u)))
                {
                    return result;
                }
            }
        }

        return isUpTo ? ClaimBasis.UpTo : ClaimBasis.Unstated;
    }

    public IReadOnlyList<string> Conditions(Surroundings around) => [.. claims.Definition.Conditions.Where(c => around.All.Any(u => Has(c.Signal, u))).Select(c => c.Id)];

    public ClaimSource Source(Surroundings around)
    {
        if (around.Footnotes is [var note, ..])
        {
            return new ClaimSource(ClaimSourceKind.Footnote, text.Announcement.Blocks[note.Block].Text.Text.Trim(), null);
        }

        var sources = claims.Definition.Sources;
        foreach (var units in Rings(around))
        {
            if (sources.Link is { } link && units.SelectMany(u => Hits(link)[u.Index]).FirstOrDefault() is { } hit)
            {
                var block = text.Announcement.Blocks[hit.Unit.Block];
                var target = block.Links.FirstOrDefault(l => l.Text.Start >= hit.Span.Start && l.Text.End <= hit.Span.End && !l.Url.StartsWith('#')) ?? block.Links.FirstOrDefault(l => l.Text == hit.Span);
                return new ClaimSource(ClaimSourceKind.Link, hit.Span.Length > 0 ? hit.Span.Slice(block.Text.Text) : null, target?.Url);
            }

            if (sources.Citation is { } citation && units.SelectMany(u => Hits(citation)[u.Index]).FirstOrDefault() is { } cited)
            {
                return new ClaimSource(ClaimSourceKind.Citation, cited.Span.Slice(text.Announcement.Blocks[cited.Unit.Block].Text.Text), null);
            }
        }

        if (around.Close.FirstOrDefault(u => text.Announcement.Blocks[u.Block].Kind == BlockKind.Caption) is { } caption)
        {
            return new ClaimSource(ClaimSourceKind.Caption, text.Announcement.Blocks[caption.Block].Text.Text.Trim(), null);
        }

        // A note that goes with the figures and says who measured says where they come from.
        var by = claims.Definition.MeasuredBy;
        var measurers = new[] { by.Vendor, by.ThirdParty, by.Customer, by.Quoted }.OfType<NameReference>().ToList();
        var notes = claims.Definition.Basis.Measured is { } measured ? [measured, .. measurers] : measurers;
        var said = around.Close.Concat(around.Paragraph).Concat(around.General).FirstOrDefault(u => notes.Exists(s => Has(s, u)))
            ?? (measurers.Exists(s => Has(s, around.Own)) && claims.Definition.Conditions.Any(c => Has(c.Signal, around.Own)) ? around.Own : null);
        return said is null ? ClaimSource.None : new ClaimSource(ClaimSourceKind.Note, said.Span.Slice(text.Announcement.Blocks[said.Block].Text.Text), null);
    }

    public ClaimMeasurer MeasuredBy(Surroundings around)
    {
        var by = claims.Definition.MeasuredBy;
        foreach (var units in Rings(around))
        {
            foreach (var unit in units)
            {
                if (by.Customer is { } customer && Has(customer, unit))
                {
                    return new ClaimMeasurer(ClaimMeasurerKind.Customer, NameIn(claims.CustomerNames, unit));
                }

                if (by.ThirdParty is { } third && Has(third, unit))
                {
                    return new ClaimMeasurer(ClaimMeasurerKind.ThirdParty, NameIn(claims.ThirdPartyNames, unit));
                }

                if (by.Quoted is { } quoted && Has(quoted, unit))
                {
                    return new ClaimMeasurer(ClaimMeasurerKind.Quoted, NameIn(claims.ThirdPartyNames, unit));
                }

                if (by.Vendor is { } vendor && Has(vendor, unit))
                {
                    return new ClaimMeasurer(ClaimMeasurerKind.Vendor, own.Vendor(unit.Block, unit.Span)?.Slice(text.Announcement.Blocks[unit.Block].Text.Text));
                }

                // "Measured by Oriveth", where Oriveth is the vendor.
                if (claims.Definition.Basis.Measured is { } measured && Has(measured, unit) && own.Company(unit.Block, unit.Span) is { } company)
                {
                    return new ClaimMeasurer(ClaimMeasurerKind.Vendor, company.Slice(text.Announcement.Blocks[unit.Block].Text.Text));
                }
            }
        }

        return ClaimMeasurer.Unstated;
    }

    private static IEnumerable<IReadOnlyList<TextUnit>> Rings(Surroundings around) => [[around.Own], around.Close, around.Before, around.Paragraph, around.General];

    private bool Has(NameReference signal, TextUnit unit) => Hits(signal)[unit.Index].Any();

    private string? NameIn(NameSet? names, TextUnit unit) =>
        names.In(text, unit.Block, unit.Span).Select(m => m.Span.Slice(text.Announcement.Blocks[unit.Block].Text.Text)).FirstOrDefault();

    private ILookup<int, SignalHit> Hits(NameReference signal)
    {
        if (!_hits.TryGetValue(signal.Id, out var hits))
        {
            _hits[signal.Id] = hits = signals.Find(signal.Id).Asserted.ToLookup(h => h.Unit.Index);
        }

        return hits;
    }
}
