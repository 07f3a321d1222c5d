using System.Globalization;
using TransparencyScore.Announcements;

namespace TransparencyScore.Claims;

/// <summary>A number as written. <paramref name="IsName"/>: it is part of a name, a version, a date or a time and stands for no amount.
/// <paramref name="IsFraction"/>: written as <c>1/3</c>.</summary>
internal readonly record struct NumberText(TextSpan Span, decimal Value, bool IsName, bool IsFraction);

/// <summary>Reads numbers as people write them: <c>1,200</c>, <c>3.5</c>, <c>1.2K</c>, <c>2 million</c>, <c>1.2万</c>, <c>1e9</c>, <c>10^15</c>, <c>1/3</c>.
/// Full-width digits are folded before. Linear in the text.</summary>
internal static class NumberReader
{
    private static readonly (string Word, decimal Factor)[] Magnitudes =
    [
        ("千万亿", 1e15m), ("万亿", 1e12m), ("千亿", 1e11m), ("百亿", 1e10m), ("十亿", 1e9m), ("亿", 1e8m), ("千万", 1e7m), ("百万", 1e6m), ("十万", 1e5m), ("万", 1e4m), ("千", 1e3m),
        (" 百万", 1e6m), (" 万", 1e4m), (" 亿", 1e8m), (" 千", 1e3m), (" thousand", 1e3m), (" million", 1e6m), (" billion", 1e9m), (" trillion", 1e12m), (" quadrillion", 1e15m), (" quintillion", 1e18m),
        ("-million", 1e6m), ("-billion", 1e9m), ("-trillion", 1e12m),
    ];

    /// <summary>Numbers in a part of a text, in order. A letter for a thousand or a million ("1.2K") belongs to the number unless it begins a unit.</summary>
    public static IEnumerable<NumberText> Find(string text, TextSpan part, UnitTable units)
    {
        for (var i = part.Start; i < part.End;)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                i++;
                continue;
            }

