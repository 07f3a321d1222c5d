using System.Globalization;
using Newtonsoft.Json.Linq;
using TransparencyScore.Criteria;
using TransparencyScore.Documents;
using TransparencyScore.Rules.Tests.Support;
using TransparencyScore.Scoring;

namespace TransparencyScore.Rules.Tests;

/// <summary>Press texts that keep, half keep and break the duties of texts that cite MLPerf results.</summary>
[TestClass]
public sealed class MlperfMessagingTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "fixtures", "mlperf-messaging");

    private static readonly Lazy<CompiledRuleSet> Rules = new(() => CompiledRuleSet.Load(Repository.Files(Path.Combine(Repository.Root, "rules", "mlperf-messaging"))).RuleSet!);

    public static IEnumerable<string[]> Texts => Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal).Select(f => new[] { Path.GetFileName(f) });

    [TestMethod]
    [DynamicData(nameof(Texts))]
    public void Each_duty_is_kept_or_broken_as_a_reader_says(string name)
    {
        var sheet = JObject.Parse(File.ReadAllText(Path.Combine(Folder, Path.ChangeExtension(name, ".expected.json"))));
        var announcement = AnnouncementFiles.Read(new InputRequest { Paths = [Path.Combine(Folder, name)] }).OfType<AnnouncementRead>().Single().Announcement;
        var score = new AnnouncementScorer(Rules.Value).Score(announcement);
        Assert.AreEqual((string)sheet["id"]!, announcement.Metadata.Id);
        CollectionAssert.AreEqual(
            ((JObject)sheet["levels"]!).Properties().Select(p => $"{p.Name} {p.Value}").ToArray(),
            score.Criteria.Select(c => $"{c.Id} {c.Level?.ToString(CultureInfo.InvariantCulture) ?? "notApplicable"}").ToArray());
    }
}
