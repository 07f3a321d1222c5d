using System.Globalization;
using Humanizer;
using TransparencyScore.Companies;
using TransparencyScore.Criteria;
using TransparencyScore.Scoring;
using TransparencyScore.Signals;

namespace TransparencyScore.Reporting;

/// <summary>The words that results are told in, the same in every output. The only place that uses Humanizer, which speaks the machine's
/// language unless it is given another; names and quotes never pass through it.</summary>
public static class Wording
{
    /// <summary>What stands where a score is missing. Never 0: nothing was judged.</summary>
    public const string NoScore = "no score";

    /// <summary>What stands where a grade is missing, because there is no score.</summary>
    public const string NoGrade = "no grade";

    /// <summary>What stands where a company has no place in the ranking, because it has no score.</summary>
    public const string NotRanked = "not ranked";

    /// <summary>A score in digits, or that there is none.</summary>
    /// <param name="score">0 to 100, unrounded, or null.</param>
    /// <returns>For instance <c>72.3</c> or <c>no score</c>.</returns>
    public static string Score(decimal? score) => score is { } value ? Numbers.OneDecimal(value) : NoScore;

    /// <summary>A share in percent.</summary>
    /// <param name="percent">0 to 100, unrounded.</param>
    /// <returns>For instance <c>92.5%</c>.</returns>
    public static string Percent(decimal percent) => Numbers.OneDecimal(percent) + "%";

    /// <summary>A grade, or that there is none.</summary>
    /// <param name="grade">Name of the grade band, or null.</param>
    /// <returns>The name as it is, or <c>no grade</c>.</returns>
    public static string Grade(string? grade) => grade ?? NoGrade;

    /// <summary>A verdict in words.</summary>
    /// <param name="criterion">The verdict.</param>
    /// <returns><c>met</c>, <c>partial</c>, <c>absent</c>, <c>not applicable</c> or <c>not assessed</c>.</returns>
    public static string Level(CriterionScore criterion) => Verdict.Of(criterion).Word;

    /// <summary>A sign for a verdict, to stand before its word.</summary>
    /// <param name="criterion">The verdict.</param>
    /// <returns>One character.</returns>
    public static string LevelSymbol(CriterionScore criterion) => Verdict.Of(criterion).Symbol;

    /// <summary>A mean level in digits, or why there is none.</summary>
    /// <param name="criterion">A criterion over a company's announcements.</param>
    /// <returns>For instance <c>1.33</c>, <c>not applicable</c> or <c>not assessed</c>.</returns>
    public static string MeanLevel(CompanyCriterion criterion) =>
        criterion.Level is { } level ? Numbers.MeanLevel(level)
        : criterion.NotAssessed > 0 ? Verdict.NotAssessed.Word
        : Verdict.NotApplicable.Word;

    /// <summary>How a passage says what it says.</summary>
    /// <param name="status">The status of a piece of evidence.</param>
    /// <returns>Words for people.</returns>
    public static string Status(SignalStatus status) => status switch
    {
        SignalStatus.Asserted => "asserted",
        SignalStatus.Denied => "denied",
        SignalStatus.Planned => "planned",
        SignalStatus.Other => "said of another",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Unknown status."),
    };

    /// <summary>A number of things.</summary>
    /// <param name="count">How many.</param>
    /// <param name="noun">An English noun in the singular; never a name.</param>
    /// <returns>For instance <c>3 announcements</c>.</returns>
    public static string Quantity(int count, string noun) => noun.ToQuantity(count, "0", CultureInfo.InvariantCulture);

    /// <summary>A number of announcements.</summary>
    /// <param name="count">How many.</param>
    /// <returns>For instance <c>1 announcement</c>.</returns>
    public static string Announcements(int count) => Quantity(count, "announcement");

    /// <summary>A number of points, with one decimal.</summary>
    /// <param name="points">Unrounded points.</param>
    /// <returns>For instance <c>6.3 points</c>.</returns>
    public static string Points(decimal points) => Numbers.OneDecimal(points) + " points";

    /// <summary>Things in a row, joined by commas and <c>and</c>.</summary>
    /// <param name="items">The things; they are taken as they are.</param>
    /// <returns>For instance <c>a, b and c</c>; empty when there are none.</returns>
    /// <remarks>Not by Humanizer: its list formatter for English needs a culture that machines without globalization data do not have.</remarks>
    public static string List(IEnumerable<string> items)
    {
        string[] all = [.. items];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    /// <summary>The parts of a level distribution that are not empty, in a row.</summary>
    /// <param name="criterion">A criterion over a company's announcements.</param>
    /// <returns>For instance <c>2 met, 1 absent and 1 not applicable</c>.</returns>
    public static string Distribution(CompanyCriterion criterion) =>
        List(Verdict.All.Where(verdict => verdict.CountIn(criterion) > 0).Select(verdict => $"{Numbers.Count(verdict.CountIn(criterion))} {verdict.Word}"));

    /// <summary>A company's name, or words where it is blank.</summary>
    /// <param name="company">The name as given.</param>
    /// <returns>The name as it is, or <c>unnamed company</c>.</returns>
    public static string Company(string? company) => string.IsNullOrWhiteSpace(company) ? "unnamed company" : company;

    /// <summary>What to call an announcement: its title, else its id.</summary>
    /// <param name="score">The announcement's result.</param>
    /// <returns>The title as it is, or the id.</returns>
    public static string Title(AnnouncementScore score) =>
        string.IsNullOrWhiteSpace(score.Announcement.Title) ? score.Announcement.Id : score.Announcement.Title;
}
