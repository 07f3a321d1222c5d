using TransparencyScore.Reporting.Html;
using static TransparencyScore.Reporting.Html.Markup;

namespace TransparencyScore.Reporting.Cards;

/// <summary>The report's first page: all companies side by side.</summary>
internal static class IndexPage
{
    private const int GapsShown = 5;

    public static string Write(ReportModel model) => PageFrame.Write(
        model,
        "Transparency report cards: " + model.RuleSet.Title,
        new HtmlGroup(
        [
            Tag("p", Class("kicker"), "Transparency report cards"),
            Tag("h1", Foreign(model.RuleSet.Title)),
            Tag("p", Class("lead"), Lead(model)),
            Tag(
                "nav",
                Attr("aria-label", "Sections"),
                Link(LinkTarget.Inside("#ranking"), "Ranking"),
                Link(LinkTarget.Inside("#criteria"), "Criteria"),
                Link(LinkTarget.Inside("#gaps"), "What is lacking"),
                Link(LinkTarget.Inside("#grades"), "Grades"),
                Link(LinkTarget.Inside("#method"), "Method")),
        ]),
        new HtmlGroup([RankingTable.Of(model), HeatMap.Of(model), Gaps(model), Grades(model), MethodNote.Of(model)]));

    private static string Lead(ReportModel model)
    {
        var what = $"{Wording.Quantity(model.Companies.Count, "company")}, {Wording.Announcements(model.Announcements)}, "
            + $"judged on {Wording.Quantity(model.RuleSet.Criteria.Count, "criterion")}";
        return model.Source.Manifest.AsOf is { } date ? $"{what}, as of {Text.ForeignText.OneLine(date)}." : what + ".";
    }

    private static HtmlElement Gaps(ReportModel model) => Tag(
        "section",
        Attr("id", "gaps"),
        Tag("h2", "What the whole field lacks most"),
        model.Gaps.Count == 0
            ? Tag("p", "No criterion is absent from any announcement that was judged on it.")
            : Tag(
                "ol",
                Class("gaps"),
                Each(model.Gaps.Take(GapsShown), gap => Tag(
                    "li",
                    Tag("strong", Foreign(gap.Criterion.Title)),
                    Tag("p", $"Absent from {Numbers.Count(gap.Absent)} of {Wording.Announcements(gap.Scored)}, met by {Numbers.Count(gap.Met)}."),
                    Tag("p", Class("quiet"), Foreign(gap.Criterion.Question))))));

    private static HtmlElement Grades(ReportModel model) => Tag(
        "section",
        Attr("id", "grades"),
        Tag("h2", "Grades"),
        Tag(
            "table",
            Class("legend"),
            Tag("thead", Tag("tr", ColumnHeader("Grade"), ColumnHeader("Score from"), ColumnHeader("Meaning"))),
            Tag(
                "tbody",
                Each(model.RuleSet.Grades, band => Tag(
                    "tr",
                    RowHeader(Badges.Grade(model, band.Grade)),
                    Tag("td", Class("number"), Numbers.AsGiven(band.Minimum)),
                    Tag("td", Foreign(band.Meaning)))))),
        Tag("p", Class("quiet"), "Grades go by unrounded scores; scores are shown rounded to one decimal."));
}
