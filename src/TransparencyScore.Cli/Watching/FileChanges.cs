using System.Diagnostics;

namespace TransparencyScore.Cli.Watching;

/// <summary>Looks at time and length of the files twice a second, and at once when the system reports an event. So it works where there are no events (network
/// folders, too many watchers), sees files that editors replace instead of writing them, and folders that are deleted and made again.</summary>
internal sealed class FileChanges : IFileChanges
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(40);

    // Some editors delete and write anew: a file that is gone gets this many looks to come back.
    private const int LooksForGone = 6;
    private const int MostLooks = 25;

    // Looking may take a twentieth of the time at most.
    private const int Share = 20;

    private readonly SemaphoreSlim _event = new(0);
    private readonly List<FileSystemWatcher> _watchers = [];
    private string _watching = "";
    private State? _last;

    public void Begin(WatchedPaths watched)
    {
        Watch(watched);
        _last = State.Of(watched);
    }

    public Changed? Wait(WatchedPaths watched, CancellationToken token)
    {
        Watch(watched);
        try
        {
            while (true)
            {
                var state = State.Of(watched);
                if (!state.ChangesSince(_last).Any())
                {
                    _last = state;
                    _event.Wait(state.Took * Share > Look ? state.Took * Share : Look, token);
                    continue;
                }

                state = Settled(watched, state, token);
                var changes = state.ChangesSince(_last).ToList();
                _last = state;
                if (changes.Count > 0)
                {
                    return new Changed(changes.Exists(c => c.IsRules), changes.Exists(c => !c.IsRules));
                }
            }
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        _watchers.ForEach(w => w.Dispose());
        _watchers.Clear();
        _event.Dispose();
    }

    private static State Settled(WatchedPaths watched, State state, CancellationToken token)
    {
        for (var look = 0; look < MostLooks; look++)
        {
            token.WaitHandle.WaitOne(Settle);
            token.ThrowIfCancellationRequested();
            var now = State.Of(watched);
            var gone = watched.Rules.Concat(watched.Texts).Any(p => !Path.Exists(p));
            if (!now.ChangesSince(state).Any() && (!gone || look >= LooksForGone))
            {
                return now;
            }

            state = now;
        }

        return state;
    }

    private void Watch(WatchedPaths watched)
    {
        List<string> paths = [.. watched.Rules, .. watched.Texts];
        var key = string.Join('\0', paths);
        if (key == _watching)
        {
            return;
        }

        _watching = key;
        _watchers.ForEach(w => w.Dispose());
        _watchers.Clear();
        foreach (var path in paths.Distinct(StringComparer.Ordinal))
        {
            try
            {
                var full = Path.GetFullPath(path);
                var isFolder = Directory.Exists(full);
                var watcher = new FileSystemWatcher(isFolder ? full : Path.GetDirectoryName(full) ?? full) { IncludeSubdirectories = isFolder };
                watcher.Changed += Wake;
                watcher.Created += Wake;
                watcher.Deleted += Wake;
                watcher.Renamed += Wake;
                watcher.EnableRaisingEvents = true;
                _watchers.Add(watcher);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
            {
                // No events here: looking twice a second is enough.
            }
        }
    }

    private void Wake(object sender, FileSystemEventArgs e)
    {
        try
        {
            // One is enough for however many events.
            if (_event.CurrentCount == 0)
            {
                _event.Release();
            }
        }
        catch (ObjectDisposedException)
        {
            // A last event after the end.
        }
    }

    /// <summary>The files of every path that is watched.</summary>
    private sealed record State(IReadOnlyDictionary<(string Path, bool IsRules), IReadOnlyDictionary<string, (DateTime Time, long Length)>> Paths, TimeSpan Took)
    {
        public static State Of(WatchedPaths watched)
        {
            var watch = Stopwatch.StartNew();
            var paths = watched.Rules.Select(p => (p, true)).Concat(watched.Texts.Select(p => (p, false))).Distinct().ToDictionary(p => p, p => FileState.Of(p.Item1, p.Item2 ? "*.json" : "*"));
            return new State(paths, watch.Elapsed);
        }

        public IEnumerable<(string Path, bool IsRules)> ChangesSince(State? before) =>
            Paths.Where(p => before is not null && before.Paths.TryGetValue(p.Key, out var files) && !FileState.Same(p.Value, files)).Select(p => p.Key);
    }
}
