namespace TransparencyScore.Rules.Expressions;

/// <summary>An expression that is not accepted, and where. Caught where rule files are read; never leaves the library.</summary>
internal sealed class ExpressionException(string message, int position) : Exception(message)
{
    public int Position => position;
}
