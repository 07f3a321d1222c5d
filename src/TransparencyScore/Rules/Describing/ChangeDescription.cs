namespace TransparencyScore.Rules.Describing;

/// <summary>Something that a rule set changed in the one that it extends.</summary>
/// <param name="Kind"><c>criterion</c>, <c>signal</c> or <c>list</c>.</param>
/// <param name="Id">Id of what was changed.</param>
/// <param name="Change">The change in words, such as <c>weight 8 instead of 5.5</c>.</param>
/// <param name="Location">Where the change is written.</param>
public sealed record ChangeDescription(string Kind, string Id, string Change, SourceLocation Location);
