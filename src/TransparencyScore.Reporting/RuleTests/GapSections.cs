using TransparencyScore.Reporting.Text;
using TransparencyScore.Rules;
using TransparencyScore.Scoring.RuleTests;

namespace TransparencyScore.Reporting.RuleTests;

/// <summary>What no test reaches, in words: by signal or rule, with the text that would reach it.</summary>
public static class GapSections
{
    private const int TextLength = 160;

    /// <summary>A section for each matcher and each rule with gaps.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <returns>Sections in the order of files and lines; a line names a place and what stands there.</returns>
    public static IReadOnlyList<GapSection> Of(RuleCoverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return [.. coverage.Gaps.GroupBy(g => (g.Location.File, g.Owner, Key: Key(g), g.Need))
            .Select(g => new GapSection(Title(g.First(), g.Count() == 1), [.. g.Select(gap => (Place(gap.Location), Text(gap)))]))];
    }

    // The matchers under one key ask for the same kind of text.
    private static string Key(CoverageGap gap) => gap.Need is CoverageNeed.Hit or CoverageNeed.KeptOut ? gap.Part.Split(' ')[0] : gap.Part;

    private static string Title(CoverageGap gap, bool one) => (gap.Need, Key(gap)) switch
    {
        (CoverageNeed.Decides, _) => $"{gap.Owner}: no example is decided by this rule. Add an example that meets it and no rule before it:",
        (CoverageNeed.True, var rule) => $"{gap.Owner}, rule {rule}: never true. Add an example in which {(one ? "this condition holds" : "each of these conditions holds")}:",
        (CoverageNeed.False, var rule) => $"{gap.Owner}, rule {rule}: never false. Add an example in which {(one ? "this condition does" : "each of these conditions does")} not hold:",
        (CoverageNeed.Context, var key) => $"context.{key}: no hit has a word of this list beside it{Effect(key)}. Add a test with one:",
        (CoverageNeed.KeptOut, _) => $"Signal {gap.Owner}, \"unless\": never keeps anything out. Add to \"mustNotMatch\" a text that would match but for {(one ? "this, or remove it" : "each of these, or remove them")}:",
        (_, "with") => $"Signal {gap.Owner}, \"with\": no hit rests on {(one ? "this" : "these")}. Add to \"mustMatch\" a text that has {(one ? "it" : "each")} beside what \"any\" matches:",
        _ => $"Signal {gap.Owner}, \"any\": no hit rests on {(one ? "this" : "these")}. Add to \"mustMatch\" a text with {(one ? "it" : "each")}:",
    };

    private static string Effect(string key) => key.Split('.')[0] switch
    {
        "denied" => " that denies it",
        "planned" => " that puts it off",
        _ => "",
    };

    private static string Place(SourceLocation location) => $"{location.File}:{Numbers.Count(location.Line)}:{Numbers.Count(location.Column)}";

    private static string Text(CoverageGap gap) => ForeignText.Shorten(ForeignText.OneLine(gap.Kind == CoverageKind.Pattern ? $"{gap.What} {gap.Text}" : gap.Text), TextLength);
}

/// <summary>Parts of a rule set that ask for the same kind of text.</summary>
/// <param name="Title">What is missing and what to write.</param>
/// <param name="Lines">The place of each part as <c>file:line:column</c>, and what stands there.</param>
public sealed record GapSection(string Title, IReadOnlyList<(string Place, string Text)> Lines);
