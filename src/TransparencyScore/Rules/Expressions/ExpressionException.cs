namespace TransparencyScore.Rules.Expressions;

/// <summary>An expression that is not accepted, and where. Caught where rule files are read; never leaves the library.</summary>
internal sealed class ExpressionException(string message, int position, int length = 1, string? suggestion = null) : Exception(message)
{
    public int Position => position;

    /// <summary>How many characters from there are meant.</summary>
    public int Length => Math.Max(1, length);

    /// <summary>The name that was probably meant.</summary>
    public string? Suggestion => suggestion;
}
