using Newtonsoft.Json.Linq;
using TransparencyScore.Rules.Tests.Support;

namespace TransparencyScore.Rules.Tests;

[TestClass]
public sealed class BenchmarkListTests
{
    // Also the name of a software library: found alone, it would turn every text that uses it into one that names a benchmark.
    private static readonly string[] Ambiguous = ["apex"];

    [TestMethod]
    public void Every_benchmark_of_the_shared_list_is_known_by_every_name()
    {
        var path = Path.Combine(Repository.Root, "..", "shared", "data", "benchmarks.csv");
        if (!File.Exists(path))
        {
            Assert.Inconclusive("Skipped: the list of public benchmarks is not beside this checkout.");
            return;
        }

        var rows = File.ReadLines(path).Skip(1).Select(l => l.Split(',')).ToList();
        Assert.HasCount(80, rows);
        var known = Entries().SelectMany(e => e is JObject ? (e["aliases"] ?? new JArray()).Append(e["name"]!).Select(n => (string)n!) : [(string)e!]).Select(Words).ToHashSet();
        var missing = rows.SelectMany(r => r[2].Split('|').Append(r[1])).Where(n => !known.Contains(Words(n)) && !Ambiguous.Contains(Words(n))).Distinct();
        Assert.AreEqual("", string.Join(", ", missing));
    }

    [TestMethod]
    [DataRow("MLPerf", "MLCommons")]
    [DataRow("TOP500", "TOP500")]
    [DataRow("SPEC CPU", "SPEC")]
    [DataRow("TPC-H", "TPC")]
    [DataRow("ClickBench", "ClickHouse")]
    [DataRow("FlagEval", "BAAI")]
    [DataRow("HELM", "Stanford CRFM")]
    public void An_official_list_knows_who_runs_it(string benchmark, string by) => Assert.AreEqual(by, (string?)Entries().OfType<JObject>().Single(e => (string?)e["name"] == benchmark)["by"]);

    private static IEnumerable<JToken> Entries() => JObject.Parse(File.ReadAllText(Path.Combine(Repository.Root, "rules", "benchmark-transparency", "lists", "benchmarks.json")))["entries"]!;

    // As phrases are compared: in any case, hyphens as spaces.
    private static string Words(string name) => string.Join(' ', name.ToLowerInvariant().Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries));
}
