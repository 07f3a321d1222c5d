using TransparencyScore.Announcements;

namespace TransparencyScore.Comparisons;

/// <summary>An announcement that came out differently in the two runs.</summary>
public sealed record AnnouncementChange
{
    /// <summary>The announcement, as the second run knows it where it does.</summary>
    public required AnnouncementMetadata Announcement { get; init; }

    /// <summary>What it came to in the first run; null when it was not part of it.</summary>
    public required Standing? Before { get; init; }

    /// <summary>What it came to in the second run; null when it was not part of it.</summary>
    public required Standing? After { get; init; }

    /// <summary>The criteria that came out differently, in the second rule set's order, then those that only the first one has; empty when the announcement
    /// is part of one run only.</summary>
    public required IReadOnlyList<CriterionChange> Criteria { get; init; }

    /// <summary>Whether a level or an outcome differs, of a criterion that both rule sets have.</summary>
    public bool ChangesLevel => Criteria.Any(c => c.Move is LevelMove.Up or LevelMove.Down or LevelMove.Outcome);
}
