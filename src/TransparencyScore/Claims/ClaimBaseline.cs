namespace TransparencyScore.Claims;

/// <summary>What a claim is compared with.</summary>
/// <param name="Kind">Whether and how it is named.</param>
/// <param name="Name">The words for it as they stand in the text; null for <see cref="ClaimBaselineKind.None"/>, and where an earlier value stands alone.</param>
public sealed record ClaimBaseline(ClaimBaselineKind Kind, string? Name)
{
    internal static readonly ClaimBaseline None = new(ClaimBaselineKind.None, null);
}

/// <summary>How the alternative is named that a claim is compared with.</summary>
public enum ClaimBaselineKind
{
    /// <summary>There is no comparison, or nothing is said to compare with.</summary>
    None,

    /// <summary>"The previous generation", "leading GPUs", "before".</summary>
    Vague,

    /// <summary>A product, model or version by name.</summary>
    Named,
}
