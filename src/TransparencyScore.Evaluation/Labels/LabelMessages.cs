using System.Globalization;
using TransparencyScore.Rules;

namespace TransparencyScore.Evaluation.Labels;

/// <summary>Everything that is said about label files.</summary>
internal static class LabelMessages
{
    public const string Form = "A label file is CSV with the header doc,criterion,level or doc,criterion,level,quote.";

    public static string Empty() => $"The file has no rows. {Form}";

    public static string NoColumn(string column, IEnumerable<string> found) =>
        $"There is no column \"{column}\"; found: {string.Join(", ", found.Select(f => $"\"{f}\""))}. {Form}";

    public static string DoubleColumn(string column) => $"There are two columns \"{column}\". Keep one of them.";

    public static string UnknownColumn(string column, IEnumerable<string> known) => $"The column \"{column}\" is not read.{NearestName.Hint(column, known)} Name it \"x-{column}\" to keep it without this notice.";

    public static string Malformed(string what) => $"The file is no CSV that can be read: {what} No label of it was used.";

    public static string Ragged(int fields, int columns) => string.Create(CultureInfo.InvariantCulture,
        $"The row has {fields} fields and the header {columns}. Put a quote that holds commas in double quotation marks. The row is left out.");

    public static string EmptyField(string column) => $"\"{column}\" is empty. The row is left out.";

    public static string BadLevel(string level) => $"\"{level}\" is no level. A level is 0, 1, 2 or notApplicable. The row is left out.";

    public static string Duplicate(string document, string criterion, int line) => string.Create(CultureInfo.InvariantCulture,
        $"\"{document}\" has a label for \"{criterion}\" on line {line} already. The row is left out.");

    public static string UnknownCriterion(string criterion, int rows, IEnumerable<string> known) => $"The rule set has no criterion \"{criterion}\".{NearestName.Hint(criterion, known)} {LeftOut(rows)}";

    public static string UnknownDocument(string document, int rows, IEnumerable<string> known) =>
        $"No announcement \"{document}\" was scored.{NearestName.Hint(document, known)} {LeftOut(rows)}";

    public static string MoreUnknownDocuments(int documents) => string.Create(CultureInfo.InvariantCulture,
        $"The labels of {documents} more announcements, from here on, are left out too: no such announcements were scored.");

    public static string SomeCriteria(string document, int labelled, int all) => string.Create(CultureInfo.InvariantCulture,
        $"\"{document}\" has labels for {labelled} of {all} criteria. The others are left out, in its total too.");

    public static string Unlabelled(IReadOnlyList<string> documents, int all) => string.Create(CultureInfo.InvariantCulture,
        $"{documents.Count} of {all} announcements have no labels and are left out: {string.Join(", ", documents.Take(10))}{(documents.Count > 10 ? ", …" : ".")}");

    public static string NotAssessed(string document, string criterion) => $"The tool could not assess \"{criterion}\" of \"{document}\". The label is left out.";

    public static string QuoteNotFound(string document, string criterion) =>
        $"The quote for \"{criterion}\" does not stand in \"{document}\", whatever its white space. It counts as a quote that the tool did not hit.";

    private static string LeftOut(int rows) => rows == 1 ? "The row is left out." : string.Create(CultureInfo.InvariantCulture, $"This and {rows - 1} more rows are left out.");
}
