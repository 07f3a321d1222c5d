namespace TransparencyScore.Cli.Watching;

/// <summary>Tells when files change; tests hand in their own.</summary>
internal interface IFileChanges : IDisposable
{
    /// <summary>Remembers how the files are now: changes count from here.</summary>
    void Begin(WatchedPaths watched);

    /// <summary>Waits until something changes and the saving has settled.</summary>
    /// <param name="watched">What to look at from now on; a path that is new counts as unchanged.</param>
    /// <param name="token">Ends the waiting.</param>
    /// <returns>What changed since the last call; null when the token ended it.</returns>
    Changed? Wait(WatchedPaths watched, CancellationToken token);
}

/// <summary>What to look at.</summary>
/// <param name="Rules">Folders of rule sets, of which the JSON files count.</param>
/// <param name="Texts">Announcements: files and folders.</param>
internal sealed record WatchedPaths(IReadOnlyList<string> Rules, IReadOnlyList<string> Texts);

/// <summary>What changed.</summary>
internal sealed record Changed(bool Rules, bool Texts);
