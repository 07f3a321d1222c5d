using TransparencyScore.Evaluation.Statistics;

namespace TransparencyScore.Evaluation.Results;

/// <summary>What is added up for a document's total.</summary>
public enum TotalKind
{
    /// <summary>The score with "not applicable" counted as level 0, as in the comparison of levels: a label file that writes 0 there and one that writes
    /// "notApplicable" give the same total.</summary>
    Score,

    /// <summary>The score as it is printed: "not applicable" leaves the sum, on the side that says so.</summary>
    PrintedScore,

    /// <summary>The levels, every criterion weighing the same, in percent of the highest sum; "not applicable" counts as 0.</summary>
    Levels,
}

/// <summary>How far two raters' totals agree, over the documents in which both have a total. A document's total is made of the criteria that both raters
/// labelled, by the arithmetic of every score.</summary>
/// <param name="Kind">What the totals are.</param>
/// <param name="Spearman">Rank correlation; undefined with fewer than two documents or where all totals of a rater are equal.</param>
/// <param name="MeanAbsoluteError">Mean distance of the two totals in points of 100; undefined without documents.</param>
public sealed record TotalAgreement(TotalKind Kind, Estimate Spearman, Estimate MeanAbsoluteError);
