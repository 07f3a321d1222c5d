using TransparencyScore.Announcements;
using TransparencyScore.Articles;
using TransparencyScore.Documents;

namespace TransparencyScore.Cli;

/// <summary>What an input holds: one announcement, or those that an article is taken apart into.</summary>
internal static class ArticleParts
{
    /// <summary>Reads announcements one by one, articles taken apart. What cannot be read is told, and the rest goes on.</summary>
    /// <param name="request">What to read.</param>
    /// <param name="articles">Takes articles apart; null when nobody asked for it.</param>
    /// <param name="complain">Tells a problem, and whether it counts as one (a warning does not).</param>
    public static IEnumerable<(string File, Announcement Announcement)> Read(InputRequest request, ArticleSplitter? articles, Action<string, bool> complain)
    {
        foreach (var input in AnnouncementFiles.Read(request))
        {
            if (input is InputProblem problem)
            {
                complain(problem.ToString(), problem.Severity == InputSeverity.Error);
                continue;
            }

            var (parts, nothing) = Of((AnnouncementRead)input, articles);
            if (nothing is not null)
            {
                complain(nothing, true);
            }

            foreach (var announcement in parts)
            {
                yield return (input.File, announcement);
            }
        }
    }

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
