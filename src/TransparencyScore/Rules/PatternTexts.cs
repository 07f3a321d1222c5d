namespace TransparencyScore.Rules;

/// <summary>A text of a rule set by which something is looked for, and where it stands.</summary>
internal sealed record PatternText(string Text, bool Cased, Func<DiagnosticBag, SourceLocation> Location)
{
    /// <summary>The entry whose name or alias it is; null for a phrase of a signal.</summary>
    public WordListEntry? Entry { get; init; }
}

/// <summary>All phrases and regular expressions of signals and lists with their places.</summary>
internal static class PatternTexts
{
    public static IEnumerable<MatcherDefinition> Matchers(this SignalDefinition signal) => signal.Any.Concat(signal.With).Concat(signal.Unless);

    public static IEnumerable<PatternText> Phrases(this SignalDefinition signal) => signal.Matchers().OfType<MatcherDefinition.Phrases>().SelectMany(Phrases);

    public static IEnumerable<PatternText> Phrases(this MatcherDefinition.Phrases matcher) =>
        matcher.Words.Select((text, i) => new PatternText(text, matcher.Cased, d => d.Item(matcher.Location, i, text)));

    /// <summary>Names and aliases of a list, entry by entry.</summary>
    public static IEnumerable<PatternText> Phrases(this WordList list) => list.Entries.SelectMany(entry => entry.Names.Select((name, n) =>
        new PatternText(name, entry.Cased, d => d.At(entry.Location, entry.Pointer + (n == 0 ? "/name" : FormattableString.Invariant($"/aliases/{n - 1}")))) { Entry = entry }));

    public static IEnumerable<PatternText> Expressions(this SignalDefinition signal) => signal.Matchers().SelectMany(matcher => matcher switch
    {
        MatcherDefinition.Pattern pattern => [new PatternText(pattern.Regex, pattern.Cased, _ => pattern.Location)],
        MatcherDefinition.Link { Anchor: { } anchor } link => [new PatternText(link.Regex, false, _ => link.Location), new PatternText(anchor, false, d => Beside(link.Location, "anchor", d))],
        MatcherDefinition.Link link => [new PatternText(link.Regex, false, _ => link.Location)],
        _ => Enumerable.Empty<PatternText>(),
    });

    /// <summary>The place of another key of the object that a value stands in.</summary>
    public static SourceLocation Beside(SourceLocation location, string key, DiagnosticBag diagnostics) =>
        diagnostics.At(location, location.JsonPointer[..location.JsonPointer.LastIndexOf('/')] + "/" + key);
}
