namespace TransparencyScore.Rules;

/// <summary>A grade and the score from which it is given.</summary>
/// <param name="Grade">Name, such as <c>B</c>.</param>
/// <param name="Minimum">Lowest score of the band, 0 to 100, compared with the unrounded score.</param>
/// <param name="Meaning">What the grade says, in words.</param>
public sealed record GradeBand(string Grade, decimal Minimum, string Meaning);
