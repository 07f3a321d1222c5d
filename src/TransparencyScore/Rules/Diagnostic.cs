using System.Globalization;

namespace TransparencyScore.Rules;

/// <summary>A problem in a rule set, as a value: found, collected and reported together with all others.</summary>
/// <param name="Code">Stable code, <c>TS1001</c> and on; <c>rules/README.md</c> explains each.</param>
/// <param name="Message">What is wrong, naming the offending value, and what to do.</param>
/// <param name="Location">Where.</param>
public sealed record Diagnostic(string Code, string Message, SourceLocation Location)
{
    /// <summary>Whether the rule set can be used all the same.</summary>
    public DiagnosticSeverity Severity { get; init; }

    /// <summary>The name that the author probably meant; it stands in the message too. Null where none is near.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The line with the problem; null when the whole file is meant, or the file is not at hand.</summary>
    public SourceExcerpt? Excerpt { get; init; }

    /// <summary>Other places that have to do with it, such as the first of two equal phrases.</summary>
    public IReadOnlyList<SourceLocation> Related { get; init; } = [];

    /// <summary>The problem on one line: <c>file:line:column: code message</c>, with <c>warning</c> before the code of a warning.</summary>
    /// <returns>Text for people.</returns>
    public override string ToString()
    {
        var what = $"{(Severity == DiagnosticSeverity.Warning ? "warning " : "")}{Code} {Message}";
        return Location.Line == 0
            ? $"{Location.File}: {what}"
            : string.Create(CultureInfo.InvariantCulture, $"{Location.File}:{Location.Line}:{Location.Column}: {what}");
    }
}
