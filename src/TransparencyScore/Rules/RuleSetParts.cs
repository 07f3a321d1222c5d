namespace TransparencyScore.Rules;

/// <summary>The parts of a rule set as they were read, with what it extends resolved; some may have problems. <paramref name="Header"/> is null when
/// <c>ruleset.json</c> is missing or broken.</summary>
internal sealed record RuleSetParts(
    RuleSetHeader? Header,
    ClaimsDefinition? Claims,
    IReadOnlyList<WordList> Lists,
    IReadOnlyList<SignalDefinition> Signals,
    IReadOnlyList<CriterionDefinition> Criteria,
    string Hash)
{
    /// <summary>The sets that it extends, directly first; empty for most.</summary>
    public IReadOnlyList<RuleSetBase> Bases { get; init; } = [];

    /// <summary>What it, and the sets that it extends, changed in those below.</summary>
    public IReadOnlyList<RuleSetNote> Notes { get; init; } = [];

    /// <summary>Whether what it extends could be resolved. If not, any name may be defined there.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Files that could not be parsed.</summary>
    public IReadOnlyList<BrokenFile> Broken { get; init; } = [];

    /// <summary>Whether something that could not be read may define a name: whether the name stands in it. A complaint about such a name would only hide the
    /// problem of the file.</summary>
    public bool MayDefine(string name) => !IsWhole || Broken.Any(b => b.Text.Contains(name, StringComparison.Ordinal));

    /// <summary>The rule set, or null when there is any error.</summary>
    public RuleSet? Finish(DiagnosticBag diagnostics) => Header is { Pillars: { } pillars, Grades: { } grades } header && diagnostics.IsEmpty
        ? new RuleSet(header.Id, header.Version, header.Title, pillars, grades, (header.Context ?? ContextDefinition.None) with { Articles = header.Articles }, Claims,
            Lists.ToDictionary(l => l.Id, StringComparer.Ordinal), Signals,
            [.. Criteria.OrderBy(c => c.Order).ThenBy(c => c.Id, StringComparer.Ordinal)], Hash)
        {
            Bases = Bases,
            Notes = Notes,
        }
        : null;
}
