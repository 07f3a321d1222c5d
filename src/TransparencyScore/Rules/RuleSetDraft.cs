using System.Text;
using TransparencyScore.Rules.Json;

namespace TransparencyScore.Rules;

/// <summary>What could be read of a rule set that may have problems. <paramref name="Header"/> is null when <c>ruleset.json</c> is missing or broken.</summary>
internal sealed record RuleSetDraft(
    RuleSetHeader? Header,
    ClaimsDefinition? Claims,
    IReadOnlyList<WordList> Lists,
    IReadOnlyList<SignalDefinition> Signals,
    IReadOnlyList<CriterionDefinition> Criteria,
    IReadOnlyList<BrokenFile> Broken,
    string Hash)
{
    /// <summary>Whether a file that could not be read may define a name: whether the name stands in it. A complaint about such a name would only hide the
    /// file's own problem.</summary>
    public bool MayDefine(string name) => Broken.Any(b => b.Text.Contains(name, StringComparison.Ordinal));

    /// <summary>The rule set, or null when there is any error.</summary>
    public RuleSet? Finish(DiagnosticBag diagnostics) => Header is { } header && diagnostics.IsEmpty
        ? new RuleSet(header.Id, header.Version, header.Title, header.Pillars, header.Grades, header.Context, Claims,
            Lists.ToDictionary(l => l.Id, StringComparer.Ordinal), Signals,
            [.. Criteria.OrderBy(c => c.Order).ThenBy(c => c.Id, StringComparer.Ordinal)], Hash)
        : null;
}

/// <summary>A file that could not be parsed, or that stands where no file belongs.</summary>
internal sealed record BrokenFile(string Path, string Text)
{
    public BrokenFile(RuleFile file)
        : this(file.Path, file.Path + "\n" + Encoding.UTF8.GetString(file.Content.Span))
    {
    }

    /// <summary>Whether a criterion may stand in it.</summary>
    public bool MayBeCriterion => !Path.StartsWith("lists/", StringComparison.Ordinal) && !Path.StartsWith("signals/", StringComparison.Ordinal) && Path is not ("ruleset.json" or "claims.json");
}
