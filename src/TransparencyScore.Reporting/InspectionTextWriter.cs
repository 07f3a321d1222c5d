using TransparencyScore.Claims;
using TransparencyScore.Criteria;
using TransparencyScore.Reporting.Scores;
using TransparencyScore.Reporting.Text;

namespace TransparencyScore.Reporting;

/// <summary>Prints what the rules see of an announcement for people (<c>tscore inspect</c>): every block with its sentences, and under each the signals and claims found in it.</summary>
public static class InspectionTextWriter
{
    // A signal may be found in every word; the JSON has them all.
    private const int MostHits = 4;

    /// <summary>Prints one inspection.</summary>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="inspection">What was seen.</param>
    public static void Write(TextWriter output, Inspection inspection)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(inspection);
        output.WriteLine(ForeignText.OneLine(inspection.Announcement.Metadata.Id));
        var sentences = inspection.Sentences.Index().ToLookup(s => s.Item.Block);
        var signals = inspection.Signals.ToLookup(s => s.Sentence);
        var claims = inspection.Claims ?? [];
        foreach (var (index, block) in inspection.Announcement.Blocks.Index())
        {
            output.WriteLine();
            output.WriteLine($"{Names.Of(block.Kind)}{(block.Level is { } level ? $" {level}" : "")}{(block.Table is { } table ? $" of table {table}" : "")} at {block.Source.Start}-{block.Source.End}");
            foreach (var link in block.Links)
            {
                output.WriteLine($"  link to {ForeignText.OneLine(link.Url)}");
            }

            foreach (var (number, sentence) in sentences[index])
            {
                output.WriteLine($"  {number}: {ForeignText.OneLine(sentence.Text)}{Numbers("speaks with", sentence.SpeaksWith)}{Numbers("cites", sentence.Cites)}");
                foreach (var hits in signals[number].GroupBy(s => (s.Signal, s.Status)))
                {
                    output.WriteLine($"      {Names.Of(hits.Key.Status)} {hits.Key.Signal}: {string.Join(" … ", hits.Take(MostHits).Select(h => ForeignText.OneLine(h.Words)))}{(hits.Count() > MostHits ? " …" : "")}");
                }

                foreach (var claim in claims.Where(c => c.FigureStart >= sentence.Source.Start && c.FigureEnd <= sentence.Source.End))
                {
                    output.WriteLine($"      {Names.Of(claim.Status)} claim: {ForeignText.OneLine(claim.Figure)}{Words(claim)}");
                }
            }
        }
    }

    private static string Words(Claim claim) => string.Concat(new[] { claim.Metric, claim.Baseline.Name is { } name ? $"compared with {name}" : null }.OfType<string>().Select(w => $", {ForeignText.OneLine(w)}"));

    private static string Numbers(string what, IReadOnlyList<int> numbers) => numbers.Count == 0 ? "" : $"  ({what} {string.Join(", ", numbers)})";
}
