namespace TransparencyScore.Reporting.Text;

/// <summary>Writes CSV (RFC 4180 with "\n"): every field quoted, nothing that a spreadsheet would run.</summary>
internal static class CsvText
{
    // The full-width signs too: spreadsheets in Chinese and Japanese take them for the plain ones.
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    public static string Row(IEnumerable<string> fields) => string.Join(',', fields.Select(Field)) + "\n";

    public static string Field(string text)
    {
        var guard = text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal) ? "'" : "";
        var line = ForeignText.OneLine(text);

        // White space in front is gone from the line, and may have hidden a sign behind it.
        guard = line.Length > 0 && FormulaStarts.Contains(line[0], StringComparison.Ordinal) ? "'" : guard;
        return $"\"{guard}{line.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
