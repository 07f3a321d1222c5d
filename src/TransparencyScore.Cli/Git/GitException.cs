namespace TransparencyScore.Cli.Git;

/// <summary>Git could not give what was asked for; the message tells a person why and what to do.</summary>
internal sealed class GitException(string message) : Exception(message);
