namespace TransparencyScore.Reporting.Evaluations;

/// <summary>A table in words, to be laid out by a writer. Texts are plain: a writer encodes them.</summary>
/// <param name="Title">What the table shows.</param>
/// <param name="Columns">Names of the columns; all but the first hold figures.</param>
/// <param name="Rows">Rows with a text for each column.</param>
/// <param name="Notes">What a reader needs to know to read it, a sentence or more each.</param>
public sealed record TextTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<string> Notes);

/// <summary>A section of named lines, to be laid out by a writer. Texts are plain: a writer encodes them.</summary>
/// <param name="Title">What the section is about.</param>
/// <param name="Lines">Names, each with what is to be said under it; a name may come more than once.</param>
public sealed record TextSection(string Title, IReadOnlyList<(string Name, string Text)> Lines);
