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
    public const string Main = "ruleset.json";
    private const int MaxBases = 8;

    /// <summary>Reads a rule set. The result is null when any error was found.</summary>
    public RuleSet? Read(IEnumerable<RuleFile> files) => ReadParts(files).Finish(diagnostics);

    /// <summary>Reads whatever can be read and checks all names. Files that cannot be parsed hide no problem of the others.</summary>
    /// <exception cref="LoadEndedException">The set is larger than a rule set may be; the diagnostics say how.</exception>
    public RuleSetParts ReadParts(IEnumerable<RuleFile> files)
    {
        var own = files.ToList();
        var parts = Parts(own, []);
        if (!RuleSetLimits.Check(parts.Lists, parts.Signals, parts.Criteria, diagnostics))
        {
            throw new LoadEndedException();
        }

        RuleSetReferences.Check(parts, diagnostics);
        if (parts is { Bases.Count: > 0, Header: { Extends: { } extends } header })
        {
            // Whatever is wrong below now was right before this set changed it.
            diagnostics.Blame(own.Select(f => f.ShownAs).Append(Main).ToHashSet(StringComparer.Ordinal), RuleMessages.WrongByChange(header.Id), extends.Location);
        }

        return parts;
    }

    // What the set extends is resolved; not whole where that is not possible.
    private RuleSetParts Parts(IEnumerable<RuleFile> files, IReadOnlyList<string> above)
    {
        var own = OwnParts(files);
        if (own.Header is not { Extends: { Id: var id, Location: var location } } header)
        {
            return own;
        }

        var alone = own with { IsWhole = false };

        IReadOnlyList<string> path = [.. above, header.Id];
        if (path.Contains(id))
        {
            diagnostics.Add(RuleMessages.ExtendsItself([.. path, id]), location);
            return alone;
        }

        if (path.Count > MaxBases)
        {
            diagnostics.Add(RuleMessages.TooManyBases(MaxBases), location);
            return alone;
        }

        if (!Ids.IsId(id))
        {
            return alone;
        }

        if ((baseFiles?.Invoke(id) ?? BuiltInRuleSets.Files(id)) is not { } below)
        {
            diagnostics.Add(RuleMessages.NoBase(id, BuiltInRuleSets.Ids), location);
            return alone;
        }

        var problems = diagnostics.Count;
        if (Parts(below, path) is { IsWhole: true } parts && diagnostics.Count == problems)
        {
            return new RuleSetExtender(parts, own with { Hash = Hash(parts.Hash + "\n" + own.Hash) }, diagnostics).Extend();
        }

        diagnostics.Add(RuleMessages.BrokenBase(id), location);
        return alone;
    }

    private RuleSetParts OwnParts(IEnumerable<RuleFile> files)
    {
        RuleSetHeader? header = null;
        ClaimsDefinition? claims = null;
        var lists = new List<WordList>();
        var signals = new List<SignalDefinition>();
        var criteria = new List<CriterionDefinition>();
        var broken = new List<BrokenFile>();
        var strays = new List<RuleFile>();
        var content = new StringBuilder();
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            if (JsonSourceReader.Read(file, diagnostics) is not { } source)
            {
                broken.Add(new BrokenFile(file));
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
                    broken.Add(new BrokenFile(file));
                    strays.Add(file);
                    break;
            }
        }

        if (header is null && !broken.Exists(b => b.Path == Main))
        {
            // Every file is a stray one where the wrong folder was named.
            diagnostics.Add(RuleMessages.NoRuleSetFile(), SourceLocation.OfFile(Main));
        }
        else
        {
            strays.ForEach(f => diagnostics.Add(RuleMessages.StrayFile(f.Path), SourceLocation.OfFile(f.ShownAs)));
        }

        return new RuleSetParts(header, claims, lists, signals, criteria, Hash(content.ToString())) { Broken = broken };
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
