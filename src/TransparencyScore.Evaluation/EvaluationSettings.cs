namespace TransparencyScore.Evaluation;

/// <summary>How bootstrap intervals are made.</summary>
/// <param name="Seed">Where the generator begins; the same seed gives the same intervals.</param>
/// <param name="Resamples">How often documents are drawn anew, at least 1.</param>
public sealed record EvaluationSettings(int Seed = EvaluationSettings.DefaultSeed, int Resamples = EvaluationSettings.DefaultResamples)
{
    /// <summary>The seed when none is given.</summary>
    public const int DefaultSeed = 1;

    /// <summary>So that 50 resamples lie beyond each end of an interval.</summary>
    public const int DefaultResamples = 2000;

    /// <summary>What the tool is called among the raters.</summary>
    public const string Tool = "tool";
}
