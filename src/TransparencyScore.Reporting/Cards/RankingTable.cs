using TransparencyScore.Reporting.Html;
using static TransparencyScore.Reporting.Html.Markup;

namespace TransparencyScore.Reporting.Cards;

/// <summary>The companies by rank. Roles are written out because the narrow layout, which is no table to the eye, would lose them.</summary>
internal static class RankingTable
{
    public static HtmlElement Of(ReportModel model) => Tag(
        "section",
        Attr("id", "ranking"),
        Tag("h2", "Ranking"),
        model.Companies.Count == 0
            ? Tag("p", "There are no companies in this report.")
            : Tag(
                "div",
                Class("scroll"),
                Attr("role", "region"),
                Attr("aria-label", "Ranking table"),
                Attr("tabindex", "0"),
                Tag(
                    "table",
                    Class("ranking"),
                    Attr("role", "table"),
                    Tag("caption", "Companies by transparency score, best first. Scores and pillars go from 0 to 100."),
                    Tag("thead", Attr("role", "rowgroup"), Head(model)),
                    Tag("tbody", Attr("role", "rowgroup"), Each(model.Companies, company => Row(model, company))))));

    private static HtmlElement Head(ReportModel model) => Tag(
        "tr",
        Attr("role", "row"),
        Column("Rank"),
        Column("Company"),
        Column("Grade"),
        Column("Score"),
        Column("Coverage"),
        Each(model.RuleSet.Pillars, pillar => Column(Foreign(pillar.Title))),
        Column("Announcements"));

    private static HtmlElement Row(ReportModel model, CompanyEntry company)
    {
        var card = company.Card;
        return Tag(
            "tr",
            Attr("role", "row"),
            Data("Rank", card.Rank is { } rank ? Tag("span", Class("rank"), Numbers.Count(rank)) : Tag("span", Class("quiet"), Wording.NotRanked)),
            RowHeader(Attr("role", "rowheader"), Link(LinkTarget.Inside(company.Page), Foreign(company.ShortName))),
            Data("Grade", Badges.Grade(model, card.Grade)),
            Data("Score", Tag("span", Class(card.Score is null ? "quiet" : "strong number"), Wording.Score(card.Score))),
            Data("Coverage", Tag("span", Class("number"), Wording.Percent(card.Coverage))),
            Each(model.RuleSet.Pillars, pillar => Data(
                Text.ForeignText.OneLine(pillar.Title),
                Bars.Score(Text.ForeignText.OneLine(pillar.Title), card.Pillars.FirstOrDefault(score => score.Id == pillar.Id)?.Score))),
            Data("Announcements", Tag("span", Class("number"), Numbers.Count(card.Announcements.Count))));
    }

    private static HtmlElement Column(HtmlPart title) => ColumnHeader(Attr("role", "columnheader"), title);

    private static HtmlElement Data(string column, HtmlPart value) => Cell(column, Attr("role", "cell"), value);
}
