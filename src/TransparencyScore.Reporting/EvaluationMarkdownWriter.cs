using TransparencyScore.Evaluation.Results;
using TransparencyScore.Reporting.Evaluations;
using TransparencyScore.Reporting.Text;

namespace TransparencyScore.Reporting;

/// <summary>Writes an evaluation as Markdown (CommonMark with tables).</summary>
public static class EvaluationMarkdownWriter
{
    /// <summary>Writes an evaluation.</summary>
    /// <param name="result">The evaluation.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(EvaluationResult result, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        void Line(string text) => output.Write(text + "\n");

        Line($"# {MarkdownText.Encode(EvaluationTables.Title(result))}");
        foreach (var table in EvaluationTables.Of(result))
        {
            Line("");
            Line($"## {MarkdownText.Encode(table.Title)}");
            Line("");
            Line(Row(table.Columns));
            Line($"| --- |{string.Concat(table.Columns.Skip(1).Select(_ => " ---: |"))}");
            foreach (var row in table.Rows)
            {
                Line(Row(row));
            }

            foreach (var note in table.Notes)
            {
                Line("");
                Line(MarkdownText.Encode(note));
            }
        }

        if (result.Disagreements is { } disagreements)
        {
            Line("");
            Line($"## {Wording.Quantity(disagreements.Count, "disagreement")}");
        }

        foreach (var section in DisagreementSections.Of(result))
        {
            Line("");
            Line($"### {MarkdownText.Encode(section.Title)}");
            Line("");
            foreach (var (name, text) in section.Lines)
            {
                Line($"- {name}: {MarkdownText.Encode(text)}");
            }
        }

        Line("");
        Line($"Rule set {MarkdownText.Encode($"{result.Rules.Id} {result.Rules.Version}, {result.Rules.Hash}")}.");
        output.Flush();
    }

    private static string Row(IEnumerable<string> cells) => $"|{string.Concat(cells.Select(c => $" {MarkdownText.Encode(c)} |"))}";
}
