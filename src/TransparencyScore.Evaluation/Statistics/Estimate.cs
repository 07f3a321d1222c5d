namespace TransparencyScore.Evaluation.Statistics;

/// <summary>A measure with its bootstrap interval.</summary>
/// <param name="Value">The measure on all documents; null where it is undefined, which its definition says.</param>
/// <param name="Interval">Its 95 % interval; null where the value is undefined or the documents do not give one.</param>
public sealed record Estimate(double? Value, Interval? Interval);

/// <summary>A range of values, both ends included.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public sealed record Interval(double Low, double High);
