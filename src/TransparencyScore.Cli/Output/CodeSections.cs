using System.Reflection;

namespace TransparencyScore.Cli.Output;

/// <summary>What <c>rules/README.md</c>, which is built into the tool, says about each code.</summary>
internal static class CodeSections
{
    private const string Heading = "### TS";

    public static IReadOnlyDictionary<string, CodeSection> All { get; } = Read();

    private static Dictionary<string, CodeSection> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("rules/README.md")!;
        using var reader = new StreamReader(stream);
        var sections = new Dictionary<string, CodeSection>(StringComparer.Ordinal);
        foreach (var part in ("\n" + reader.ReadToEnd().ReplaceLineEndings("\n")).Split("\n" + Heading)[1..])
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            var heading = ("TS" + part[..end]).Trim();
            var body = part[end..];
            var next = body.IndexOf("\n#", StringComparison.Ordinal);
            sections[heading[..6]] = new CodeSection(heading[6..].Trim(), Anchor(heading), (next < 0 ? body : body[..next]).Trim());
        }

        return sections;
    }

    // As code hosts make anchors of headings: lower case, hyphens for spaces, other signs left out.
    private static string Anchor(string heading) =>
        "#" + string.Concat(heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-')).Replace(' ', '-');
}

/// <summary>A code's section: its title, its anchor in <c>rules/README.md</c> and its Markdown.</summary>
internal sealed record CodeSection(string Title, string Anchor, string Markdown);
