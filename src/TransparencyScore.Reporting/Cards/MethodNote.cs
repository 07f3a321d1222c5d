using TransparencyScore.Reporting.Html;
using static TransparencyScore.Reporting.Html.Markup;

namespace TransparencyScore.Reporting.Cards;

/// <summary>How to read the numbers, in a few sentences.</summary>
internal static class MethodNote
{
    public static HtmlElement Of(ReportModel model) => Tag(
        "section",
        Attr("id", "method"),
        Tag("h2", "Method"),
        Tag(
            "p",
            "The score says how openly an announcement backs its performance claims, not how good the product is. Only the text of an announcement "
            + "is judged; links are not followed. Each criterion gets a level: met earns its weight, partial half of it, absent nothing. "
            + "The score is the weight earned in percent of the weight judged."),
        Tag(
            "p",
            Tag("strong", "Coverage"),
            " is the share of all weight that could be judged. Criteria that do not apply and criteria that could not be assessed are left out of the score "
            + "and lower the coverage; a score with low coverage speaks for only a part of the questions. Where nothing could be judged there is no score, "
            + "which is not a score of 0."),
        Tag(
            "p",
            "Rule set ",
            Foreign($"{model.RuleSet.Title} ({model.RuleSet.Id}, version {model.RuleSet.Version})"),
            ", content ",
            Tag("code", Text.ForeignText.OneLine(model.RuleSet.Hash)),
            ". The same announcements and rules give the same report."));
}
