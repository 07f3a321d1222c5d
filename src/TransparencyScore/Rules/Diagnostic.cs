namespace TransparencyScore.Rules;

/// <summary>A problem in a rule set, as a value: found, collected and reported together with all others.</summary>
/// <param name="Code">Stable code, <c>TS1001</c> and on; <c>rules/README.md</c> explains each.</param>
/// <param name="Message">What is wrong, naming the offending value, and what to do.</param>
/// <param name="Location">Where.</param>
public sealed record Diagnostic(string Code, string Message, SourceLocation Location)
{
    /// <summary>The problem on one line: <c>file:line:column: code message</c>.</summary>
    /// <returns>Text for people.</returns>
    public override string ToString() => Location.Line == 0
        ? $"{Location.File}: {Code} {Message}"
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Location.File}:{Location.Line}:{Location.Column}: {Code} {Message}");
}
