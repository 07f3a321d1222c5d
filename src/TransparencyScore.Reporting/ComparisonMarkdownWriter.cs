using TransparencyScore.Comparisons;
using TransparencyScore.Reporting.Comparisons;
using TransparencyScore.Reporting.Evaluations;

namespace TransparencyScore.Reporting;

/// <summary>Writes a comparison as Markdown to paste into a pull request: the summary first, details folded. It stays below the length that GitHub
/// takes and says what was left out.</summary>
public static class ComparisonMarkdownWriter
{
    /// <summary>The longest comment that GitHub takes, in characters.</summary>
    public const int MostCharacters = 65_536;

    // For the notice, which names at most four kinds of parts.
    private const int NoticeLength = 400;

    /// <summary>Writes a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(RunComparison comparison, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        var foot = $"\n{PullRequestText.Encode($"Rule sets: {comparison.Before.Id} {comparison.Before.Version}, {comparison.Before.Hash}; {comparison.After.Id} {comparison.After.Version}, {comparison.After.Hash}")}.\n";
        var reserve = foot.Length + NoticeLength;
        var text = new CappedText(MostCharacters);
        var summary = ComparisonWording.Summary(comparison);
        text.TryAdd($"## {PullRequestText.Encode(ComparisonWording.Title(comparison))}\n\n**{PullRequestText.Encode(summary[0])}**\n", reserve);
        text.TryAdd(string.Concat(summary.Skip(1).Select(s => $"\n{PullRequestText.Encode(s)}\n")), reserve);

        var left = new List<string>();
        foreach (var table in ComparisonTables.Of(comparison))
        {
            Leave(left, table.Title, Add(text, table, reserve));
        }

        // The heading comes with the first announcement that fits.
        var heading = "\n### Announcements\n";
        var missing = 0;
        foreach (var section in ComparisonSections.Of(comparison))
        {
            if (text.TryAdd(heading + Section(section), reserve))
            {
                heading = "";
            }
            else
            {
                missing++;
            }
        }

        Leave(left, "Announcements", missing);
        if (left.Count > 0)
        {
            text.TryAdd($"\n**Left out**, because a comment takes at most {Numbers.Count(MostCharacters)} characters: {string.Join("; ", left)}. The formats table and json have everything.\n", foot.Length);
        }

        text.TryAdd(foot, 0);
        output.Write(text.ToString());
        output.Flush();
    }

    private static void Leave(List<string> left, string what, int count)
    {
        if (count > 0)
        {
            left.Add($"{Numbers.Count(count)} of \"{what}\"");
        }
    }

    // The number of rows that did not fit.
    private static int Add(CappedText text, TextTable table, int reserve)
    {
        var head = $"\n### {PullRequestText.Encode(table.Title)}\n\n{Row(table.Columns)}| --- |{string.Concat(table.Columns.Skip(1).Select(_ => " ---: |"))}\n";
        var rows = table.Rows.Select(Row).ToList();
        var fitting = rows.TakeWhile((row, index) => text.TryAdd(index == 0 ? head + row : row, reserve)).Count();
        return rows.Count - fitting;
    }

    private static string Row(IEnumerable<string> cells) => $"|{string.Concat(cells.Select(c => $" {PullRequestText.Encode(c)} |"))}\n";

    private static string Section(TextSection section)
    {
        if (section.Lines.Count == 0)
        {
            return $"\n- {PullRequestText.Encode(section.Title)}\n";
        }

        var lines = section.Lines.Select(l => l.Name is ComparisonSections.Gained or ComparisonSections.Lost or ComparisonSections.Reason
            ? $"  - {l.Name}: {PullRequestText.Encode(l.Text)}\n"
            : $"- **{PullRequestText.Encode(l.Name)}**: {PullRequestText.Encode(l.Text)}\n");
        return $"\n<details><summary>{PullRequestText.EncodeHtml(section.Title)}</summary>\n\n{string.Concat(lines)}\n</details>\n";
    }
}
