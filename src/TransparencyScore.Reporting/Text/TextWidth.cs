using System.Text;

namespace TransparencyScore.Reporting.Text;

/// <summary>Fits text into columns of a terminal.</summary>
internal static class TextWidth
{
    /// <summary>Columns that a text takes: two for characters of Chinese, Japanese and Korean writing (Unicode Standard Annex 11, classes W and F), else one.</summary>
    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    /// <summary>The text in rows, broken at spaces and between wide characters. A word that is longer than a row stays whole.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var row = new StringBuilder();
        var columns = 0;
        foreach (var piece in Pieces(text))
        {
            var fits = columns + Of(piece.TrimEnd(' '));
            if (columns > 0 && fits > width)
            {
                yield return row.ToString().TrimEnd(' ');
                row.Clear();
                columns = 0;
            }

            row.Append(piece);
            columns += Of(piece);
        }

        yield return row.ToString().TrimEnd(' ');
    }

    // Words with the spaces behind them; a wide character is a piece of its own, with the closing signs behind it.
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        var ends = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var wide = Of(rune) == 2;
            var closes = rune.Value == ' ' || Closing.Contains(rune.ToString(), StringComparison.Ordinal);
            if (piece.Length > 0 && ((ends && !closes) || (wide && !closes && !Opening.Contains(piece[^1], StringComparison.Ordinal))))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune);
            ends = wide ? !Opening.Contains(rune.ToString(), StringComparison.Ordinal) : rune.Value == ' ' || (ends && closes);
        }

        if (piece.Length > 0)
        {
            yield return piece.ToString();
        }
    }

    private const string Closing = "，。、；：？！）》」』”’,.;:?!)";
    private const string Opening = "（《「『“‘(";

    private static int Of(Rune rune) => rune.Value switch
    {
        >= 0x1100 and <= 0x115F => 2,
        >= 0x2E80 and <= 0x303E => 2,
        >= 0x3041 and <= 0xA4CF => 2,
        >= 0xAC00 and <= 0xD7A3 => 2,
        >= 0xF900 and <= 0xFAFF => 2,
        >= 0xFE30 and <= 0xFE4F => 2,
        >= 0xFF00 and <= 0xFF60 => 2,
        >= 0xFFE0 and <= 0xFFE6 => 2,
        >= 0x1F300 and <= 0x1FAFF => 2,
        >= 0x20000 and <= 0x3FFFD => 2,
        _ => 1,
    };
}