            var number = Read(text, part, i, units);
            yield return number;
            i = Math.Max(i + 1, number.Span.End);
        }
    }

    private static NumberText Read(string text, TextSpan part, int start, UnitTable units)
    {
        var (end, digits) = Digits(text, start, part.End);
        var isName = FollowsName(text, part.Start, start);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return new NumberText(new TextSpan(start, end), 0, true, false);
        }

        // 1.2.3 is a version, 12:30 a time, 2024-05-01 a date.
        if (end + 1 < part.End && char.IsAsciiDigit(text[end + 1]) && (text[end] is '.' or ':' || (text[end] is '-' or '/' && DateEnd(text, start, part.End) > end)))
        {
            var rest = end;
            while (rest < part.End && (char.IsAsciiLetterOrDigit(text[rest]) || (text[rest] is '.' or ':' or '-' or '/' && rest + 1 < part.End && char.IsAsciiDigit(text[rest + 1]))))
            {
                rest++;
            }

            return new NumberText(new TextSpan(start, rest), value, true, false);
        }

        if (!isName && text[Math.Min(end, part.End - 1)] == '/' && Fraction(text, part, start, end, value) is { } fraction)
        {
            return fraction;
        }

        (end, value, var fits) = Power(text, part.End, end, value);
        isName |= !fits;
        var (magnitudeEnd, factor) = Magnitude(text, part.End, end, units);
        if (factor > 1 && value < 1e12m)
        {
            (end, value) = (magnitudeEnd, value * factor);
        }

        return new NumberText(new TextSpan(start, end), value, isName, false);
    }

    private static (int End, string Digits) Digits(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        // Groups of three after one to three digits.
        if (end - start <= 3)
        {
            while (end + 3 < limit && text[end] == ',' && ThreeDigits(text, end + 1, limit))
            {
                end += 4;
            }
        }
        if (end + 1 < limit && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
            while (end < limit && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
        }

        // More digits than any measurement has: an identifier.
        return (end, end - start > 24 ? "" : text[start..end].Replace(",", "", StringComparison.Ordinal));
    }

    private static bool ThreeDigits(string text, int at, int limit) =>
        at + 2 < limit && char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && (at + 3 >= limit || !char.IsAsciiDigit(text[at + 3]));

    // "H100", "GPT-4", "v1", "pass@1", "0.5" seen from its 5, "B_2".
    private static bool FollowsName(string text, int from, int start)
    {
        if (start == from)
        {
            return false;
        }

        var before = text[start - 1];
        return char.IsAsciiLetterOrDigit(before) || before is '@' or '_' or '.' or '#' or '第' || (before is '-' && start - 2 >= from && char.IsAsciiLetter(text[start - 2]))
            || (before is '/' && start - 2 >= from && char.IsAsciiLetter(text[start - 2]));
    }

    // Three groups joined by the same sign: 2024-05-01, 3/14/2025.
    private static int DateEnd(string text, int start, int limit)
    {
        var end = start;
        for (var group = 0; group < 3; group++)
        {
            var from = end;
            while (end < limit && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end == from || end - from > 4)
            {
                return start;
            }

            if (group < 2 && (end >= limit || text[end++] is not ('-' or '/')))
            {
                return start;
            }
        }

        return end;
    }

    private static NumberText? Fraction(string text, TextSpan part, int start, int end, decimal value)
    {
        var second = end + 1;
        var stop = second;
        while (stop < part.End && char.IsAsciiDigit(text[stop]))
        {
            stop++;
        }

        var fits = end - start == 1 && stop - second is 1 or 2 && (stop >= part.End || !(char.IsAsciiLetterOrDigit(text[stop]) || text[stop] is '/' or '.'));
        return fits && decimal.Parse(text.AsSpan(second, stop - second), NumberStyles.None, CultureInfo.InvariantCulture) is > 1 and var by && value < by
            ? new NumberText(new TextSpan(start, stop), Math.Round(value / by, 4), false, true)
            : null;
    }

    // "1e9", "10^15", "1.2×10^6": false where the power is beyond every measurement.
    private static (int End, decimal Value, bool Fits) Power(string text, int limit, int end, decimal value)
    {
        var at = end;
        decimal mantissa;
        if (at + 1 < limit && text[at] is 'e' or 'E' && (char.IsAsciiDigit(text[at + 1]) || (text[at + 1] is '-' or '+' && at + 2 < limit && char.IsAsciiDigit(text[at + 2]))))
        {
            (at, mantissa) = (at + 1, value);
        }
        else if (value == 10 && at + 1 < limit && text[at] == '^')
        {
            (at, mantissa) = (at + 1, 1);
        }
        else if (Times(text, limit, at) is { } power)
        {
            (at, mantissa) = (power, value);
        }
        else
        {
            return (end, value, true);
        }

        var negative = at < limit && text[at] == '-';
        var from = negative || (at < limit && text[at] == '+') ? at + 1 : at;
        var stop = from;
        while (stop < limit && char.IsAsciiDigit(text[stop]))
        {
            stop++;
        }

        if (stop == from || (stop < limit && char.IsAsciiLetter(text[stop]) && text[end] is 'e' or 'E'))
        {
            return (end, value, true);
        }

        if (stop - from > 2 || int.Parse(text.AsSpan(from, stop - from), CultureInfo.InvariantCulture) is > 20 || mantissa >= 1e6m)
        {
            return (stop, value, false);
        }

        var exponent = int.Parse(text.AsSpan(from, stop - from), CultureInfo.InvariantCulture);
        for (var i = 0; i < exponent; i++)
        {
            mantissa = negative ? mantissa / 10 : mantissa * 10;
        }

        return (stop, mantissa, true);
    }

    // After "1.2" in "1.2×10^6" or "1.2 x 10^6": where the exponent begins.
    private static int? Times(string text, int limit, int at)
    {
        at += at < limit && text[at] == ' ' ? 1 : 0;
        if (at >= limit || text[at] is not ('×' or 'x' or '*' or '·'))
        {
            return null;
        }

        at++;
        at += at < limit && text[at] == ' ' ? 1 : 0;
        return string.CompareOrdinal(text, at, "10^", 0, 3) == 0 && at + 3 < limit ? at + 3 : null;
    }

    private static (int End, decimal Factor) Magnitude(string text, int limit, int end, UnitTable units)
    {
        foreach (var (word, factor) in Magnitudes)
        {
            if (end + word.Length <= limit && string.Compare(text, end, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && !(end + word.Length < limit && char.IsAsciiLetter(text[end + word.Length])))
            {
                return (end + word.Length, factor);
            }
        }

        if (end < limit && text[end] is 'K' or 'k' or 'M' or 'B' or 'T' && !(end + 1 < limit && char.IsAsciiLetterOrDigit(text[end + 1])) && units.At(text, end, limit) is null)
        {
            return (end + 1, text[end] switch { 'K' or 'k' => 1e3m, 'M' => 1e6m, 'B' => 1e9m, _ => 1e12m });
        }

        return (end, 1);
    }
}
