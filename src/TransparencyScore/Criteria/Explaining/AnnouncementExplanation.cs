using TransparencyScore.Announcements;

namespace TransparencyScore.Criteria.Explaining;

/// <summary>Why the criteria of an announcement have their levels, for a person. A plain immutable record, made by <c>AnnouncementExplainer</c>.</summary>
/// <param name="Announcement">The announcement.</param>
/// <param name="RuleSet">Id of the rule set.</param>
/// <param name="Version">Version of the rule set.</param>
/// <param name="Hash">Content hash of the rule set.</param>
/// <param name="Criteria">The criteria that were asked for, in the rule set's order.</param>
public sealed record AnnouncementExplanation(AnnouncementMetadata Announcement, string RuleSet, string Version, string Hash, IReadOnlyList<CriterionExplanation> Criteria);
