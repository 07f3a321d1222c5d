using TransparencyScore.Reporting.Html;
using TransparencyScore.Reporting.Text;
using static TransparencyScore.Reporting.Html.Markup;

namespace TransparencyScore.Reporting.Cards;

/// <summary>What all pages share: head, style, and the foot that says what they were made from.</summary>
internal static class PageFrame
{
    private const string ContentPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    public static string Write(ReportModel model, string title, HtmlPart header, HtmlPart main) => HtmlDocument.Write(Tag(
        "html",
        Attr("lang", "en"),
        Tag(
            "head",
            Tag("meta", Attr("charset", "utf-8")),
            Tag("meta", Attr("http-equiv", "Content-Security-Policy"), Attr("content", ContentPolicy)),
            Tag("meta", Attr("name", "viewport"), Attr("content", "width=device-width, initial-scale=1")),
            Tag("meta", Attr("name", "referrer"), Attr("content", "no-referrer")),
            Tag("meta", Attr("name", "color-scheme"), Attr("content", "light dark")),
            Tag("title", ForeignText.OneLine(title)),
            new HtmlStylesheet()),
        Tag("body", Tag("header", header), Tag("main", main), Foot(model))));

    private static HtmlElement Foot(ReportModel model)
    {
        var manifest = model.Source.Manifest;
        return Tag(
            "footer",
            Tag(
                "dl",
                Entry("Rule set", Foreign($"{manifest.RuleSet} {manifest.Version}")),
                Entry("Rule-set hash", Tag("code", ForeignText.OneLine(manifest.Hash))),
                Entry("Input hash", Tag("code", ForeignText.OneLine(manifest.InputHash))),
                Entry("Scored by", Foreign(manifest.Tool)),
                When(manifest.AsOf is not null, () => Entry("As of", Foreign(manifest.AsOf!)))));
    }

    private static HtmlElement Entry(string term, HtmlPart description) => Tag("div", Tag("dt", term), Tag("dd", description));
}
