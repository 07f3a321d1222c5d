using TransparencyScore.Companies;
using TransparencyScore.Criteria;
using TransparencyScore.Rules;
using TransparencyScore.Scoring;

namespace TransparencyScore.Comparisons;

/// <summary>Finds what changes from one run to another. Pure and thread-safe.</summary>
/// <remarks>Announcements are matched by id, companies by name (capitals aside), criteria by id. Levels, outcomes, scores, coverage, grades, ranks, claim
/// counts and evidence are compared; the words of reasons and advice are not.</remarks>
public static class RunComparer
{
    /// <summary>Compares two runs.</summary>
    /// <param name="before">The first run.</param>
    /// <param name="after">The second run.</param>
    /// <returns>Everything that changes; figures are unrounded.</returns>
    /// <exception cref="ArgumentException">A run has an id twice.</exception>
    public static RunComparison Compare(ScoredRun before, ScoredRun after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var announcements = Announcements(before, after);
        var (companies, both) = Companies(before, after);
        return new RunComparison
        {
            Before = before.Rules,
            After = after.Rules,
            Totals = Totals(announcements, after.Scores.Count, companies, both),
            Definitions = [.. Pairs(before.Rules.Criteria, after.Rules.Criteria, c => c.Id, StringComparer.Ordinal).Where(p => p.Before?.Weight != p.After?.Weight)
                .Select(p => new CriterionDifference((p.After ?? p.Before)!.Id, p.Before, p.After))],
            Criteria = [.. after.Rules.Criteria.Select(c => Moves(c, announcements)).Where(m => m.Up + m.Down + m.Outcomes + m.EvidenceOnly > 0)],
            Companies = companies,
            Announcements = announcements,
        };
    }

    private static List<AnnouncementChange> Announcements(ScoredRun before, ScoredRun after) =>
        [.. Pairs(before.Scores, after.Scores, s => s.Announcement.Id, StringComparer.Ordinal).Select(p => Change(p.Before, p.After)).Where(IsChange)];

    private static AnnouncementChange Change(AnnouncementScore? before, AnnouncementScore? after) => new()
    {
        Announcement = (after ?? before)!.Announcement,
        Before = before is null ? null : Standing.Of(before),
        After = after is null ? null : Standing.Of(after),
        Criteria = before is null || after is null ? [] : [.. Pairs(before.Criteria, after.Criteria, c => c.Id, StringComparer.Ordinal)
            .Select(p => Change(p.Before, p.After, before.Manifest.InputHash == after.Manifest.InputHash)).Where(IsChange)],
    };

    private static bool IsChange(AnnouncementChange change) => change.Criteria.Count > 0 || change.Before != change.After;

    private static bool IsChange(CriterionChange change) => change.Move != LevelMove.None || change.EvidenceGained.Count + change.EvidenceLost.Count > 0;

    private static CriterionChange Change(CriterionScore? before, CriterionScore? after, bool sameText)
    {
        IReadOnlyList<Evidence> old = before?.Evidence ?? [], now = after?.Evidence ?? [];
        return new CriterionChange
        {
            Id = (after ?? before)!.Id,
            Before = before,
            After = after,
            EvidenceGained = Without(now, old, sameText),
            EvidenceLost = Without(old, now, sameText),
        };
    }

    // In a text that was edited the same words stand elsewhere.
    private static List<Evidence> Without(IReadOnlyList<Evidence> evidence, IReadOnlyList<Evidence> taken, bool sameText)
    {
        object Key(Evidence e) => sameText ? e : (e.Signal, e.Quote, e.Status);
        var left = taken.GroupBy(Key).ToDictionary(g => g.Key, g => g.Count());
        return [.. evidence.Where(e =>
        {
            var known = left.GetValueOrDefault(Key(e)) > 0;
            left[Key(e)] = left.GetValueOrDefault(Key(e)) - 1;
            return !known;
        })];
    }

    private static CriterionMoves Moves(CriterionSummary criterion, IReadOnlyList<AnnouncementChange> announcements)
    {
        var changes = announcements.SelectMany(a => a.Criteria).Where(c => c.Id == criterion.Id).ToList();
        int Count(LevelMove move) => changes.Count(c => c.Move == move);
        return new CriterionMoves(criterion.Id, criterion.Title, Count(LevelMove.Up), Count(LevelMove.Down), Count(LevelMove.Outcome), Count(LevelMove.None));
    }

    private static (List<CompanyChange> Changes, int Both) Companies(ScoredRun before, ScoredRun after)
    {
        var pairs = Pairs(Cards(before), Cards(after), c => c.Company, StringComparer.OrdinalIgnoreCase).ToList();
        var changes = pairs.Select(p => new CompanyChange((p.After ?? p.Before)!.Company, p.Before is null ? null : Standing.Of(p.Before), p.After is null ? null : Standing.Of(p.After)));
        return ([.. changes.Where(c => c.Before != c.After)], pairs.Count(p => p is { Before: not null, After: not null }));
    }

    private static IReadOnlyList<CompanyReportCard> Cards(ScoredRun run) =>
        CompanyReportCards.Combine(run.Rules, run.Scores.Where(s => s.Announcement.Company is not null)).Cards;

    private static ComparisonTotals Totals(IReadOnlyList<AnnouncementChange> changes, int after, IReadOnlyList<CompanyChange> companies, int companiesOfBoth)
    {
        var both = changes.Where(c => c is { Before: not null, After: not null }).ToList();
        var moves = both.SelectMany(a => a.Criteria).Select(c => c.Move).ToList();
        var added = changes.Count(c => c.Before is null);
        var cards = companies.Where(c => c is { Before: not null, After: not null }).ToList();
        return new ComparisonTotals
        {
            Announcements = after - added,
            Changed = both.Count,
            ChangingLevel = both.Count(a => a.ChangesLevel),
            OnlyUp = both.Count(a => Goes(a, LevelMove.Up)),
            OnlyDown = both.Count(a => Goes(a, LevelMove.Down)),
            LevelsUp = moves.Count(m => m == LevelMove.Up),
            LevelsDown = moves.Count(m => m == LevelMove.Down),
            Outcomes = moves.Count(m => m == LevelMove.Outcome),
            ChangingScore = both.Count(a => a.Before!.Score != a.After!.Score),
            ChangingCoverage = both.Count(a => a.Before!.Coverage != a.After!.Coverage),
            ChangingGrade = both.Count(a => a.Before!.Grade != a.After!.Grade),
            Added = added,
            Removed = changes.Count(c => c.After is null),
            Companies = companiesOfBoth,
            CompaniesChangingScore = cards.Count(c => c.Before!.Score != c.After!.Score),
            CompaniesChangingGrade = cards.Count(c => c.Before!.Grade != c.After!.Grade),
            CompaniesChangingRank = cards.Count(c => c.Before!.Rank != c.After!.Rank),
        };
    }

    private static bool Goes(AnnouncementChange announcement, LevelMove move) =>
        announcement.ChangesLevel && announcement.Criteria.All(c => c.Move == move || c.Move is LevelMove.None or LevelMove.CriterionOfOneSet);

    // In the order of the second list, then what only the first one has.
    private static IEnumerable<(T? Before, T? After)> Pairs<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> key, StringComparer comparer)
        where T : class
    {
        var old = before.ToDictionary(key, comparer);
        var now = after.Select(key).ToHashSet(comparer);
        return after.Select(a => (old.GetValueOrDefault(key(a)), (T?)a)).Concat(before.Where(b => !now.Contains(key(b))).Select(b => ((T?)b, (T?)null)));
    }
}
