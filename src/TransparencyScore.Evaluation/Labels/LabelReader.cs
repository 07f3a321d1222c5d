using CsvHelper;

namespace TransparencyScore.Evaluation.Labels;

/// <summary>Reads label files: CSV (RFC 4180) with the header <c>doc,criterion,level[,quote]</c>, columns in any order.</summary>
public static class LabelReader
{
    private const string Document = "doc";
    private const string Criterion = "criterion";
    private const string Level = "level";
    private const string Quote = "quote";
    private static readonly string[] Columns = [Document, Criterion, Level, Quote];

    // Nothing is guessed: the separator is a comma, and what is no CSV is refused.
    private static readonly CsvReaderOptions Options = new() { Separator = ',', TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw, TrimWhitespace = true };

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="file">Its name: what the reader is called, and what problems name.</param>
    /// <returns>The labels and every problem. Nothing is thrown for a bad file; one whose header or quoting is wrong gives no labels.</returns>
    public static LabelSheet Read(string text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(file);
        try
        {
            using var csv = CsvReader.FromText(text, Options);
            return Read(csv, file);
        }
        catch (CsvFormatException e)
        {
            return new LabelSheet(file, [], [new LabelProblem(file, e.LineNumber > 0 ? (int)e.LineNumber : null, true, LabelMessages.Malformed(e.Message))]);
        }
    }

    private static LabelSheet Read(CsvReader csv, string file)
    {
        csv.ReadHeader();
        var columns = csv.Headers.ToList();
        var problems = HeaderProblems(columns).Select(p => new LabelProblem(file, 1, p.IsError, p.Message)).ToList();
        if (problems.Any(p => p.IsError))
        {
            // Columns that are not read are no news where the needed ones are missing.
            return new LabelSheet(file, [], [.. problems.Where(p => p.IsError)]);
        }

        var labels = new List<Label>();
        var lines = new Dictionary<(string, string), int>();
        while (csv.Read())
        {
            var line = (int)csv.LineNumber;
            string Field(string column) => columns.IndexOf(column) is >= 0 and var i && i < csv.FieldCount ? csv.GetString(i).Trim() : "";
            var (document, criterion) = (Field(Document), Field(Criterion));
            var (level, problem) = csv.FieldCount > columns.Count ? (null, LabelMessages.Ragged(csv.FieldCount, columns.Count))
                : document.Length == 0 ? (null, LabelMessages.EmptyField(Document))
                : criterion.Length == 0 ? (null, LabelMessages.EmptyField(Criterion))
                : lines.TryGetValue((document, criterion), out var first) ? (null, LabelMessages.Duplicate(document, criterion, first))
                : LevelOf(Field(Level));
            if (problem is not null)
            {
                problems.Add(new LabelProblem(file, line, true, problem));
                continue;
            }

            lines.Add((document, criterion), line);
            labels.Add(new Label(document, criterion, level, Field(Quote) is { Length: > 0 } quote ? quote : null, line));
        }

        if (labels.Count == 0 && problems.Count == 0)
        {
            problems.Add(new LabelProblem(file, null, true, LabelMessages.Empty()));
        }

        return new LabelSheet(file, labels, problems);
    }

    private static IEnumerable<(bool IsError, string Message)> HeaderProblems(IReadOnlyList<string> columns)
    {
        foreach (var column in Columns.Except([Quote]).Except(columns))
        {
            yield return (true, LabelMessages.NoColumn(column, columns));
        }

        foreach (var column in Columns.Where(c => columns.Count(x => x == c) > 1))
        {
            yield return (true, LabelMessages.DoubleColumn(column));
        }

        foreach (var column in columns.Except(Columns).Where(c => c.Length > 0 && !c.StartsWith("x-", StringComparison.Ordinal)))
        {
            yield return (false, LabelMessages.UnknownColumn(column, Columns.Except(columns)));
        }
    }

    private static (int? Level, string? Problem) LevelOf(string level) => level switch
    {
        "0" => (0, null),
        "1" => (1, null),
        "2" => (2, null),
        "" => (null, LabelMessages.EmptyField(Level)),
        _ when level.Replace(" ", "", StringComparison.Ordinal).Equals("notApplicable", StringComparison.OrdinalIgnoreCase) => (null, null),
        _ => (null, LabelMessages.BadLevel(level)),
    };
}
