using TransparencyScore.Announcements;

namespace TransparencyScore.Evaluation.Raters;

/// <summary>What one rater says of one criterion of one announcement.</summary>
/// <param name="Given">0 to 2; null for "not applicable".</param>
/// <param name="IsQuoted">Whether a passage was quoted, found in the text or not.</param>
/// <param name="Passages">Where the quoted passages stand in the announcement's text.</param>
internal sealed record Rating(int? Given, bool IsQuoted, IReadOnlyList<TextSpan> Passages)
{
    /// <summary>The level for comparisons: "not applicable" counts as 0.</summary>
    public int Level => Given ?? 0;

    /// <summary>Whether a passage of one rating shares a character with one of another.</summary>
    public bool Overlaps(Rating other) => Passages.Any(a => other.Passages.Any(b => a.Start < b.End && b.Start < a.End));
}

/// <summary>A rater with all ratings, by announcement and criterion.</summary>
internal sealed record Rater(string Name, IReadOnlyDictionary<(string Document, string Criterion), Rating> Ratings);
