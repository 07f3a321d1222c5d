namespace TransparencyScore.Evaluation.Labels;

/// <summary>One row of a label file: the level that a reader gives a criterion of an announcement.</summary>
/// <param name="Document">Id of the announcement.</param>
/// <param name="Criterion">Id of the criterion.</param>
/// <param name="Level">0 to 2; null for "not applicable".</param>
/// <param name="Quote">A passage that supports the level; null when none was given.</param>
/// <param name="Line">Line of the file on which the row begins, from 1.</param>
public sealed record Label(string Document, string Criterion, int? Level, string? Quote, int Line);

/// <summary>A reader's labels.</summary>
/// <param name="Name">How the reader is called in results: the name of the file.</param>
/// <param name="Labels">The rows that could be read, in the file's order; at most one for a criterion of an announcement.</param>
/// <param name="Problems">What is wrong with the file.</param>
public sealed record LabelSheet(string Name, IReadOnlyList<Label> Labels, IReadOnlyList<LabelProblem> Problems);
