using TransparencyScore.Claims;
using TransparencyScore.Signals;

namespace TransparencyScore.Reporting;

/// <summary>The words that the claims ledger is told in, the same in every output. Names and quotes are taken as they are.</summary>
public static class ClaimWording
{
    /// <summary>What stands where the text does not say.</summary>
    public const string NotSaid = "not said";

    /// <summary>How many claims disclose what, in one sentence.</summary>
    /// <param name="counts">The counts, or null where there is no ledger.</param>
    /// <returns>For instance <c>3 of 17 claims say how they were measured, 5 of 17 give a source, 4 of 17 name what they are compared with.</c></returns>
    public static string Summary(ClaimCounts? counts) => counts switch
    {
        null => "No claims ledger was made.",
        { All: 0 } => "No quantitative performance claim was found.",
        { All: 1 } => $"The one quantitative claim {Yes(counts.SayHow, "says", "does not say")} how it was measured, {Yes(counts.Sourced, "gives a", "gives no")} source and {Yes(counts.BaselineNamed, "names", "does not name")} what it is compared with.",
        _ => $"{Numbers.Count(counts.SayHow)} of {Numbers.Count(counts.All)} claims {(counts.SayHow == 1 ? "says how it was" : "say how they were")} measured, "
            + $"{Numbers.Count(counts.Sourced)} of {Numbers.Count(counts.All)} {(counts.Sourced == 1 ? "gives" : "give")} a source, "
            + $"{Numbers.Count(counts.BaselineNamed)} of {Numbers.Count(counts.All)} {(counts.BaselineNamed == 1 ? "names what it is" : "name what they are")} compared with.",
    };

    /// <summary>The value of a claim with its unit and direction.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>For instance <c>80 ms, before 120</c>, <c>2 to 3 x more</c> or <c>place 1</c>.</returns>
    public static string Value(Claim claim)
    {
        var value = Digits(claim.Low) + (claim.High == claim.Low ? "" : $" to {Digits(claim.High)}");
        var amount = claim.Kind == ClaimKind.Rank ? $"place {value}" : claim.Unit is { } unit ? $"{value} {unit}" : value;
        var way = claim.Before is { } before ? $", before {Digits(before)}"
            : claim.Direction switch { ClaimDirection.Increase => " more", ClaimDirection.Decrease => " less", _ => "" };
        return (claim.IsUpTo ? "up to " : "") + amount + way;
    }

    /// <summary>What a claim is compared with.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <returns>The name; <c>vague</c> with its words; or <c>not said</c>.</returns>
    public static string Baseline(ClaimBaseline baseline) => baseline.Kind switch
    {
        ClaimBaselineKind.Named => baseline.Name ?? NotSaid,
        ClaimBaselineKind.Vague => baseline.Name is { } words ? $"vague: {words}" : "vague",
        _ => NotSaid,
    };

    /// <summary>What a claim rests on.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>Words for people.</returns>
    public static string Basis(ClaimBasis basis) => basis switch
    {
        ClaimBasis.Measured => "measured",
        ClaimBasis.Projected => "projected",
        ClaimBasis.Theoretical => "theoretical",
        ClaimBasis.UpTo => "upper bound only",
        _ => NotSaid,
    };

    /// <summary>Which test conditions are given.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>Their names in a row, or <c>not said</c>.</returns>
    public static string Conditions(Claim claim) => claim.Conditions.Count == 0 ? NotSaid : string.Join(", ", claim.Conditions);

    /// <summary>How the source of a claim is given.</summary>
    /// <param name="source">The source.</param>
    /// <returns>The kind in words, or <c>not said</c>.</returns>
    public static string Source(ClaimSource source) => source.Kind switch
    {
        ClaimSourceKind.Footnote => "footnote",
        ClaimSourceKind.Link => "link",
        ClaimSourceKind.Caption => "caption",
        ClaimSourceKind.Citation => "reference",
        ClaimSourceKind.Note => "note",
        _ => NotSaid,
    };

    /// <summary>Who measured.</summary>
    /// <param name="measurer">The measurer.</param>
    /// <returns>The relation in words with the name where one is given, or <c>not said</c>.</returns>
    public static string MeasuredBy(ClaimMeasurer measurer)
    {
        var words = measurer.Kind switch
        {
            ClaimMeasurerKind.Vendor => "the vendor",
            ClaimMeasurerKind.ThirdParty => "a third party",
            ClaimMeasurerKind.Customer => "a customer",
            ClaimMeasurerKind.Quoted => "quoted from elsewhere",
            _ => NotSaid,
        };
        return measurer is { Name: { } name, Kind: ClaimMeasurerKind.ThirdParty or ClaimMeasurerKind.Customer or ClaimMeasurerKind.Quoted } ? $"{words}: {name}" : words;
    }

    /// <summary>What a claim is about: metric and subject, as far as they are known.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>For instance <c>throughput, Kestrel</c>, or <c>not said</c>.</returns>
    public static string About(Claim claim) => (claim.Metric, claim.Subject) switch
    {
        ({ } metric, { } subject) => $"{metric}, {subject}",
        ({ } metric, null) => metric,
        (null, { } subject) => subject,
        _ => NotSaid,
    };

    /// <summary>How the text says a claim, where it does not simply say so.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>A remark such as <c> (denied)</c>; empty for an asserted claim.</returns>
    public static string Remark(Claim claim) => claim.Status == SignalStatus.Asserted ? "" : $" ({Wording.Status(claim.Status)})";

    private static string Yes(int count, string yes, string no) => count > 0 ? yes : no;

    private static string Digits(decimal value) => Numbers.AsGiven(value);
}
