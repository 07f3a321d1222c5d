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
        Line($"{Wording.Quantity(model.Companies.Count, "company")}, {Wording.Announcements(model.Announcements)}. "
            + "Scores go from 0 to 100; coverage is the share of all weight that could be judged.");
        Line();
        Ranking(model, Line);
        foreach (var company in model.Companies)
        {
            Line();
            Card(model, company, Line);
        }

        Line();
        Line($"Rule set {MarkdownText.Encode($"{model.RuleSet.Id} {model.RuleSet.Version}, {model.RuleSet.Hash}")}.");
        return text.ToString();
    }

    private static void Ranking(ReportModel model, Action<string> line)
    {
        var pillars = model.RuleSet.Pillars;
        line(Row(["Rank", "Company", "Grade", "Score", "Coverage", .. pillars.Select(pillar => MarkdownText.Encode(pillar.Title)), "Announcements"]));
        line(Row(["---:", "---", "---", "---:", "---:", .. pillars.Select(_ => "---:"), "---:"]));
        foreach (var company in model.Companies)
        {
            var card = company.Card;
            line(Row(
            [
                card.Rank is { } rank ? Numbers.Count(rank) : Wording.NotRanked,
                MarkdownText.Encode(company.Name),
                MarkdownText.Encode(Wording.Grade(card.Grade)),
                Wording.Score(card.Score),
                Wording.Percent(card.Coverage),
                .. pillars.Select(pillar => Wording.Score(card.Pillars.FirstOrDefault(score => score.Id == pillar.Id)?.Score)),
                Numbers.Count(card.Announcements.Count),
            ]));
        }
    }

    private static void Card(ReportModel model, CompanyEntry company, Action<string> line)
    {
        line($"## {MarkdownText.Encode(company.Name)}");
        line("");
        line(Summary(model, company.Card));
        line("");
        if (company.Card.ClaimCounts is { } counts)
        {
            line(ClaimWording.Summary(counts));
            line("");
        }

        var criteria = company.Card.Criteria;
        Criteria("Met wherever judged", criteria.Where(criterion => criterion is { Met: > 0, Partial: 0, Absent: 0 }));
        Criteria("Partial or mixed", criteria.Where(criterion => criterion.Level is not null && (criterion.Partial > 0 || criterion is { Met: > 0, Absent: > 0 })));
        Criteria("Absent wherever judged", criteria.Where(criterion => criterion is { Absent: > 0, Partial: 0, Met: 0 }));
        Criteria("Not applicable or not assessed", criteria.Where(criterion => criterion.Level is null));

        void Criteria(string label, IEnumerable<CompanyCriterion> group)
        {
            var titles = group.Select(criterion => MarkdownText.Encode(model.CriterionTitle(criterion.Id))).ToList();
            if (titles.Count > 0)
            {
                line($"- {label}: {Wording.List(titles)}");
            }
        }
    }

    private static string Summary(ReportModel model, CompanyReportCard card)
    {
        var announcements = Wording.Announcements(card.Announcements.Count);
        if (card.Score is null)
        {
            return $"No score from {announcements}: nothing could be judged.";
        }

        var meaning = model.Band(card.Grade) is { } band ? " " + MarkdownText.Encode(band.Meaning) : "";
        return $"Grade {MarkdownText.Encode(Wording.Grade(card.Grade))}, score {Wording.Score(card.Score)} at {Wording.Percent(card.Coverage)} coverage, from {announcements}.{meaning}";
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
