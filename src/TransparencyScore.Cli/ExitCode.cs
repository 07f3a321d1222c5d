namespace TransparencyScore.Cli;

/// <summary>What the tool's exit code says.</summary>
internal static class ExitCode
{
    /// <summary>Everything worked.</summary>
    public const int Fine = 0;

    /// <summary>Problems in rules or input were found; what could be done was done.</summary>
    public const int Problems = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>The tool failed: a disk is full, a folder cannot be written, or there is a bug.</summary>
    public const int Failure = 3;
}
