using TransparencyScore.Reporting.Evaluations;
using TransparencyScore.Reporting.Text;
using TransparencyScore.Scoring.RuleTests;

namespace TransparencyScore.Reporting.RuleTests;

/// <summary>The tests of a rule set that fail the run, in words.</summary>
public static class RuleTestSections
{
    private const int TextLength = 600;

    /// <summary>A section for each test that fails the run.</summary>
    /// <param name="report">The results.</param>
    /// <returns>Sections by file, line and column, each with the text, what came out, and why.</returns>
    public static IReadOnlyList<TextSection> Of(RuleTestReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. report.Tests.Where(t => t.IsRed).OrderBy(t => t.Location.File, StringComparer.Ordinal).ThenBy(t => t.Location.Line).ThenBy(t => t.Location.Column)
            .Select(t => new TextSection($"{Place(t)}: {t.Code} {Title(t)}", [.. Lines(t)]))];
    }

    /// <summary>What was expected and what came out.</summary>
    internal static string Title(RuleTestResult test) => test.Outcome switch
    {
        RuleTestOutcome.FixedMiss => $"{test.Owner}: now passes ({test.Expected}): remove \"knownMiss\".",
        _ => $"{test.Owner}: expected {test.Expected}, got {test.Got}.",
    };

    /// <summary>The text and why it came out as it did.</summary>
    internal static IEnumerable<(string Name, string Text)> Lines(RuleTestResult test)
    {
        yield return ("Text", $"“{ForeignText.Shorten(ForeignText.OneLine(test.Text), TextLength)}”");
        if (test.Note is { } note)
        {
            yield return ("Note", ForeignText.OneLine(note));
        }

        if (test.Reason.Length > 0)
        {
            yield return ("Reason", ForeignText.OneLine(test.Reason));
        }

        foreach (var line in test.Explanation is { } explanation ? DisagreementSections.Explanation(explanation) : [])
        {
            yield return line;
        }
    }

    private static string Place(RuleTestResult test) => $"{test.Location.File}:{Numbers.Count(test.Location.Line)}:{Numbers.Count(test.Location.Column)}";
}
