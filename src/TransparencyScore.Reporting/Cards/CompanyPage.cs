using TransparencyScore.Reporting.Html;
using static TransparencyScore.Reporting.Html.Markup;

namespace TransparencyScore.Reporting.Cards;

/// <summary>The page of one company.</summary>
internal static class CompanyPage
{
    public static string Write(ReportModel model, CompanyEntry company) => PageFrame.Write(
        model,
        $"{company.Name}: transparency report card",
        new HtmlGroup(
        [
            Tag("nav", Attr("aria-label", "Report"), Link(LinkTarget.Inside("../index.html"), "All companies")),
            Tag("p", Class("kicker"), "Transparency report card"),
            Tag("h1", Foreign(company.Name)),
        ]),
        new HtmlGroup([Overview(model, company), AnnouncementsSection.Of(model, company.Card), Criteria(model, company)]));

    private static HtmlElement Overview(ReportModel model, CompanyEntry company)
    {
        var card = company.Card;
        return Tag(
            "section",
            Class("overview"),
            Attr("aria-label", "Overview"),
            Tag(
                "div",
                Class("verdict"),
                Badges.Grade(model, card.Grade),
                Tag("p", card.Grade is null ? "None of the announcements could be scored." : Foreign(model.Band(card.Grade)?.Meaning ?? ""))),
            Tag(
                "dl",
                Class("figures"),
                Figure("Score", Wording.Score(card.Score)),
                Figure("Rank", card.Rank is { } rank ? $"{Numbers.Count(rank)} of {Numbers.Count(model.Ranked)}" : Wording.NotRanked),
                Figure("Coverage", Wording.Percent(card.Coverage)),
                Figure("Announcements", Numbers.Count(card.Announcements.Count))),
            When(card.ClaimCounts is not null, () => Tag("p", ClaimWording.Summary(card.ClaimCounts))),
            Tag("h2", "Pillars"),
            Tag(
                "ul",
                Class("pillars"),
                Each(card.Pillars, pillar => Tag(
                    "li",
                    Tag("span", Foreign(model.PillarTitle(pillar.Id))),
                    Bars.Score(Text.ForeignText.OneLine(model.PillarTitle(pillar.Id)), pillar.Score)))));
    }

    private static HtmlElement Criteria(ReportModel model, CompanyEntry company)
    {
        var known = model.RuleSet.Pillars.Select(pillar => pillar.Id).ToHashSet(StringComparer.Ordinal);
        return Tag(
            "section",
            Attr("id", "criteria"),
            Tag("h2", "Criteria"),
            Tag("p", Class("quiet"), "Open a criterion to see the level of each announcement with its reason, its evidence and advice."),
            Each(model.RuleSet.Pillars, pillar => new HtmlGroup(
            [
                Tag("h3", Foreign(pillar.Title)),
                Tag("p", Class("quiet"), Foreign(pillar.Question)),
                Each(model.RuleSet.Criteria.Where(criterion => criterion.Pillar == pillar.Id), criterion => CriterionSection.Of(company.Card, criterion)),
            ])),
            Each(model.RuleSet.Criteria.Where(criterion => !known.Contains(criterion.Pillar)), criterion => CriterionSection.Of(company.Card, criterion)));
    }

    private static HtmlElement Figure(string term, string value) => Tag("div", Tag("dt", term), Tag("dd", value));
}
