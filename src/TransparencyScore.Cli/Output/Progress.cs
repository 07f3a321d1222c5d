using System.Diagnostics;
using System.Globalization;

namespace TransparencyScore.Cli.Output;

/// <summary>Tells a person who waits how far a run is: on standard error, after the first second, twice a second.</summary>
internal sealed class Progress(StandardStreams streams)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(0.5);
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = Patience;

    public void Report(int announcements)
    {
        if (streams.PersonWatches && _watch.Elapsed >= _next)
        {
            _next = _watch.Elapsed + Pause;
            streams.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{announcements} scored "));
        }
    }

    public void Done()
    {
        if (_next > Patience)
        {
            streams.Error.Write("\r                    \r");
        }
    }
}
