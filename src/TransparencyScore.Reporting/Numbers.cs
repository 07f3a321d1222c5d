using System.Globalization;

namespace TransparencyScore.Reporting;

/// <summary>The only place where results are rounded and turned into digits: always with a point, never with group separators.</summary>
public static class Numbers
{
    /// <summary>A score, coverage or number of points with one decimal, halves away from zero: <c>72.25</c> gives <c>72.3</c>.</summary>
    /// <param name="value">The unrounded value.</param>
    /// <returns>Digits with exactly one decimal.</returns>
    public static string OneDecimal(decimal value) => Fixed(value, 1, "0.0");

    /// <summary>A mean level (0 to 2) with two decimals, halves away from zero; one decimal would be coarse on so short a scale.</summary>
    /// <param name="value">The unrounded mean.</param>
    /// <returns>Digits with exactly two decimals.</returns>
    public static string MeanLevel(decimal value) => Fixed(value, 2, "0.00");

    /// <summary>A weight or a band's minimum as the rule set gives it, without superfluous zeros: <c>7.50</c> gives <c>7.5</c>.</summary>
    /// <param name="value">The value as given.</param>
    /// <returns>All significant digits.</returns>
    public static string AsGiven(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>A count or line number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>Its digits.</returns>
    public static string Count(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A coefficient of agreement (-1 to 1) or a share (0 to 1) with three decimals, halves away from zero.</summary>
    /// <param name="value">The unrounded value, finite.</param>
    /// <returns>Digits with exactly three decimals; never a negative zero.</returns>
    public static string Coefficient(double value) => Fixed((decimal)value, 3, "0.000");

    /// <summary>An end of a coefficient's interval with two decimals: intervals are not known better than that.</summary>
    /// <param name="value">The unrounded value, finite.</param>
    /// <returns>Digits with exactly two decimals; never a negative zero.</returns>
    public static string IntervalEnd(double value) => Fixed((decimal)value, 2, "0.00");

    /// <summary>A measure for programs, with six decimals.</summary>
    /// <param name="value">The unrounded value, finite.</param>
    /// <returns>Digits with exactly six decimals; never a negative zero.</returns>
    public static string Measure(double value) => Fixed((decimal)value, 6, "0.000000");

    private static string Fixed(decimal value, int decimals, string format) =>
        (Math.Round(value, decimals, MidpointRounding.AwayFromZero) is var rounded && rounded == 0 ? 0 : rounded).ToString(format, CultureInfo.InvariantCulture);
}
