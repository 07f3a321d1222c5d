using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TransparencyScore.Rules.Json;

namespace TransparencyScore.Rules;

/// <summary>Reads the files of a rule set, and of those that it extends, into data and reports everything that is wrong with them at once.</summary>
/// <param name="diagnostics">Gets the problems.</param>
/// <param name="baseFiles">Hands out the files of a rule set that another one extends, by its id; null when it knows none of that id. Built-in sets are known without it.</param>
internal sealed class RuleSetReader(DiagnosticBag diagnostics, Func<string, IEnumerable<RuleFile>?>? baseFiles = null)
{
    private const string Main = "ruleset.json";
    private const int MaxBases = 8;

    /// <summary>Reads a rule set. The result is null when any problem was found.</summary>
    public RuleSet? Read(IEnumerable<RuleFile> files)
    {
        if (Parts(files, []) is not { } parts)
        {
            return null;
        }

        if (!RuleSetLimits.Check(parts.Lists, parts.Signals, parts.Criteria, diagnostics))
        {
            return null;
        }

        RuleSetReferences.Check(parts, diagnostics);
        var header = parts.Header;
        return diagnostics.IsEmpty
            ? new RuleSet(header.Id, header.Version, header.Title, header.Pillars!, header.Grades!, ContextOf(header), parts.Claims,
                parts.Lists.ToDictionary(l => l.Id, StringComparer.Ordinal), parts.Signals,
                [.. parts.Criteria.OrderBy(c => c.Order).ThenBy(c => c.Id, StringComparer.Ordinal)], parts.Hash)
            {
                Bases = parts.Bases,
                Notes = parts.Notes,
            }
            : null;
    }

    private static ContextDefinition ContextOf(RuleSetHeader header) => (header.Context ?? ContextDefinition.None) with { Articles = header.Articles };

    // Null where too little could be read for the parts to be checked against each other.
    private RuleSetParts? Parts(IEnumerable<RuleFile> files, IReadOnlyList<string> above)
    {
        if (OwnParts(files) is not { } own)
        {
            return null;
        }

        if (own.Header.Extends is not { Id: var id, Location: var location })
        {
            return own;
        }

        IReadOnlyList<string> path = [.. above, own.Header.Id];
        if (path.Contains(id))
        {
            diagnostics.Add(RuleMessages.ExtendsItself([.. path, id]), location);
            return null;
        }

        if (path.Count > MaxBases)
        {
            diagnostics.Add(RuleMessages.TooManyBases(MaxBases), location);
            return null;
        }

        if (!Ids.IsId(id))
        {
            return null;
        }

        if ((baseFiles?.Invoke(id) ?? BuiltInRuleSets.Files(id)) is not { } below)
        {
            diagnostics.Add(RuleMessages.NoBase(id, BuiltInRuleSets.Ids), location);
            return null;
        }

        var problems = diagnostics.Count;
        if (Parts(below, path) is { } parts && diagnostics.Count == problems)
        {
            return new RuleSetExtender(parts, own with { Hash = Hash(parts.Hash + "\n" + own.Hash) }, diagnostics).Extend();
        }

        diagnostics.Add(RuleMessages.BrokenBase(id), location);
        return null;
    }

    private RuleSetParts? OwnParts(IEnumerable<RuleFile> files)
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
                    diagnostics.Add(RuleMessages.StrayFile(), SourceLocation.OfFile(file.ShownAs));
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
        return diagnostics.Sorted().Any(d => d.Code is "TS1001" or "TS1002" or "TS1003") ? null : new RuleSetParts(header, claims, lists, signals, criteria, Hash(content.ToString()));
    }

    // Keys in ordinal order and no white space: a re-indented file, or one with other line ends, is the same rule set.
    private static string Canonical(JToken token) => token switch
    {
        JObject o => "{" + string.Join(',', o.Properties().OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => JsonConvert.ToString(p.Name) + ":" + Canonical(p.Value))) + "}",
        JArray a => "[" + string.Join(',', a.Select(Canonical)) + "]",
        _ => token.ToString(Formatting.None),
    };

    private static string Hash(string content) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
