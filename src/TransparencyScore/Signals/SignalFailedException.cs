namespace TransparencyScore.Signals;

/// <summary>A signal's regular expression could not be run on a text. Caught where criteria are judged; never leaves the library.</summary>
internal sealed class SignalFailedException(string signal, Exception inner)
    : Exception($"a regular expression of the signal \"{signal}\" takes too long on this text, or cannot be run at all; simplify it", inner);
