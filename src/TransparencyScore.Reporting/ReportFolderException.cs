namespace TransparencyScore.Reporting;

/// <summary>A report could not be put where it was told to go. The message is for people.</summary>
/// <param name="message">What stands in the way.</param>
public sealed class ReportFolderException(string message) : IOException(message);
