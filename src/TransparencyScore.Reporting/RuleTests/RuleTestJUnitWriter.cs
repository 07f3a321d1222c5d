using System.Xml;
using TransparencyScore.Reporting.Text;
using TransparencyScore.Rules;
using TransparencyScore.Scoring.RuleTests;

namespace TransparencyScore.Reporting.RuleTests;

/// <summary>Writes the results of a rule set's tests as JUnit XML, the form that build servers read: a suite for the examples of each criterion, for the
/// signals of each file, and for the coverage that is asked for.</summary>
public static class RuleTestJUnitWriter
{
    private const int NameLength = 100;

    /// <summary>Writes the results.</summary>
    /// <param name="report">The results.</param>
    /// <param name="output">Where to; it stays open. Its encoding should be UTF-8.</param>
    public static void Write(RuleTestReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        Suite[] suites =
        [
            .. report.Criteria.Select(c => new Suite(c.Id, [.. c.Tests.Select((t, i) => Case(t, $"example {Numbers.Count(i + 1)}"))])),
            .. report.Signals.GroupBy(s => s.File).Select(f => new Suite($"signals of {f.Key}", [.. f.SelectMany(s => s.Tests.Select((t, i) => Case(t, $"{s.Id} {Numbers.Count(i + 1)}")))])),
            .. Coverage(report),
        ];
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (var xml = XmlWriter.Create(output, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n", CloseOutput = false }))
        {
            xml.WriteStartElement("testsuites");
            Attribute(xml, "name", $"{report.RuleSet.Id} {report.RuleSet.Version}");
            Counts(xml, [.. suites.SelectMany(s => s.Cases)]);
            foreach (var suite in suites)
            {
                xml.WriteStartElement("testsuite");
                Attribute(xml, "name", suite.Name);
                Counts(xml, suite.Cases);
                foreach (var test in suite.Cases)
                {
                    Write(xml, suite, test);
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        output.Write("\n");
        output.Flush();
    }

    private static TestCase Case(RuleTestResult test, string name)
    {
        var words = $"{name} ({test.Expected}): {ForeignText.Shorten(ForeignText.OneLine(test.Text), NameLength)}";
        var title = RuleTestSections.Title(test);
        return test.Outcome switch
        {
            RuleTestOutcome.KnownMiss => new TestCase(words, test.Location, null, $"Known miss: {title}{(test.Note is { } note ? " " + ForeignText.OneLine(note) : "")}"),
            RuleTestOutcome.Passed => new TestCase(words, test.Location, null, null),
            _ => new TestCase(words, test.Location, new Failure(test.Code!, title, Body(test)), null),
        };
    }

    private static IEnumerable<Suite> Coverage(RuleTestReport report) => report.Minimum is { } minimum
        ? [new Suite("coverage", [Case(report, "phrases", minimum.Phrases), Case(report, "patterns", minimum.Patterns), Case(report, "rule branches", minimum.Branches)])]
        : [];

    private static TestCase Case(RuleTestReport report, string kind, decimal least) => new(
        $"{kind}: at least {Numbers.AsGiven(least)} %",
        null,
        report.Shortfalls.FirstOrDefault(s => s.Kind == kind) is { } low ? new Failure("TS1061", low.Message, Gaps(report.Coverage)) : null,
        null);

    private static string Body(RuleTestResult test) =>
        $"{test.Location.File}:{Numbers.Count(test.Location.Line)}:{Numbers.Count(test.Location.Column)}\n{string.Join('\n', RuleTestSections.Lines(test).Select(l => $"{l.Name}: {l.Text}"))}";

    private static string Gaps(RuleCoverage coverage) =>
        string.Join('\n', GapSections.Of(coverage).SelectMany(s => s.Lines.Select(l => $"  {l.Place}  {l.Text}").Prepend(s.Title)));

    private static void Write(XmlWriter xml, Suite suite, TestCase test)
    {
        xml.WriteStartElement("testcase");
        Attribute(xml, "classname", suite.Name);
        Attribute(xml, "name", test.Name);
        if (test.Location is { } place)
        {
            Attribute(xml, "file", place.File);
            Attribute(xml, "line", Numbers.Count(place.Line));
        }

        Attribute(xml, "time", "0");
        if (test.Failure is { } failure)
        {
            xml.WriteStartElement("failure");
            Attribute(xml, "type", failure.Code);
            Attribute(xml, "message", failure.Message);
            xml.WriteString(Sound(failure.Body));
            xml.WriteEndElement();
        }

        if (test.Skipped is { } reason)
        {
            xml.WriteStartElement("skipped");
            Attribute(xml, "message", reason);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Counts(XmlWriter xml, IReadOnlyList<TestCase> cases)
    {
        Attribute(xml, "tests", Numbers.Count(cases.Count));
        Attribute(xml, "failures", Numbers.Count(cases.Count(c => c.Failure is not null)));
        Attribute(xml, "errors", "0");
        Attribute(xml, "skipped", Numbers.Count(cases.Count(c => c.Skipped is not null)));
        Attribute(xml, "time", "0");
    }

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, Sound(value));

    // XML has no place for most control characters, not even escaped, nor for half a surrogate pair.
    private static string Sound(string text) => string.Concat(ForeignText.Visible(text).EnumerateRunes().Select(r => r.Value <= char.MaxValue && !XmlConvert.IsXmlChar((char)r.Value) ? "\uFFFD" : r.ToString()));

    private sealed record Suite(string Name, IReadOnlyList<TestCase> Cases);

    private sealed record TestCase(string Name, SourceLocation? Location, Failure? Failure, string? Skipped);

    private sealed record Failure(string Code, string Message, string Body);
}
