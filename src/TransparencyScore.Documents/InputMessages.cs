using System.Globalization;

namespace TransparencyScore.Documents;

/// <summary>All messages of the project, for the person who gave the input: what is wrong, and what to do.</summary>
internal static class InputMessages
{
    public static string NestedTooDeeply(int most) => Say($"The document nests more than {most} elements in each other, which no announcement does. Save it again from its source, or give its text.");

    public static string MarkdownRefused() => "The Markdown nests too deeply to be read (quotations, lists, brackets or emphasis in each other). Save it again from its source, or give its text as .txt.";

    public static string MarkdownFailed() => "The Markdown parser failed on this document. Give its text as .txt, and report the document as a bug.";

    public static string MarkdownUnclosed() => "The Markdown opens links, comments or tags thousands of times without closing them. Save it again from its source, or give its text as .txt.";

    public static string TooManySpecialLines(int most) => Say($"The Markdown has more than {most} underlined headings, definitions of links or notes, and ::: lines. Give its text as .txt.");

    public static string TableTooWide(int most) => Say($"The Markdown has a table of more than {most} columns. Give the table's values in fewer columns.");

    public static string NoWords() => "The document holds no words to score: only markup, pictures, scripts or comments. Give the text of the announcement.";

    public static string TooLarge(int most) => Say($"The document is larger than {most / 1024 / 1024} MB. Give only the announcement.");

    public static string Empty() => "The document is empty. Give the text of the announcement.";

    public static string HoldsNul() => "The text holds a NUL character, so it is either no text or UTF-16 without byte order mark. Save it as UTF-8.";

    public static string NoUtf8(byte value, long offset) => Say($"The byte 0x{value:X2} at offset {offset} is not valid UTF-8. Save the file as UTF-8.");

    public static string NoUtf16() => "The file begins as UTF-16 but is not valid UTF-16. Save it as UTF-8.";

    public static string FrontMatterTooLong(int most) => Say($"The front matter is longer than {most / 1024} KB. Keep in it only what describes the announcement.");

    public static string FrontMatterTooDeep(int most) => Say($"The front matter nests deeper than {most}. Keep in it only what describes the announcement.");

    public static string FrontMatterIsNoMapping() => "The front matter (between the --- lines) is not a list of 'key: value' lines. Write for instance 'company: Example Corp'.";

    public static string FrontMatterIsNoYaml(string detail) => Say($"The front matter (between the --- lines) is not valid YAML: {Sentence(detail)} Values with a colon or quotes need quotes around them.");

    public static string DoubleKey(string key) => Say($"'{key}' is given twice. Keep one.");

    public static string WrongType(string key) => Say($"'{key}' must be a text, not a list, an object, a number or a switch. Write it as \"{key}\": \"…\" or {key}: ….");

    public static string NoDate(string value) => Say($"'published' is '{Short(value)}', which is no date that can be read. Write yyyy, yyyy-MM or yyyy-MM-dd, for instance 2024-05-14.");

    public static string NoSuchFile() => "There is no such file or folder. Check the path.";

    public static string Unreadable(string detail) => Say($"It cannot be read: {Sentence(detail)} Check that it is open to you and not in use.");

    public static string UnknownExtension(string extension, string known) => Say($"{(extension.Length == 0 ? "A file without extension" : $"'{extension}'")} is no format that can be read. Known are {known}.");

    public static string SkippedFiles(int count, string extensions, string known) => Say($"{count} {(count == 1 ? "file was" : "files were")} skipped, being of another format ({extensions}). Read are {known}.");

    public static string NothingInFolder(string known) => Say($"The folder holds no announcement. Read are {known}, also in folders inside it.");

    public static string FolderLoop() => "The folder is a link back to a folder that is being read already. It was skipped.";

    public static string DanglingLink() => "The link leads nowhere, or in a circle. It was skipped.";

    public static string NoStandardInput() => "'-' means standard input, but none was given.";

    public static string NoInputs() => "Nothing to read was given. Name a file, a folder, or '-' for standard input.";

    public static string DoubleId(string id, string other) => Say($"The id '{Short(id)}' is that of {other} already. Give one of them another id (a front matter with 'id: …', or \"id\" in its row), or score them in two runs.");

    public static string LineTooLong(int most) => Say($"The row is larger than {most / 1024 / 1024} MB. Give only the announcement in 'text'.");

    public static string NoUtf8InRow(byte value, long offset) => Say($"The byte 0x{value:X2} at offset {offset} of the row is not valid UTF-8. Write the file as UTF-8.");

    public static string JsonLinesInUtf16() => "JSON Lines must be UTF-8, but this begins as UTF-16. Save it as UTF-8.";

    public static string NoJson(string detail) => Say($"The row is not valid JSON: {Sentence(detail)} Every row must be one JSON object on one line.");

    public static string NoObject() => "The row is not a JSON object. Write {\"id\": \"…\", \"text\": \"…\"}.";

    public static string NoId() => "The row has no 'id'. Give every row an \"id\" of its own, since results are keyed by it.";

    public static string NoText() => "The row has no 'text'. Put the announcement's words into \"text\".";

    public static string RowHoldsNul() => "'text' holds a NUL character, so it is no text. Extract the words again.";

    public static string UnknownFormat(string format) => Say($"'format' is '{Short(format)}'. Write \"markdown\", \"html\" or \"text\", or leave it out for Markdown.");

    public static string NoRows() => "There is no row in it. Write one JSON object on each line.";

    private static string Say(FormattableString message) => message.ToString(CultureInfo.InvariantCulture);

    private static string Short(string value) => value.Length <= 60 ? value : value[..57] + "…";

    private static string Sentence(string detail)
    {
        var line = detail.ReplaceLineEndings(" ").Trim();
        return line.EndsWith('.') ? line : line + ".";
    }
}
