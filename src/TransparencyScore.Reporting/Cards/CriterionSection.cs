using TransparencyScore.Companies;
using TransparencyScore.Criteria;
using TransparencyScore.Reporting.Html;
using TransparencyScore.Reporting.Text;
using TransparencyScore.Rules;
using TransparencyScore.Scoring;
using static TransparencyScore.Reporting.Html.Markup;

namespace TransparencyScore.Reporting.Cards;

/// <summary>One criterion on a company's page: the distribution of levels, and each announcement's verdict when it is opened.</summary>
internal static class CriterionSection
{
    private const int QuotesShown = 3;
    private const int QuoteLength = 400;

    public static HtmlElement Of(CompanyReportCard card, CriterionSummary criterion)
    {
        var company = card.Criteria.FirstOrDefault(verdict => verdict.Id == criterion.Id);
        return Tag(
            "details",
            Class("criterion"),
            Tag(
                "summary",
                Tag("span", Class("name"), Foreign(criterion.Title)),
                When(company is not null, () => new HtmlGroup(
                [
                    Tag("span", Class("mean"), company!.Level is null ? Wording.MeanLevel(company) : $"mean level {Wording.MeanLevel(company)} of 2"),
                    Bars.Distribution(company),
                    Tag("span", Class("counts"), Wording.Distribution(company)),
                ]))),
            Tag("p", Class("question"), Foreign(criterion.Question), Tag("span", Class("quiet"), $" Weight {Numbers.AsGiven(criterion.Weight)} of 100.")),
            Meanings(criterion),
            Tag(
                "ol",
                Class("verdicts"),
                Each(
                    card.Announcements.Where(score => score.Criteria.Any(verdict => verdict.Id == criterion.Id)),
                    score => Verdict(score, score.Criteria.First(verdict => verdict.Id == criterion.Id)))));
    }

    private static HtmlElement Meanings(CriterionSummary criterion) => Tag(
        "ul",
        Class("meanings"),
        Each(
            new[] { Reporting.Verdict.Met, Reporting.Verdict.Partial, Reporting.Verdict.Absent }.Zip(criterion.Levels.Reverse()),
            level => Tag("li", Badges.Level(level.First), " ", Foreign(level.Second))));

    private static HtmlElement Verdict(AnnouncementScore score, CriterionScore criterion) => Tag(
        "li",
        Tag("p", Class("announcement"), Badges.Level(criterion), " ", Foreign(Wording.Title(score), score.Announcement.Language)),
        Tag("p", Foreign(criterion.Reason)),
        Each(criterion.Evidence.Take(QuotesShown), evidence => Quote(evidence, score.Announcement.Language)),
        When(criterion.Evidence.Count > QuotesShown, () => Tag("p", Class("quiet"), $"And {Wording.Quantity(criterion.Evidence.Count - QuotesShown, "more passage")}.")),
        When(criterion.Advice is not null, () => Tag("p", Class("advice"), Tag("strong", "Advice: "), Foreign(criterion.Advice!))));

    private static HtmlElement Quote(Evidence evidence, string? language) => Tag(
        "figure",
        Tag("blockquote", Attr("dir", "auto"), Language(language), ForeignText.Shorten(ForeignText.OneLine(evidence.Quote), QuoteLength)),
        Tag("figcaption", $"Line {Numbers.Count(evidence.Line)}, {Wording.Status(evidence.Status)}, ", Tag("code", ForeignText.OneLine(evidence.Signal))));
}
