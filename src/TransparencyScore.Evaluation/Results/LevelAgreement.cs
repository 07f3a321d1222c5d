using TransparencyScore.Evaluation.Statistics;

namespace TransparencyScore.Evaluation.Results;

/// <summary>How far two raters agree on a set of cells. "Not applicable" counts as level 0.</summary>
public sealed record LevelAgreement
{
    /// <summary>The cells: the first rater's level is the row, the second's the column.</summary>
    public required ConfusionMatrix Matrix { get; init; }

    /// <summary>Share of cells with equal levels, 0 to 1.</summary>
    public required Estimate Exact { get; init; }

    /// <summary>Linear-weighted kappa; see <see cref="CohenKappa"/>.</summary>
    public required Estimate Kappa { get; init; }

    /// <summary>Krippendorff's ordinal alpha; see <see cref="KrippendorffAlpha"/>.</summary>
    public required Estimate Alpha { get; init; }

    /// <summary>Whether both name the same passages.</summary>
    public required EvidenceAgreement Evidence { get; init; }
}

/// <summary>How far two raters agree on one criterion.</summary>
/// <param name="Criterion">Id of the criterion.</param>
/// <param name="Agreement">The agreement over its cells.</param>
public sealed record CriterionAgreement(string Criterion, LevelAgreement Agreement);

/// <summary>Plain means over the criteria in which the measure is defined, each criterion counting the same.</summary>
/// <param name="Exact">Mean share of equal levels.</param>
/// <param name="Kappa">Mean of the criteria's kappas: "macro kappa".</param>
/// <param name="Alpha">Mean of the criteria's alphas.</param>
/// <param name="WorstCriterion">Id of the criterion with the lowest kappa, the first of equals; null when there are no cells.</param>
/// <param name="WorstKappa">Its kappa.</param>
public sealed record MacroAgreement(Estimate Exact, Estimate Kappa, Estimate Alpha, string? WorstCriterion, double? WorstKappa);
