using TransparencyScore.Comparisons;
using TransparencyScore.Criteria;
using TransparencyScore.Reporting.Evaluations;
using TransparencyScore.Reporting.Text;

namespace TransparencyScore.Reporting.Comparisons;

/// <summary>The announcements of a comparison in words, the same in every format.</summary>
public static class ComparisonSections
{
    /// <summary>Name of a line with evidence that the second run has and the first has not.</summary>
    public const string Gained = "gained";

    /// <summary>Name of a line with evidence that the first run has and the second has not.</summary>
    public const string Lost = "lost";

    /// <summary>Name of a line with the second run's reason, where no evidence tells why the level changed.</summary>
    public const string Reason = "reason";

    private const int MostPassages = 4;
    private const int ReasonLength = 240;
    private const int NameLength = 120;

    /// <summary>A section for each announcement that changes: a line for each criterion with its levels, followed by the evidence gained and lost.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The sections in the order of the announcements.</returns>
    public static IEnumerable<TextSection> Of(RunComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var titles = comparison.After.Criteria.Concat(comparison.Before.Criteria).DistinctBy(c => c.Id).ToDictionary(c => c.Id, c => c.Title, StringComparer.Ordinal);
        return comparison.Announcements.Select(a => new TextSection(Title(a), [.. a.Criteria.SelectMany(c => Lines(c, titles[c.Id]))]));
    }

    private static string Title(AnnouncementChange change)
    {
        var a = change.Announcement;
        var name = string.Join(", ", new[] { a.Title, a.Company, a.Id }.Where(n => !string.IsNullOrWhiteSpace(n)).Select(n => ForeignText.Shorten(ForeignText.OneLine(n!), NameLength)));
        var figures = ComparisonWording.Figures(change.Before, change.After);
        return $"{name}: {(figures.Length > 0 ? figures : "same figures")}";
    }

    private static IEnumerable<(string Name, string Text)> Lines(CriterionChange change, string title)
    {
        yield return (ForeignText.OneLine(title), change.Move == LevelMove.None
            ? $"{ComparisonWording.Level(change.After)} as before, on other evidence"
            : $"{ComparisonWording.Level(change.Before)} → {ComparisonWording.Level(change.After)}");
        if (change.EvidenceGained.Count + change.EvidenceLost.Count == 0 && change.After is { } after)
        {
            yield return (Reason, ForeignText.Shorten(ForeignText.OneLine(after.Reason), ReasonLength));
        }

        foreach (var line in Passages(Gained, change.EvidenceGained).Concat(Passages(Lost, change.EvidenceLost)))
        {
            yield return line;
        }
    }

    private static IEnumerable<(string Name, string Text)> Passages(string name, IReadOnlyList<Evidence> evidence)
    {
        foreach (var passage in evidence.Take(MostPassages))
        {
            yield return (name, $"line {Numbers.Count(passage.Line)}, {passage.Signal} ({Wording.Status(passage.Status)}): {ComparisonWording.Quote(passage.Quote)}");
        }

        if (evidence.Count > MostPassages)
        {
            yield return (name, $"and {Wording.Quantity(evidence.Count - MostPassages, "passage")} more");
        }
    }
}
