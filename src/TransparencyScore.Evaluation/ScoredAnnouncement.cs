using TransparencyScore.Announcements;
using TransparencyScore.Scoring;

namespace TransparencyScore.Evaluation;

/// <summary>An announcement with the tool's result.</summary>
/// <param name="Announcement">The announcement.</param>
/// <param name="Score">What the tool made of it.</param>
public sealed record ScoredAnnouncement(Announcement Announcement, AnnouncementScore Score);
