using System.Globalization;

namespace TransparencyScore.Documents;

/// <summary>Dates as announcements are dated: to the year, the month or the day.</summary>
internal static class PublicationDate
{
    private static readonly string[] Forms = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    public static bool IsValid(string value) =>
        DateOnly.TryParseExact(value, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
