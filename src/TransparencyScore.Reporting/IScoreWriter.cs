using TransparencyScore.Scoring;

namespace TransparencyScore.Reporting;

/// <summary>Writes results one at a time, so that none needs to be kept: <see cref="Start"/> once, <see cref="Write"/> for each,
/// <see cref="Finish"/> once. A run that breaks off does not call <see cref="Finish"/>, and its output is visibly unfinished.</summary>
public interface IScoreWriter
{
    /// <summary>Writes what stands before the first result.</summary>
    void Start();

    /// <summary>Writes one result.</summary>
    /// <param name="score">The result.</param>
    void Write(AnnouncementScore score);

    /// <summary>Writes what stands after the last result, and flushes.</summary>
    void Finish();
}
