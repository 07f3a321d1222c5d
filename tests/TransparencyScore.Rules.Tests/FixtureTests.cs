using System.Globalization;
using Newtonsoft.Json.Linq;
using TransparencyScore.Criteria;
using TransparencyScore.Documents;
using TransparencyScore.Rules.Tests.Support;
using TransparencyScore.Scoring;

namespace TransparencyScore.Rules.Tests;

[TestClass]
public sealed class FixtureTests
{
    [TestMethod]
    public void Levels_are_those_that_a_reader_gave_but_for_the_known_misses()
    {
        // A miss that is mended must leave the list, so that it cannot come back unseen.
        var expected = Expected();
        var known = File.ReadLines(Path.Combine(Repository.Fixtures, "known-misses.csv")).Skip(1).ToHashSet();
        var misses = Scored().SelectMany(score => score.Criteria.Select(c => (Cell: (score.Announcement.Id, c.Id), Got: Level(c))))
            .Where(x => expected[x.Cell] != x.Got).Select(x => $"{x.Cell.Item1},{x.Cell.Item2},{expected[x.Cell]},{x.Got}").ToHashSet();
        Assert.IsEmpty(misses.Except(known), "New misses (announcement,criterion,reader,tool):\n" + string.Join('\n', misses.Except(known).Order(StringComparer.Ordinal)));
        Assert.IsEmpty(known.Except(misses), "No longer missed; take them off known-misses.csv:\n" + string.Join('\n', known.Except(misses).Order(StringComparer.Ordinal)));
    }

    [TestMethod]
    public void The_readers_quotes_stand_in_the_texts()
    {
        var texts = AnnouncementFiles.Read(new InputRequest { Paths = [Repository.Fixtures] }).OfType<AnnouncementRead>().ToDictionary(a => a.Announcement.Metadata.Id, a => a.Announcement.Text);
        foreach (var sheet in Sheets())
        {
            foreach (var quote in sheet.SelectTokens("levels.*.quote").Where(q => q.Type == JTokenType.String))
            {
                Assert.Contains((string)quote!, texts[(string)sheet["id"]!]);
            }
        }
    }

    private static IEnumerable<AnnouncementScore> Scored()
    {
        var scorer = new AnnouncementScorer(CompiledRuleSet.LoadDefault());
        return AnnouncementFiles.Read(new InputRequest { Paths = [Repository.Fixtures] }).OfType<AnnouncementRead>().Select(a => scorer.Score(a.Announcement));
    }

    private static string Level(CriterionScore criterion) => criterion.Level is { } level ? level.ToString(CultureInfo.InvariantCulture) : criterion.Outcome == Outcome.NotApplicable ? "notApplicable" : "notAssessed";

    private static Dictionary<(string, string), string> Expected() =>
        Sheets().SelectMany(sheet => ((JObject)sheet["levels"]!).Properties().Select(p => ((string)sheet["id"]!, p.Name, (string)p.Value["level"]!))).ToDictionary(x => (x.Item1, x.Name), x => x.Item3);

    private static IEnumerable<JObject> Sheets() => Directory.EnumerateFiles(Repository.Fixtures, "*.expected.json").Select(f => JObject.Parse(File.ReadAllText(f)));
}
