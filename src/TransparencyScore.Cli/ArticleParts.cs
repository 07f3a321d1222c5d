using TransparencyScore.Announcements;
using TransparencyScore.Articles;
using TransparencyScore.Documents;

namespace TransparencyScore.Cli;

/// <summary>What an input holds: one announcement, or those that an article is taken apart into.</summary>
internal static class ArticleParts
{
    /// <param name="read">The input.</param>
    /// <param name="articles">Takes articles apart; null when nobody asked for it.</param>
    /// <returns>The announcements; or none and what to tell people.</returns>
    public static (IReadOnlyList<Announcement> Parts, string? Problem) Of(AnnouncementRead read, ArticleSplitter? articles)
    {
        var parts = articles?.Split(read.Announcement) ?? [read.Announcement];
        var place = read.Line is { } line ? FormattableString.Invariant($"{read.File}:{line}") : read.File;
        return (parts, parts.Count > 0 ? null
            : $"{place}: {read.Announcement.Metadata.Id}: the text makes no statement about any company of the rule set's list, so nothing was taken from it. Add the company to the list, or leave out --by-company.");
    }
}
