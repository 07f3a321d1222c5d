namespace TransparencyScore.Rules;

/// <summary>How bad a problem of a rule set is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The rule set cannot be used: nothing is scored by it.</summary>
    Error,

    /// <summary>The rule set can be used, but something in it has no effect or another one than its author expects.</summary>
    Warning,
}
