using TransparencyScore.Rules;

namespace TransparencyScore.Claims;

/// <summary>What rules may ask of a claim, by the names of <see cref="ClaimVocabulary.Attributes"/>.</summary>
internal static class ClaimAttributes
{
    /// <summary>Whether a claim has an attribute.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such attribute: refused when the rule set is loaded.</exception>
    public static bool Has(this Claim claim, string attribute) => attribute switch
    {
        "quantified" => true,
        "absolute" => claim.Kind == ClaimKind.Absolute,
        "ratio" => claim.Kind == ClaimKind.Ratio,
        "percent" => claim.Kind == ClaimKind.Percent,
        "score" => claim.Kind == ClaimKind.Score,
        "rank" => claim.Kind == ClaimKind.Rank,
        "increase" => claim.Direction == ClaimDirection.Increase,
        "decrease" => claim.Direction == ClaimDirection.Decrease,
        "table" => claim.InTable,
        "prose" => !claim.InTable,
        "metric" => claim.Metric is not null,
        "subject" => claim.Subject is not null,
        "compared" => claim.Kind is ClaimKind.Ratio or ClaimKind.Percent || claim.Baseline.Kind != ClaimBaselineKind.None,
        "named-baseline" => claim.Baseline.Kind == ClaimBaselineKind.Named,
        "vague-baseline" => claim.Baseline.Kind == ClaimBaselineKind.Vague,
        "no-baseline" => claim.Baseline.Kind == ClaimBaselineKind.None,
        "measured" => claim.Basis == ClaimBasis.Measured,
        "projected" => claim.Basis == ClaimBasis.Projected,
        "theoretical" => claim.Basis == ClaimBasis.Theoretical,
        "up-to" => claim.IsUpTo,
        "basis-stated" => claim.Basis is ClaimBasis.Measured or ClaimBasis.Projected or ClaimBasis.Theoretical,
        "conditions" => claim.Conditions.Count > 0,
        "method-stated" => claim.SaysHow,
        "sourced" => claim.Source.Kind != ClaimSourceKind.None,
        "unsourced" => claim.Source.Kind == ClaimSourceKind.None,
        "footnote" => claim.Source.Kind == ClaimSourceKind.Footnote,
        "link" => claim.Source.Kind == ClaimSourceKind.Link,
        "caption" => claim.Source.Kind == ClaimSourceKind.Caption,
        "citation" => claim.Source.Kind == ClaimSourceKind.Citation,
        "note" => claim.Source.Kind == ClaimSourceKind.Note,
        "measurer-stated" => claim.MeasuredBy.Kind != ClaimMeasurerKind.Unstated,
        "vendor-measured" => claim.MeasuredBy.Kind == ClaimMeasurerKind.Vendor,
        "third-party" => claim.MeasuredBy.Kind == ClaimMeasurerKind.ThirdParty,
        "customer" => claim.MeasuredBy.Kind == ClaimMeasurerKind.Customer,
        "quoted" => claim.MeasuredBy.Kind == ClaimMeasurerKind.Quoted,
        _ when ClaimVocabulary.Conditions.Contains(attribute) => claim.Conditions.Contains(attribute),
        _ => throw new ArgumentOutOfRangeException(nameof(attribute), attribute, "No attribute of claims."),
    };
}
