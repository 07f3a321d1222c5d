namespace TransparencyScore.Rules;

/// <summary>What a diagnostic says, without its place. <paramref name="Suggestion"/> is the name that the author probably meant.</summary>
internal readonly record struct RuleMessage(string Code, string Text, DiagnosticSeverity Severity = DiagnosticSeverity.Error, string? Suggestion = null)
{
    public static implicit operator RuleMessage((string Code, string Text) message) => new(message.Code, message.Text);
}
