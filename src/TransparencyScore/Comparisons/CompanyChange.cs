namespace TransparencyScore.Comparisons;

/// <summary>A company whose report card came out differently in the two runs.</summary>
/// <param name="Company">The company's name.</param>
/// <param name="Before">Its card in the first run; null when it had none.</param>
/// <param name="After">Its card in the second run; null when it has none.</param>
public sealed record CompanyChange(string Company, Standing? Before, Standing? After);
