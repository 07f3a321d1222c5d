namespace TransparencyScore.Signals;

/// <summary>A signal could not be looked for in a text: one of its regular expressions, or the rule set as a whole, takes too long on it. Caught where
/// criteria are judged; never leaves the library.</summary>
internal sealed class SignalFailedException(string signal, Exception inner) : Exception(
    inner is TimeoutException and not System.Text.RegularExpressions.RegexMatchTimeoutException
        ? $"the rule set takes too long on this text; the time was over at the signal \"{signal}\""
        : $"a regular expression of the signal \"{signal}\" takes too long on this text, or cannot be run at all; simplify it",
    inner)
{
    public string Signal => signal;
}
