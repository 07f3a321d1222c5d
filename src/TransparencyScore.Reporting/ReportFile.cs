namespace TransparencyScore.Reporting;

/// <summary>One file of a report.</summary>
/// <param name="Path">Path relative to the report's folder, with <c>/</c>: ASCII letters, digits, <c>-</c> and <c>.</c> only.</param>
/// <param name="Content">The bytes: UTF-8 with "\n", without a byte-order mark except in CSV.</param>
public sealed record ReportFile(string Path, ReadOnlyMemory<byte> Content);
