using TransparencyScore.Companies;
using TransparencyScore.Reporting.Html;
using TransparencyScore.Scoring;
using static TransparencyScore.Reporting.Html.Markup;

namespace TransparencyScore.Reporting.Cards;

/// <summary>A company's announcements on its page: what each came to, and what would raise its score.</summary>
internal static class AnnouncementsSection
{
    public static HtmlElement Of(ReportModel model, CompanyReportCard card) => Tag(
        "section",
        Attr("id", "announcements"),
        Tag("h2", "Announcements"),
        Each(card.Announcements, score => One(model, score)));

    private static HtmlElement One(ReportModel model, AnnouncementScore score)
    {
        var improvements = Improvement.Of(score);
        return Tag(
            "div",
            Class("card"),
            Tag("h3", Title(score)),
            Tag("p", Class("quiet"), Facts(score)),
            Tag(
                "p",
                Badges.Grade(model, score.Grade),
                score.Score is null ? " no score, " : $" score {Wording.Score(score.Score)}, ",
                $"coverage {Wording.Percent(score.Coverage)}"),
            ClaimsSection.Of(score),
            When(improvements.Count > 0, () => Tag(
                "details",
                Class("improvements"),
                Tag("summary", $"What would raise the score: {Wording.Quantity(improvements.Count, "criterion")} with advice"),
                Tag("ol", Each(improvements, improvement => Advice(model, improvement))))));
    }

    private static HtmlElement Title(AnnouncementScore score)
    {
        var title = Foreign(Wording.Title(score), score.Announcement.Language);
        return LinkTarget.TryWeb(score.Announcement.Url, out var target) ? Link(target, title) : title;
    }

    private static HtmlGroup Facts(AnnouncementScore score)
    {
        string?[] facts = [score.Announcement.Published, score.Announcement.Kind, score.Announcement.Language, score.Announcement.Id];
        return new HtmlGroup(facts.OfType<string>().SelectMany((fact, index) => new[] { index == 0 ? Nothing : " · ", Foreign(fact) }));
    }

    private static HtmlElement Advice(ReportModel model, Improvement improvement) => Tag(
        "li",
        Tag("strong", Foreign(model.CriterionTitle(improvement.Criterion.Id))),
        Tag("span", Class("quiet"), $" ({Wording.Level(improvement.Criterion)}{(improvement.Points is { } points ? $", up to {Wording.Points(points)} more" : "")})"),
        Tag("p", Foreign(improvement.Advice)));
}
