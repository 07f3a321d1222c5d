using TransparencyScore.Companies;
using TransparencyScore.Reporting.Html;
using static TransparencyScore.Reporting.Html.Markup;

namespace TransparencyScore.Reporting.Cards;

/// <summary>Small bar charts as inline SVG, each with its meaning in words.</summary>
internal static class Bars
{
    /// <summary>A bar from 0 to 100; without a value only words.</summary>
    public static HtmlPart Score(string label, decimal? score)
    {
        if (score is not { } value)
        {
            return Tag("span", Class("quiet"), Wording.NoScore);
        }

        return Tag(
            "span",
            Class("score-bar"),
            Svg($"{label}: {Numbers.OneDecimal(value)} of 100", Rect("track", 0, 100), Rect("fill", 0, Math.Clamp(value, 0, 100))),
            Tag("span", Class("number"), Numbers.OneDecimal(value)));
    }

    /// <summary>How many announcements reach which level, as parts of one bar.</summary>
    public static HtmlPart Distribution(CompanyCriterion criterion)
    {
        var total = Verdict.All.Sum(verdict => verdict.CountIn(criterion));
        if (total == 0)
        {
            return Nothing;
        }

        var parts = new List<HtmlPart>();
        var before = 0;
        foreach (var verdict in Verdict.All)
        {
            var count = verdict.CountIn(criterion);
            if (count > 0)
            {
                parts.Add(Rect(verdict.Style, 100m * before / total, 100m * count / total));
            }

            before += count;
        }

        return Svg(Wording.Distribution(criterion), [.. parts]);
    }

    private static HtmlElement Svg(string meaning, params ReadOnlySpan<HtmlPart> parts) => new(
        "svg",
        [
            Class("bar"), Attr("viewBox", "0 0 100 8"), Attr("preserveAspectRatio", "none"), Attr("role", "img"), Attr("aria-label", meaning),
            Tag("title", meaning), .. parts,
        ]);

    private static HtmlElement Rect(string style, decimal start, decimal width) => Tag(
        "rect", Class(style), Attr("x", Numbers.OneDecimal(start)), Attr("y", "0"), Attr("width", Numbers.OneDecimal(width)), Attr("height", "8"));
}
