using TransparencyScore.Claims;
using TransparencyScore.Reporting.Html;
using TransparencyScore.Reporting.Text;
using TransparencyScore.Scoring;
using static TransparencyScore.Reporting.Html.Markup;

namespace TransparencyScore.Reporting.Cards;

/// <summary>The claims ledger of an announcement on its company's page: the sentence to remember, and the rows when it is opened.</summary>
internal static class ClaimsSection
{
    private const int MostRows = 200;
    private const int QuoteLength = 240;
    private static readonly string[] Heads = ["Figure", "About", "Compared with", "Rests on", "Conditions", "Source", "Measured by"];

    public static HtmlPart Of(AnnouncementScore score) => score.Claims is not { Count: > 0 } claims
        ? When(score.Claims is not null, () => Tag("p", Class("quiet"), ClaimWording.Summary(score.ClaimCounts)))
        : Tag(
            "details",
            Class("improvements"),
            Tag("summary", ClaimWording.Summary(score.ClaimCounts)),
            Tag(
                "div",
                Class("scroll"),
                Attr("tabindex", "0"),
                Attr("role", "region"),
                Attr("aria-label", "Claims ledger"),
                Tag(
                    "table",
                    Tag("thead", Tag("tr", Each(Heads, head => Tag("th", Attr("scope", "col"), head)))),
                    Tag("tbody", Each(claims.Take(MostRows), claim => Row(claim, score.Announcement.Language))))),
            When(claims.Count > MostRows, () => Tag("p", Class("quiet"), $"And {Wording.Quantity(claims.Count - MostRows, "more claim")}, which the data file of this report lists.")));

    private static HtmlElement Row(Claim claim, string? language) => Tag(
        "tr",
        Tag("th", Attr("scope", "row"), Attr("title", ForeignText.Shorten(ForeignText.OneLine(claim.Quote), QuoteLength)), Foreign(ForeignText.OneLine(claim.Figure), language), $" (line {Numbers.Count(claim.Line)}){ClaimWording.Remark(claim)}"),
        Tag("td", Foreign(ForeignText.OneLine(ClaimWording.About(claim)))),
        Tag("td", Foreign(ForeignText.OneLine(ClaimWording.Baseline(claim.Baseline)))),
        Tag("td", ClaimWording.Basis(claim.Basis)),
        Tag("td", ClaimWording.Conditions(claim)),
        Tag("td", Source(claim.Source)),
        Tag("td", Foreign(ForeignText.OneLine(ClaimWording.MeasuredBy(claim.MeasuredBy)))));

    private static HtmlPart Source(ClaimSource source) => LinkTarget.TryWeb(source.Url, out var target)
        ? Link(target, ClaimWording.Source(source))
        : new HtmlText(ClaimWording.Source(source));
}
