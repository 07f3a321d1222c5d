using TransparencyScore.Cli.Output;
using TransparencyScore.Comparisons;
using TransparencyScore.Reporting;
using TransparencyScore.Scoring;

namespace TransparencyScore.Cli.Watching;

/// <summary>Scores announcements, and after every change of the rules or the texts again, with the difference to the run before.</summary>
internal sealed class ScoreWatch(WatchedRules rules, WatchedTexts texts, StandardStreams streams)
{
    private ScoredRun? _last;

    /// <summary>Runs until the token ends it.</summary>
    public int Run(IFileChanges changes, CancellationToken token)
    {
        try
        {
            changes.Begin(Watched);
            rules.Read();
            Show(null, token);
            Say($"Watching {Wording.List([.. rules.Folders, .. texts.Paths])}. Ctrl-C ends.");
            while (changes.Wait(Watched, token) is { } changed)
            {
                Say("");
                if (changed.Rules && !rules.Read())
                {
                    Say(rules.Current is null ? "Waiting for the rules to be mended." : "The last good rules hold until these are mended.");
                    if (!changed.Texts)
                    {
                        continue;
                    }
                }

                Show(changed, token);
            }
        }
        catch (OperationCanceledException)
        {
            // Asked to end while it scored.
        }

        return ExitCode.Fine;
    }

    private WatchedPaths Watched => new(rules.Folders, texts.Paths);

    private void Show(Changed? changed, CancellationToken token)
    {
        if (rules.Current is not { } current)
        {
            Say("Waiting for the rules to be mended.");
            return;
        }

        var run = new ScoredRun(current.Summary, texts.Read(current, token));
        if (_last is null)
        {
            using var output = ScoreOutput.Open(null, ScoreFormat.Table, current.Summary, streams);
            output.Writer.Start();
            run.Scores.ToList().ForEach(output.Writer.Write);
            output.Done();
        }
        else
        {
            Show(changed!, RunComparer.Compare(_last, run), run.Scores);
        }

        _last = run.Scores.Count > 0 ? run : _last;
        streams.Output.Flush();
    }

    private void Show(Changed changed, RunComparison comparison, IReadOnlyList<AnnouncementScore> scores)
    {
        using var output = TextOutput.Open(null, streams);
        var console = Terminal.Over(output);
        var what = changed is { Rules: true, Texts: true } ? "Rules and texts" : changed.Rules ? "Rules" : "Texts";
        console.Line($"{what} saved: {(comparison.AnythingChanges ? "what changes" : comparison.SetsDiffer ? "no level, score or evidence changes" : "nothing changes")}");
        ComparisonTableWriter.WriteChanges(comparison, console);
        if (scores is [var only])
        {
            console.Line($"Grade {Wording.Grade(only.Grade)}   score {Wording.Score(only.Score)} of 100   coverage {Wording.Percent(only.Coverage)}");
        }

        output.Done();
    }

    private void Say(string words)
    {
        streams.Output.WriteLine(words);
        streams.Output.Flush();
    }
}
