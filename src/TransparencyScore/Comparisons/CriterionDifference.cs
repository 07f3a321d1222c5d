using TransparencyScore.Rules;

namespace TransparencyScore.Comparisons;

/// <summary>A criterion that was added, removed or weighted anew from one rule set to the other.</summary>
/// <param name="Id">Id of the criterion.</param>
/// <param name="Before">The criterion of the first set; null when it has none of this id.</param>
/// <param name="After">The criterion of the second set; null when it has none of this id.</param>
public sealed record CriterionDifference(string Id, CriterionSummary? Before, CriterionSummary? After);
