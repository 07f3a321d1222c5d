namespace TransparencyScore.Rules;

/// <summary>What a rule set changes in the one that it extends.</summary>
internal sealed record ChangeDefinition(
    IReadOnlyList<WeightChange> Weights,
    IReadOnlyList<NameReference> Off,
    IReadOnlyList<PhraseChange> Signals,
    IReadOnlyList<ListChange> Lists,
    IReadOnlyList<ExampleChange> Examples);

/// <summary>Another weight for a criterion.</summary>
internal sealed record WeightChange(NameReference Criterion, decimal Weight);

/// <summary>Phrases that a signal looks for too, or no longer. A text under its self-tests replaces the same text of the set that is extended.</summary>
internal sealed record PhraseChange(
    NameReference Signal,
    MatcherDefinition.Phrases? AddToAny,
    MatcherDefinition.Phrases? AddToUnless,
    IReadOnlyList<NameReference> RemoveFromAny,
    IReadOnlyList<NameReference> RemoveFromUnless,
    IReadOnlyList<SelfTest> SelfTests);

/// <summary>Entries that a list gets, or loses (by name or alias).</summary>
internal sealed record ListChange(NameReference List, IReadOnlyList<WordListEntry> Add, IReadOnlyList<NameReference> Remove);

/// <summary>An example for a criterion; it replaces one with the same text.</summary>
internal sealed record ExampleChange(NameReference Criterion, ExampleDefinition Example);
