using System.Text;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TransparencyScore.Criteria;
using TransparencyScore.Rules.Tests.Support;

namespace TransparencyScore.Rules.Tests.Schemas;

/// <summary>The rule set in <c>EveryKey/</c>, read with one file changed.</summary>
internal static partial class EveryKeyRuleSet
{
    private static readonly string _folder = Path.Combine(Repository.Root, "tests", "TransparencyScore.Rules.Tests", "Schemas", "EveryKey");

    private static readonly Dictionary<string, byte[]> _files = Directory.EnumerateFiles(_folder, "*.json", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(_folder, f).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);

    private static readonly RuleFile[] _base = [.. Repository.Files(Path.Combine(_folder, "..", "Base"))];

    public static IReadOnlyList<string> Paths { get; } = [.. _files.Keys.Order(StringComparer.Ordinal)];

    public static JObject Read(string file) => Json(Encoding.UTF8.GetString(_files[file]));

    /// <summary>Every key that stands in a file, with one of its values.</summary>
    public static ILookup<string, JToken> Keys(string file) => Read(file).Descendants().OfType<JProperty>().ToLookup(p => p.Name, p => p.Value, StringComparer.Ordinal);

    /// <summary>All that the reader says when one file has another content.</summary>
    public static IReadOnlyList<Diagnostic> Load(string changed, JObject content) => CompiledRuleSet.Load(_files.Select(f =>
        new RuleFile(f.Key, f.Key == changed ? Encoding.UTF8.GetBytes(content.ToString(Formatting.Indented)) : f.Value)), id => id == "base" ? _base : null).Diagnostics;

    /// <summary>What the reader has against the form of the changed file: what a schema could say too. Names that are looked up in other places of
    /// the rule set, sums and missing examples are none of a schema's business.</summary>
    public static IReadOnlyList<string> Problems(string changed, JObject content) => [.. Load(changed, content)
        .Where(d => d.Location.File == changed && (d.Code is "TS1004" or "TS1005" or "TS1006" or "TS1007" or "TS1010" or "TS1011" or "TS1012" or "TS1025" or "TS1041" || NameOfTheFormat().IsMatch(d.Message)))
        .Select(d => d.ToString())];

    // TS1009 is for every unknown name; these names belong to the format, the others to the rule set.
    [GeneratedRegex("^There is no (scope|kind of block|level|SuccessEvent|Operator|combine|by) ", RegexOptions.CultureInvariant)]
    private static partial Regex NameOfTheFormat();

    private static JObject Json(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
