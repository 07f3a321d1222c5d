namespace TransparencyScore.Rules;

/// <summary>A group of criteria.</summary>
/// <param name="Id">Id, unique in the rule set.</param>
/// <param name="Title">Short name for people.</param>
/// <param name="Question">What the pillar asks.</param>
public sealed record PillarDefinition(string Id, string Title, string Question);
