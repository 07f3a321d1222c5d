using Newtonsoft.Json.Linq;

namespace TransparencyScore.Rules.Tests.Schemas;

/// <summary>A part of a schema, with a place in <c>EveryKey/</c> whose value it describes.</summary>
internal sealed record SchemaPart(string Name, JObject Node, string File, string Path)
{
    private static readonly Dictionary<string, JObject> _schemas = RuleSchemas.All.ToDictionary(name => name, name => JObject.Parse(RuleSchemas.Text(name)), StringComparer.Ordinal);

    /// <summary>Every part that describes something in <c>EveryKey/</c>, once, by its name.</summary>
    public static IReadOnlyList<SchemaPart> All { get; } = [.. EveryKeyRuleSet.Paths
        .SelectMany(file => Parts(RuleSchemas.NameFor(file)!, _schemas[RuleSchemas.NameFor(file)!], file, EveryKeyRuleSet.Read(file)))
        .GroupBy(part => part.Name, StringComparer.Ordinal)
        .Select(group => group.First())];

    /// <summary>The parts of a schema that show something to authors, by name: <c>schema#path</c>.</summary>
    public static IEnumerable<string> WithKey(string schema, string key) => _schemas[schema].DescendantsAndSelf().OfType<JObject>()
        .Where(o => o[key] is JArray && o.Parent is not JProperty { Name: "properties" } && !o.Ancestors().OfType<JProperty>().Any(p => p.Name is "examples" or "defaultSnippets" && p.Value is JArray))
        .Select(o => NameOf(schema, o));

    /// <summary>The rule file with another value in the place of this part.</summary>
    public JObject FileWith(JToken value)
    {
        if (Path.Length == 0)
        {
            return (JObject)value;
        }

        var content = EveryKeyRuleSet.Read(File);
        content.SelectToken(Path, errorWhenNoMatch: true)!.Replace(value);
        return content;
    }

    /// <summary>The object that a reference leads to, or the object itself, with the name of its schema.</summary>
    public static (string Schema, JObject Node) Target(string schema, JToken node)
    {
        if ((string?)node["$ref"] is not { } reference)
        {
            return (schema, (JObject)node);
        }

        var parts = reference.Split('#');
        var target = parts[0].Length == 0 ? schema : parts[0][..parts[0].IndexOf('.', StringComparison.Ordinal)];
        return (target, (JObject)_schemas[target].SelectToken(parts[1][1..].Replace('/', '.'), errorWhenNoMatch: true)!);
    }

    private static IEnumerable<SchemaPart> Parts(string schema, JToken node, string file, JToken value)
    {
        (schema, var part) = Target(schema, node);
        yield return new SchemaPart(NameOf(schema, part), part, file, value.Path);
        var inner = new List<(JToken Node, JToken Value)>();
        if (part["properties"] is JObject properties && value is JObject keys)
        {
            inner.AddRange(keys.Properties().Where(k => properties.ContainsKey(k.Name)).Select(k => (properties[k.Name]!, k.Value)));
        }

        if (part["items"] is JObject items && value is JArray list)
        {
            inner.AddRange(list.Select(item => ((JToken)items, item)));
        }

        inner.AddRange((part["oneOf"] ?? new JArray()).Where(branch => Fits(Target(schema, branch).Node, value)).Select(branch => (branch, value)));
        foreach (var found in inner.SelectMany(i => Parts(schema, i.Node, file, i.Value)))
        {
            yield return found;
        }
    }

    private static bool Fits(JObject branch, JToken value) => value is JObject keys
        ? (string?)branch["type"] == "object" && (branch["required"] ?? new JArray()).All(key => keys.ContainsKey((string)key!))
        : (string?)branch["type"] != "object";

    private static string NameOf(string schema, JObject node) => $"{schema}#{node.Path}";
}
