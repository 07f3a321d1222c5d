using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TransparencyScore.Rules.Json;

namespace TransparencyScore.Rules;

/// <summary>Reads the files of a rule set into data and reports everything that is wrong with them at once.</summary>
internal static class RuleSetReader
{
    private const string Main = "ruleset.json";

    /// <summary>Reads a rule set. The result is null when any problem was found.</summary>
    public static RuleSet? Read(IEnumerable<RuleFile> files, DiagnosticBag diagnostics)
    {
        RuleSetHeader? header = null;
        ClaimsDefinition? claims = null;
        var lists = new List<WordList>();
        var signals = new List<SignalDefinition>();
        var criteria = new List<CriterionDefinition>();
        var content = new StringBuilder();
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            if (JsonSourceReader.Read(file, diagnostics) is not { } source)
            {
                continue;
            }

            content.Append(file.Path).Append('\n').Append(Canonical(source.Root)).Append('\n');
            var json = new JsonObjectReader(source, source.Root, "", diagnostics);
            switch (file.Path.Split('/'))
            {
                case [Main]:
                    header = RuleSetFileReader.Read(json);
                    break;
                case ["claims.json"]:
                    claims = ClaimsReader.Read(json);
                    break;
                case ["lists", _]:
                    lists.Add(WordListReader.Read(json));
                    break;
                case ["signals", _]:
                    signals.AddRange(SignalReader.ReadGroup(json));
                    break;
                case ["criteria", _]:
                    var (criterion, own) = CriterionReader.Read(json);
                    criteria.Add(criterion);
                    signals.AddRange(own);
                    break;
                default:
                    diagnostics.Add(RuleMessages.StrayFile(), SourceLocation.OfFile(file.Path));
                    break;
            }
        }

        if (header is null)
        {
            if (diagnostics.IsEmpty)
            {
                diagnostics.Add(RuleMessages.NoRuleSetFile(), SourceLocation.OfFile(Main));
            }

            return null;
        }

        // A file that could not be parsed defines names that others use: their complaints would only hide its own.
        if (diagnostics.Sorted().Any(d => d.Code is "TS1001" or "TS1002" or "TS1003"))
        {
            return null;
        }

        if (!RuleSetLimits.Check(lists, signals, criteria, diagnostics))
        {
            return null;
        }

        RuleSetReferences.Check(header, claims, lists, signals, criteria, diagnostics);
        return diagnostics.IsEmpty
            ? new RuleSet(header.Id, header.Version, header.Title, header.Pillars, header.Grades, header.Context, claims,
                lists.ToDictionary(l => l.Id, StringComparer.Ordinal), signals,
                [.. criteria.OrderBy(c => c.Order).ThenBy(c => c.Id, StringComparer.Ordinal)], Hash(content))
            : null;
    }

    // Keys in ordinal order and no white space: a re-indented file, or one with other line ends, is the same rule set.
    private static string Canonical(JToken token) => token switch
    {
        JObject o => "{" + string.Join(',', o.Properties().OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => JsonConvert.ToString(p.Name) + ":" + Canonical(p.Value))) + "}",
        JArray a => "[" + string.Join(',', a.Select(Canonical)) + "]",
        _ => token.ToString(Formatting.None),
    };

    private static string Hash(StringBuilder content) =>
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())));
}
