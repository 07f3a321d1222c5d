using System.Text;
using TransparencyScore.Companies;
using TransparencyScore.Reporting.Text;

namespace TransparencyScore.Reporting.Cards;

/// <summary>The report as Markdown: the ranking and a short card per company.</summary>
internal static class ReportMarkdown
{
    public static string Write(ReportModel model)
    {
        var text = new StringBuilder();
        void Line(string line = "") => text.Append(line).Append('\n');

        Line($"# Transparency report cards: {MarkdownText.Encode(model.RuleSet.Title)}");
        Line();
        Line($"{Wording.Quantity(model.Companies.Count, "company")}, {Wording.Announcements(model.Announcements)}. Scores go from 0 to 100; coverage is the share of all weight that could be judged.");
        Line();
        Line($"| Rank | Company | Grade | Score | Coverage | {string.Concat(model.RuleSet.Pillars.Select(pillar => MarkdownText.Encode(pillar.Title) + " | "))}Announcements |");
        Line($"| ---: | --- | --- | ---: | ---: | {string.Concat(model.RuleSet.Pillars.Select(_ => "---: | "))}---: |");
        foreach (var company in model.Companies)
        {
            var card = company.Card;
            var pillars = model.RuleSet.Pillars.Select(pillar => Wording.Score(card.Pillars.FirstOrDefault(score => score.Id == pillar.Id)?.Score) + " | ");
            Line($"| {(card.Rank is { } rank ? Numbers.Count(rank) : Wording.NotRanked)} | {MarkdownText.Encode(company.Name)} | {MarkdownText.Encode(Wording.Grade(card.Grade))} | {Wording.Score(card.Score)} | {Wording.Percent(card.Coverage)} | {string.Concat(pillars)}{Numbers.Count(card.Announcements.Count)} |");
        }

        foreach (var company in model.Companies)
        {
            Line();
            Card(model, company, Line);
        }

        Line();
        Line($"Rule set {MarkdownText.Encode(model.RuleSet.Id)} {MarkdownText.Encode(model.RuleSet.Version)}, {MarkdownText.Encode(model.RuleSet.Hash)}.");
        return text.ToString();
    }

    private static void Card(ReportModel model, CompanyEntry company, Action<string> line)
    {
        var card = company.Card;
        line($"## {MarkdownText.Encode(company.Name)}");
        line("");
        line(card.Score is null
            ? $"No score from {Wording.Announcements(card.Announcements.Count)}: nothing could be judged."
            : $"Grade {MarkdownText.Encode(Wording.Grade(card.Grade))}, score {Wording.Score(card.Score)} at {Wording.Percent(card.Coverage)} coverage, from {Wording.Announcements(card.Announcements.Count)}. {MarkdownText.Encode(model.Band(card.Grade)?.Meaning ?? "")}".TrimEnd());
        line("");
        Criteria("Met wherever judged", card.Criteria.Where(criterion => criterion is { Met: > 0, Partial: 0, Absent: 0 }));
        Criteria("Absent wherever judged", card.Criteria.Where(criterion => criterion is { Absent: > 0, Partial: 0, Met: 0 }));
        Criteria("Partial or mixed", card.Criteria.Where(criterion => criterion.Level is not null && (criterion.Partial > 0 || criterion is { Met: > 0, Absent: > 0 })));
        Criteria("Not applicable or not assessed", card.Criteria.Where(criterion => criterion.Level is null));

        void Criteria(string label, IEnumerable<CompanyCriterion> criteria)
        {
            var titles = criteria.Select(criterion => MarkdownText.Encode(model.CriterionTitle(criterion.Id))).ToList();
            if (titles.Count > 0)
            {
                line($"- {label}: {Wording.List(titles)}");
            }
        }
    }
}
