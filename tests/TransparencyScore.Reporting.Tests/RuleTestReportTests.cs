using System.Xml.Linq;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using TransparencyScore.Reporting.RuleTests;
using TransparencyScore.Reporting.Tests.Support;
using TransparencyScore.Scoring.RuleTests;

namespace TransparencyScore.Reporting.Tests;

[TestClass]
public sealed class RuleTestReportTests
{
    private static readonly RuleTestReport _report = SampleRuleTests.Report;

    [TestMethod]
    public void As_junit() => Expectation.Holds("rule-tests.xml", Written(RuleTestJUnitWriter.Write));

    [TestMethod]
    public void As_json() => Expectation.Holds("rule-tests.json", Written(RuleTestJsonWriter.Write));

    [TestMethod]
    public void In_words() => Expectation.Holds("rule-tests.txt", string.Join('\n',
    [
        .. GapSections.Of(_report.Coverage).SelectMany(s => s.Lines.Select(l => $"  {l.Place}  {l.Text}").Prepend(s.Title)),
        .. RuleTestTables.Of(_report).SelectMany(t => t.Rows.Select(r => string.Join(" | ", r)).Prepend(string.Join(" | ", t.Columns)).Prepend(t.Title).Prepend("")),
        "",
        .. RuleTestSections.Of(_report).SelectMany(s => s.Lines.Select(l => $"  {l.Name}: {l.Text}").Prepend(s.Title)),
        RuleTestTables.Summary(_report),
        RuleTestTables.Summary(_report.Coverage),
        "",
    ]));

    [TestMethod]
    public void The_junit_counts_are_those_of_its_cases()
    {
        var root = XDocument.Parse(Written(RuleTestJUnitWriter.Write)).Root!;
        foreach (var suite in root.Elements("testsuite").Prepend(root))
        {
            var cases = suite.Descendants("testcase").ToList();
            Assert.AreEqual(
                (cases.Count, cases.Count(c => c.Element("failure") is not null), cases.Count(c => c.Element("skipped") is not null)),
                ((int)suite.Attribute("tests")!, (int)suite.Attribute("failures")!, (int)suite.Attribute("skipped")!));
        }

        Assert.HasCount(1, root.Descendants("skipped"));
    }

    [TestMethod]
    public void Every_junit_case_has_a_name_of_its_own() =>
        CollectionAssert.AllItemsAreUnique(XDocument.Parse(Written(RuleTestJUnitWriter.Write)).Descendants("testcase").Select(c => $"{c.Attribute("classname")}/{c.Attribute("name")}").ToArray());

    [TestMethod]
    public void Junit_is_well_formed_whatever_the_texts_hold()
    {
        var every = string.Concat(Enumerable.Range(0, 0x3000).Concat([0xD800, 0xDFFF, 0xFFFE, 0xFFFF]).Select(c => (char)c)) + "]]>-->";
        var test = _report.Criteria[0].Tests[1] with { Text = every, Note = every, Reason = every, Owner = every };
        var report = _report with { Criteria = [new RuleTestGroup(every, every, every, [test])] };
        XDocument.Parse(Written(RuleTestJUnitWriter.Write, report));
    }

    [TestMethod]
    public async Task The_json_satisfies_its_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "rules", "schemas", "rule-test.schema.json"));
        var json = Written(RuleTestJsonWriter.Write);
        Assert.IsEmpty(schema.Validate(json));
        foreach (var (path, value) in new[] { ("$.criteria[0].tests[0].outcome", "\"ok\""), ("$.coverage.gaps[0].need", "\"more\""), ("$.coverage.phrases.reached", "-1"), ("$.passed", "null"), ("$.signals[0].tests[1].code", "\"TS1\"") })
        {
            var altered = JObject.Parse(json);
            altered.SelectToken(path, errorWhenNoMatch: true)!.Replace(JToken.Parse(value));
            Assert.IsNotEmpty(schema.Validate(altered.ToString()), path);
        }
    }

    private static string Written(Action<RuleTestReport, TextWriter> write, RuleTestReport? report = null)
    {
        // The line end of another system, which must not come through.
        using var output = new StringWriter { NewLine = "\r\n" };
        write(report ?? _report, output);
        return output.ToString();
    }
}
