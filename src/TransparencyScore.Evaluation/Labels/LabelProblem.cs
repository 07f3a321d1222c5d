using System.Globalization;

namespace TransparencyScore.Evaluation.Labels;

/// <summary>A problem in a label file, as a value: found, collected and reported together with all others.</summary>
/// <param name="File">The file, as the user named it.</param>
/// <param name="Line">Line of the file, from 1; null when the whole file is meant.</param>
/// <param name="IsError">Whether labels were left out for it that the author meant to count. Otherwise it is something to know.</param>
/// <param name="Message">What is wrong, naming the offending value, and what to do.</param>
public sealed record LabelProblem(string File, int? Line, bool IsError, string Message)
{
    /// <summary>The problem on one line: <c>file:line: message</c>.</summary>
    /// <returns>Text for people.</returns>
    public override string ToString() =>
        Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{File}:{line}: {Message}") : $"{File}: {Message}";
}
