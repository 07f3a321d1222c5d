using TransparencyScore.Criteria;
using TransparencyScore.Reporting.Cards;
using TransparencyScore.Reporting.Text;
using TransparencyScore.Rules;
using TransparencyScore.Scoring;

namespace TransparencyScore.Reporting;

/// <summary>Writes results as Markdown (CommonMark with tables; <c>--format markdown</c>): a section per announcement.</summary>
/// <param name="output">Where to; it stays open.</param>
/// <param name="ruleSet">The rule set that the results were made by, for titles.</param>
public sealed class ScoreMarkdownWriter(TextWriter output, RuleSetSummary ruleSet) : IScoreWriter
{
    private const int QuoteLength = 160;

    /// <inheritdoc/>
    public void Start() => Line($"# Transparency scores: {MarkdownText.Encode(ruleSet.Title)}");

    /// <inheritdoc/>
    public void Write(AnnouncementScore score)
    {
        Line("");
        Line($"## {MarkdownText.Encode(Wording.Title(score))}");
        Line("");
        var announcement = score.Announcement;
        Fact("Company", announcement.Company);
        Fact("Published", announcement.Published);
        Fact("Kind", announcement.Kind);
        Fact("Address", announcement.Url);
        Fact("Grade", Wording.Grade(score.Grade));
        Fact("Score", Wording.Score(score.Score));
        Fact("Coverage", Wording.Percent(score.Coverage));
        Line("");
        Line("| Pillar | Score |");
        Line("| --- | ---: |");
        foreach (var pillar in score.Pillars)
        {
            Line($"| {MarkdownText.Encode(PillarTitle(pillar.Id))} | {Wording.Score(pillar.Score)} |");
        }

        Line("");
        Line("| Criterion | Weight | Level | Best evidence |");
        Line("| --- | ---: | --- | --- |");
        foreach (var criterion in score.Criteria)
        {
            var level = $"{Wording.LevelSymbol(criterion)} {Wording.Level(criterion)}";
            Line($"| {MarkdownText.Encode(CriterionTitle(criterion.Id))} | {Numbers.AsGiven(criterion.Weight)} | {level} | {Best(criterion)} |");
        }

        Advice(score);
        Claims(score);
        Line("");
        var manifest = score.Manifest;
        Line($"Rule set {MarkdownText.Encode($"{manifest.RuleSet} {manifest.Version}, {manifest.Hash}; input {manifest.InputHash}")}.");
    }

    /// <inheritdoc/>
    public void Finish() => output.Flush();

    private void Advice(AnnouncementScore score)
    {
        var improvements = Improvement.Of(score);
        if (improvements.Count == 0)
        {
            return;
        }

        Line("");
        Line("### What would raise the score");
        Line("");
        foreach (var improvement in improvements)
        {
            var gain = improvement.Points is { } points ? $"up to {Wording.Points(points)}" : Wording.Level(improvement.Criterion);
            Line($"- **{MarkdownText.Encode(CriterionTitle(improvement.Criterion.Id))}** ({gain}): {MarkdownText.Encode(improvement.Advice)}");
        }
    }

    private void Claims(AnnouncementScore score)
    {
        if (score.Claims is not { } claims)
        {
            return;
        }

        Line("");
        Line("### Quantitative claims");
        Line("");
        Line(ClaimWording.Summary(score.ClaimCounts));
        if (claims.Count == 0)
        {
            return;
        }

        Line("");
        Line("| Line | Figure | Value | About | Compared with | Rests on | Conditions | Source | Measured by |");
        Line("| ---: | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var claim in claims)
        {
            string[] cells =
            [
                ForeignText.OneLine(claim.Figure), ClaimWording.Value(claim) + ClaimWording.Remark(claim), ClaimWording.About(claim), ClaimWording.Baseline(claim.Baseline),
                ClaimWording.Basis(claim.Basis), ClaimWording.Conditions(claim), ClaimWording.Source(claim.Source), ClaimWording.MeasuredBy(claim.MeasuredBy),
            ];
            Line($"| {Numbers.Count(claim.Line)} | {string.Join(" | ", cells.Select(cell => MarkdownText.Encode(ForeignText.Shorten(ForeignText.OneLine(cell), QuoteLength))))} |");
        }
    }

    private static string Best(CriterionScore criterion) => criterion.Evidence is [var best, ..]
        ? $"“{MarkdownText.Encode(ForeignText.Shorten(ForeignText.OneLine(best.Quote), QuoteLength))}” (line {Numbers.Count(best.Line)}, {Wording.Status(best.Status)})"
        : "";

    private string CriterionTitle(string id) => ruleSet.Criteria.FirstOrDefault(criterion => criterion.Id == id)?.Title ?? id;

    private string PillarTitle(string id) => ruleSet.Pillars.FirstOrDefault(pillar => pillar.Id == id)?.Title ?? id;

    private void Fact(string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            Line($"- {name}: {MarkdownText.Encode(value)}");
        }
    }

    private void Line(string text) => output.Write(text + "\n");
}
