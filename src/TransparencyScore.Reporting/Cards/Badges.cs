using TransparencyScore.Criteria;
using TransparencyScore.Reporting.Html;
using static TransparencyScore.Reporting.Html.Markup;

namespace TransparencyScore.Reporting.Cards;

/// <summary>Grades and levels as small labels that say in words what their colour says.</summary>
internal static class Badges
{
    public static HtmlElement Grade(ReportModel model, string? grade) => Tag(
        "span",
        Class(model.GradeColour(grade) is { } colour ? $"grade grade{Numbers.Count(colour)}" : "grade nograde"),
        Foreign(Wording.Grade(grade)));

    public static HtmlElement Level(CriterionScore criterion) => Level(Verdict.Of(criterion));

    public static HtmlElement Level(Verdict verdict) =>
        Tag("span", Class($"level {verdict.Style}"), Tag("span", Attr("aria-hidden", "true"), verdict.Symbol), " " + verdict.Word);
}
