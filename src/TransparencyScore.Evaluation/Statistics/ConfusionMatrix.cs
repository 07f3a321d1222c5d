namespace TransparencyScore.Evaluation.Statistics;

/// <summary>How often two raters gave each pair of levels. Immutable.</summary>
public sealed class ConfusionMatrix
{
    private readonly int[] _counts;

    /// <summary>Makes a matrix from its counts.</summary>
    /// <param name="levels">Number of levels, at least 1.</param>
    /// <param name="counts">Row by row: the first rater's level is the row, the second's the column.</param>
    /// <exception cref="ArgumentException">There are not <paramref name="levels"/> times <paramref name="levels"/> counts, or one is negative.</exception>
    public ConfusionMatrix(int levels, IEnumerable<int> counts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(levels, 1);
        Levels = levels;
        _counts = [.. counts];
        if (_counts.Length != levels * levels || _counts.Any(c => c < 0))
        {
            throw new ArgumentException("A confusion matrix has a count, never negative, for every pair of levels.", nameof(counts));
        }

        Total = _counts.Sum();
    }

    /// <summary>Number of levels.</summary>
    public int Levels { get; }

    /// <summary>Number of cells that both raters judged.</summary>
    public int Total { get; }

    /// <summary>Number of cells that both raters gave the same level.</summary>
    public int Equal => Enumerable.Range(0, Levels).Sum(i => this[i, i]);

    /// <summary>Whether both raters gave one and the same level throughout, so that chance alone would have agreed as well.</summary>
    public bool IsConstant => Enumerable.Range(0, Levels).Any(i => this[i, i] == Total);

    /// <summary>Number of cells with a pair of levels.</summary>
    /// <param name="first">The first rater's level, from 0.</param>
    /// <param name="second">The second rater's level, from 0.</param>
    public int this[int first, int second] => _counts[(first * Levels) + second];

    /// <summary>Number of cells to which the first rater gave a level.</summary>
    /// <param name="level">The level, from 0.</param>
    /// <returns>The sum of a row.</returns>
    public int First(int level) => Enumerable.Range(0, Levels).Sum(j => this[level, j]);

    /// <summary>Number of cells to which the second rater gave a level.</summary>
    /// <param name="level">The level, from 0.</param>
    /// <returns>The sum of a column.</returns>
    public int Second(int level) => Enumerable.Range(0, Levels).Sum(i => this[i, level]);
}
