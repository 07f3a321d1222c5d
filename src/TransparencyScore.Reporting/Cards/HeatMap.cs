using TransparencyScore.Companies;
using TransparencyScore.Reporting.Html;
using TransparencyScore.Reporting.Text;
using static TransparencyScore.Reporting.Html.Markup;

namespace TransparencyScore.Reporting.Cards;

/// <summary>Companies by criteria: mean levels as colour, sign and number.</summary>
internal static class HeatMap
{
    private static readonly string[] _signs = ["○", "◔", "◑", "◕", "●"];

    public static HtmlElement Of(ReportModel model) => Tag(
        "section",
        Attr("id", "criteria"),
        Tag("h2", "Companies by criteria"),
        Tag(
            "p",
            "Mean level over a company's announcements: 0 absent, 1 partial, 2 met. A criterion that does not apply, or could not be assessed, "
            + "has no number and does not count as absent."),
        When(model.Companies.Count > 0, () => Tag(
            "div",
            Class("scroll"),
            Attr("role", "region"),
            Attr("aria-label", "Heat map of companies by criteria"),
            Attr("tabindex", "0"),
            Tag(
                "table",
                Class("heat"),
                Tag("caption", Class("unseen"), "Mean level of each criterion."),
                Head(model),
                Tag("tbody", Each(model.Companies, company => Row(model, company)))))),
        Tag(
            "p",
            Class("key"),
            Each(_signs.Index(), sign => Tag("span", Class($"heat{Numbers.Count(sign.Index)}"), $"{sign.Item} {Numbers.OneDecimal(sign.Index / 2m)}")),
            Tag("span", Class("none"), "– not applicable"),
            Tag("span", Class("none"), "? not assessed")));

    private static HtmlElement Head(ReportModel model) => Tag(
        "thead",
        Tag(
            "tr",
            ColumnHeader("Company"),
            Each(model.RuleSet.Criteria, criterion => ColumnHeader(
                Attr("title", ForeignText.OneLine(criterion.Question)),
                Tag("span", Class("upright"), Foreign(criterion.Title))))));

    private static HtmlElement Row(ReportModel model, CompanyEntry company) => Tag(
        "tr",
        RowHeader(Link(LinkTarget.Inside(company.Page), Foreign(company.ShortName))),
        Each(model.RuleSet.Criteria, criterion => Square(criterion.Title, company.Card.Criteria.FirstOrDefault(verdict => verdict.Id == criterion.Id))));

    private static HtmlElement Square(string title, CompanyCriterion? criterion)
    {
        if (criterion?.Level is not { } level)
        {
            var verdict = criterion is { NotAssessed: > 0 } ? Verdict.NotAssessed : Verdict.NotApplicable;
            return Tag(
                "td",
                Class("none"),
                Attr("title", $"{ForeignText.OneLine(title)}: {verdict.Word}"),
                Tag("span", Attr("aria-hidden", "true"), verdict.Symbol),
                Tag("span", Class("unseen"), verdict.Word));
        }

        var step = (int)Math.Round(Math.Clamp(level, 0, 2) * 2, MidpointRounding.AwayFromZero);
        return Tag(
            "td",
            Class($"heat{Numbers.Count(step)}"),
            Attr("title", $"{ForeignText.OneLine(title)}: {Wording.Distribution(criterion)}"),
            Tag("span", Class("sign"), Attr("aria-hidden", "true"), _signs[step]),
            Tag("span", Class("number"), Numbers.MeanLevel(level)));
    }
}
